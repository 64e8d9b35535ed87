import type { Ledger } from "@ipms/core";
import { balance } from "../fields/fields.js";
import { readDate, readText, rowCountOf } from "./read-field.js";
import { rowsBy } from "./rows-by.js";

/**
 * For each balance the one before it of the same project, by day.
 *
 * @param ledger - the ledger
 */
export function earlierBalances(ledger: Ledger): ReadonlyMap<number, number> {
  const projectOf = readText(ledger, balance.projectId);
  const balanceOn = readDate(ledger, balance.balanceOn);
  const dayAt = (row: number) => balanceOn(row)?.last ?? 0;
  const groups = rowsBy(rowCountOf(ledger, "fundBalances"), (row) =>
    balanceOn(row) === undefined ? undefined : projectOf(row),
  );
  const earlier = new Map<number, number>();
  for (const rows of groups.values()) {
    const inOrder = rows.toSorted((a, b) => dayAt(a) - dayAt(b));
    for (const [index, row] of inOrder.entries()) {
      const before = inOrder[index - 1];
      if (before !== undefined) earlier.set(row, before);
    }
  }
  return earlier;
}
