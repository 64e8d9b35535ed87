import type { EngineRow } from "../engine.js";
import { EngineError } from "../engine-error.js";
import { plain } from "./contract.test-input.js";
import type { LedgerEngine } from "./ledger-engine.js";

const counted = plain('SELECT count(*) AS "n" FROM "seen"');

/** What a table of one row counts while and after a snapshot is asked, during which a row is added. */
export interface SeenRows {
  /** In the snapshot: before the row is added, and twice at once after it. */
  readonly during: readonly (readonly EngineRow[])[];
  /** When the snapshot is over. */
  readonly after: readonly EngineRow[];
  /** What came of dropping the table in a snapshot. */
  readonly dropped: "refused" | "done";
  /** When that was tried. */
  readonly left: readonly EngineRow[];
}

/** {@link SeenRows} of an engine that answers from one state, which lets nobody write. */
export const oneState: SeenRows = {
  during: [[{ n: 1n }], [{ n: 1n }], [{ n: 1n }]],
  after: [{ n: 2n }],
  dropped: "refused",
  left: [{ n: 2n }],
};

/** Writes while a snapshot is asked. */
export async function seenWhileWriting(
  engine: LedgerEngine,
  writer: LedgerEngine,
): Promise<SeenRows> {
  await writer.query(plain('CREATE TABLE "seen" AS SELECT 1 AS "one"'));
  const during: (readonly EngineRow[])[] = [];
  await engine.snapshot?.(async (state) => {
    during.push(await state.query(counted));
    await writer.query(plain('INSERT INTO "seen" VALUES (2)'));
    during.push(...(await Promise.all([state.query(counted), state.query(counted)])));
  });
  const after = await engine.query(counted);
  const dropped = await engine
    .snapshot?.((state) => state.query(plain('DROP TABLE "seen"')))
    .then(() => "done" as const, refused);
  return { during, after, dropped: dropped ?? "done", left: await engine.query(counted) };
}

function refused(error: unknown): "refused" {
  if (error instanceof EngineError) return "refused";
  throw error;
}
