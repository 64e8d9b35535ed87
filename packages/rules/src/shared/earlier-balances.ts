import { absent, type Ledger } from "@ipms/core";
import { balance } from "../fields/fields.js";
import { rowCountOf } from "./read-field.js";
import { textKeys } from "./row-keys.js";

/**
 * For each balance the one before it of the same project, by day; −1 where there is none.
 *
 * @param ledger - the ledger
 */
export function earlierBalances(ledger: Ledger): Int32Array {
  const earlier = new Int32Array(rowCountOf(ledger, "fundBalances")).fill(-1);
  const column = ledger.tables.get("fundBalances")?.columns.get(balance.balanceOn.field);
  if (column?.kind !== "date") return earlier;
  const projects = textKeys(ledger, balance.projectId);
  const days = column.last;
  const inOrder = Int32Array.from(earlier.keys())
    .filter((row) => (projects[row] ?? -1) >= 0 && days[row] !== absent)
    .sort((a, b) => {
      const byProject = (projects[a] ?? 0) - (projects[b] ?? 0);
      return byProject || (days[a] ?? 0) - (days[b] ?? 0) || a - b;
    });
  for (const [index, row] of inOrder.entries()) {
    const before = inOrder[index - 1] ?? -1;
    if (before >= 0 && projects[before] === projects[row]) earlier[row] = before;
  }
  return earlier;
}
