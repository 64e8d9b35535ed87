import { type LedgerInput, ledgerOf } from "@ipms/metrics";
import fc from "fast-check";
import { expect } from "vitest";
import { readCatalog } from "../catalog/read-catalog.js";
import { identifier } from "../identifier.js";
import { rowColumn, storedColumns } from "../layout/stored-columns.js";
import { ledgers } from "../random-ledgers.test-input.js";
import { questionsAsked } from "../random-questions.test-input.js";
import { inEngine, inMemory, reloaded } from "../same-answers.test-input.js";
import type { LedgerEngine } from "./ledger-engine.js";

/**
 * Asks random questions of random ledgers whose texts an engine holds in types that somebody else chose,
 * and expects what memory says.
 *
 * @param engine - an engine
 * @param types - the types, which columns have in turn, some with a collation behind them
 * @returns how many figures agree
 */
export async function figuresThatAgree(
  engine: LedgerEngine,
  types: readonly string[],
): Promise<number> {
  const both = fc.tuple(ledgers, fc.array(questionsAsked(8), { minLength: 4, maxLength: 4 }));
  let values = 0;
  for (const [input, several] of fc.sample(both, { seed: 7, numRuns: 5 })) {
    const { ledger } = ledgerOf(inBothCases(input));
    const source = await reloaded(engine, ledger);
    await changeTexts(engine, types);
    for (const asked of several) {
      const expected = inMemory(asked, ledger);
      expect(await inEngine(asked, source)).toStrictEqual(expected);
      values += JSON.stringify(expected).split('"status":"value"').length - 1;
    }
  }
  return values;
}

/** A ledger with ids, parks and events that differ in capital and small letters alone. */
function inBothCases(input: LedgerInput): LedgerInput {
  const text = JSON.stringify(input)
    .replaceAll('"projectId":"1"', '"projectId":"a"')
    .replaceAll('"projectId":"2"', '"projectId":"A"')
    .replaceAll('"packageOf":"2"', '"packageOf":"A"')
    .replaceAll('"West"', '"east"')
    .replaceAll('"Fair"', '"expo"');
  return JSON.parse(text) as LedgerInput;
}

/** Puts tables in the place of an engine's own that hold texts in other types. */
async function changeTexts(engine: LedgerEngine, types: readonly string[]): Promise<void> {
  const run = (text: string) => engine.query({ text, parameters: [] });
  const storage = engine.dialect === "clickhouse" ? "ENGINE = Memory " : "";
  let place = 0;
  for (const [table, { fields }] of await readCatalog(engine)) {
    const columns = [...fields].flatMap(([field, { kind }]) =>
      storedColumns(field, kind).map(({ name, kind: stored }) => {
        if (stored !== "text") return identifier(name);
        place += 1;
        const [type = "", collation] = (types[place % types.length] ?? "").split(/(?= COLLATE )/);
        return `CAST(${identifier(name)} AS ${type})${collation ?? ""} AS ${identifier(name)}`;
      }),
    );
    const list = [identifier(rowColumn), ...columns].join(", ");
    await run(`CREATE TABLE "other" ${storage}AS SELECT ${list} FROM ${identifier(table)}`);
    await run(`DROP TABLE ${identifier(table)}`);
    await run(
      engine.dialect === "clickhouse"
        ? `RENAME TABLE "other" TO ${identifier(table)}`
        : `ALTER TABLE "other" RENAME TO ${identifier(table)}`,
    );
  }
}
