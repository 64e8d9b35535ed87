import type { Askable, Grouping, Question } from "@ipms/metrics";
import { evaluateElsewhere } from "@ipms/metrics/elsewhere";
import { fullCatalog } from "./catalog/catalog.js";
import type { Dialect, Statement } from "./engine.js";
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
  const catalog = fullCatalog();
  const facts = { repeats: true, headings: true, signings: true };
  const statements: Statement[] = [];
  const { division } = question;
  const tables = [...catalog].map(
    ([name, { fields }]) => [name, { fields: [...fields.keys()], rowCount: 1 }] as const,
  );
  const source = {
    outline: async () => ({
      head: division === undefined ? {} : { reportingDivision: division },
      tables: new Map(tables),
    }),
    records: async () => [],
    answer: async (requests: Parameters<typeof queriesFor>[0]) => {
      const queries = queriesFor(requests, { dialect, catalog, facts });
      statements.push(...queries.flatMap(({ query }) => query?.statement ?? []));
      // One group at least, so that what would be asked of groups is asked.
      return requests.map(({ kind, ...request }) =>
        kind === "keys" && "reading" in request ? [request.reading.by.map(() => null)] : [],
      );
    },
  };
  await evaluateElsewhere(asked, source, question);
  return statements;
}
