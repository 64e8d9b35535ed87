import type { FieldNode, Judgement, Ledger } from "@ipms/core";
import { judgeFields } from "./judge-rows.js";
import { readAmount, rowCountOf, shownAt } from "./read-field.js";

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
  const kept = fields.filter(({ field }) => ledger.tables.get(table)?.columns.has(field));
  const readers = kept.map((field) => readAmount(ledger, field));
  return judgeFields(rowCountOf(ledger, table), kept, (row, field, index) => {
    const amount = readers[index]?.(row);
    if (amount === undefined) return "absent";
    if (amount.value.numerator > 0n) return "passed";
    const shown = shownAt(ledger, field, row);
    return shown === undefined ? {} : { values: { amount: shown } };
  });
}
