import { expect } from "vitest";
import type { EngineRow } from "../engine.js";
import { EngineError } from "../engine-error.js";
import { plain } from "./contract.test-input.js";
import type { LedgerEngine } from "./ledger-engine.js";

const counted = plain('SELECT count(*) AS "n" FROM "seen"');

/** Writes while a snapshot is asked: what it says stays the same, and what is asked after it does not. */
export async function expectSnapshot(engine: LedgerEngine, writer: LedgerEngine): Promise<void> {
  await writer.query(plain('CREATE TABLE "seen" AS SELECT 1 AS "one"'));
  const answers: (readonly EngineRow[])[] = [];
  await engine.snapshot?.(async (state) => {
    answers.push(await state.query(counted));
    await writer.query(plain('INSERT INTO "seen" VALUES (2)'));
    answers.push(...(await Promise.all([state.query(counted), state.query(counted)])));
  });
  expect(answers).toEqual([[{ n: 1n }], [{ n: 1n }], [{ n: 1n }]]);
  expect(await engine.query(counted)).toEqual([{ n: 2n }]);
  const written = engine.snapshot?.((state) => state.query(plain('DROP TABLE "seen"')));
  await expect(written).rejects.toThrow(EngineError);
  expect(await engine.query(counted)).toEqual([{ n: 2n }]);
}
