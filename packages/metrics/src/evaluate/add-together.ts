import { type DecimalColumn, type RowSet } from "@ipms/core";
import { piece } from "./row-loops.js";
import { sumRoom } from "./sum-room.js";

/**
 * Adds up the two parts of a whole piece of amounts into one cell, where that pays and the platform can.
 *
 * @param parts - the two sums
 * @param rows - the rows whose amounts are added
 * @param amounts - the amounts, in two parts
 * @param from - the first word of the piece
 * @param to - behind its last one
 * @returns whether they were added
 */
export function addTogether(
  parts: Float64Array,
  rows: RowSet,
  { high, low }: Pick<DecimalColumn, "high" | "low">,
  from: number,
  to: number,
): boolean {
  // A ledger that is smaller than a piece is not worth compiling anything. Where no 32 rows stand together
  // few do, or those between them are many: one by one they cost no more than copying all.
  const chosen = rows.subarray(from, to);
  const room = chosen.length === piece && chosen.includes(-1) ? sumRoom() : undefined;
  if (room === undefined) return false;
  room.rows.set(chosen);
  for (const [part, values] of [high, low].entries()) {
    room.values.set(values.subarray(from * 32, to * 32));
    parts[part] = (parts[part] ?? 0) + room.sum();
  }
  return true;
}
