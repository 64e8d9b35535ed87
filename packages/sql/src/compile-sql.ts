import type { Askable, Grouping, Question, SizeBandChoice } from "@ipms/metrics";
import {
  evaluateElsewhere,
  evaluateSizeBandsElsewhere,
  type TallySource,
} from "@ipms/metrics/elsewhere";
import { fullCatalog } from "./catalog/catalog.js";
import type { Dialect, Statement } from "./engine.js";
import { keysAt } from "./query/keys.js";
import { queriesFor } from "./sql-ledger.js";

/**
 * The statements that an engine would be asked for a question, over a ledger that has every table and
 * every field. Over a real ledger they are shorter: what it does not have is not asked.
 *
 * @example
 * ```ts
 * import { startRate } from "@ipms/metrics";
 * import { compileSql } from "@ipms/sql";
 *
 * const question = { period: "2022-H1", asOf: "2022-06-30" };
 * const statements = await compileSql([startRate], question, "duckdb");
 * console.log(statements.length); // => 2
 * ```
 *
 * @param asked - metrics, measures or applied operators
 * @param question - as for `evaluateAll` of `@ipms/metrics`
 * @param dialect - the engine's dialect
 * @returns the statements, in the order in which they are asked
 * @throws EngineError `not-in-sql`, IpmsError where the question is wrong
 */
export async function compileSql(
  asked: readonly Askable[],
  question: Question & Grouping,
  dialect: Dialect,
): Promise<readonly Statement[]> {
  return statementsFor(question, dialect, (source) => evaluateElsewhere(asked, source, question));
}

/**
 * The statements that an engine would be asked for a definition in every size band, as {@link compileSql}
 * gives them.
 *
 * @param asked - the definition
 * @param question - as for `evaluateSizeBands` of `@ipms/metrics`
 * @param choice - which bands, by which amount
 * @param dialect - the engine's dialect
 * @returns the statements, in the order in which they are asked
 * @throws EngineError `not-in-sql`, IpmsError where the question is wrong
 */
export async function compileSizeBandsSql(
  asked: Askable,
  question: Question,
  choice: SizeBandChoice,
  dialect: Dialect,
): Promise<readonly Statement[]> {
  return statementsFor(question, dialect, (source) =>
    evaluateSizeBandsElsewhere(asked, source, question, choice),
  );
}

/** The statements that an evaluation asks of a ledger that has everything. */
async function statementsFor(
  { division }: Question,
  dialect: Dialect,
  evaluate: (source: TallySource) => Promise<unknown>,
): Promise<readonly Statement[]> {
  const catalog = fullCatalog();
  const facts = { repeats: true, headings: true, signings: true };
  const statements: Statement[] = [];
  const tables = [...catalog].map(
    ([name, { fields }]) => [name, { fields: [...fields.keys()], rowCount: 1 }] as const,
  );
  await evaluate({
    outline: async () => ({
      head: division === undefined ? {} : { reportingDivision: division },
      tables: new Map(tables),
    }),
    records: async () => [],
    async answer(requests) {
      const queries = queriesFor(requests, { dialect, catalog, facts });
      statements.push(...queries.flatMap(({ query }) => query?.statement ?? []));
      // One group at least, so that what would be asked of groups is asked.
      return requests.map((request) =>
        request.kind === "keys" ? [keysAt({}, request.reading)] : [],
      );
    },
  });
  return statements;
}
