import type { FieldNode, Judgement, Ledger } from "@ipms/core";
import { judgeFields } from "./judge-rows.js";
import { rowCountOf, shownAt } from "./read-field.js";
import { wholeNumbers } from "./whole-numbers.js";

/**
 * Judges whether amounts are above zero, each for itself.
 *
 * @param ledger - the ledger
 * @param table - the table
 * @param fields - its amounts
 */
export function judgePositive(
  ledger: Ledger,
  table: string,
  fields: readonly FieldNode<"money">[],
): Judgement {
  const columns = ledger.tables.get(table)?.columns;
  const kept = fields.filter(({ field }) => columns?.has(field));
  const readers = kept.map(({ field }) => {
    const column = columns?.get(field);
    return column?.kind === "money" ? wholeNumbers(column.amount).at : () => undefined;
  });
  return judgeFields(rowCountOf(ledger, table), kept, (row, field, index) => {
    const amount = readers[index]?.(row);
    if (amount === undefined) return "absent";
    if (amount > 0n) return "passed";
    const shown = shownAt(ledger, field, row);
    return shown === undefined ? {} : { values: { amount: shown } };
  });
}
