import type { FieldNode, Judgement, Ledger } from "@ipms/core";
import { judgeRows } from "./judge-rows.js";
import { readPresence, rowCountOf, shownValues } from "./read-field.js";

/**
 * Judges whether every row of a table has a value in a field. A ledger that does not keep the field at
 * all is not judged: that is its office's choice, not a mistake in each row.
 *
 * @param ledger - the ledger
 * @param field - the field
 * @param shown - what a finding shows beside it
 */
export function judgePresence(
  ledger: Ledger,
  field: FieldNode,
  shown: readonly FieldNode[],
): Judgement {
  const isPresent = readPresence(ledger, field);
  return judgeRows(rowCountOf(ledger, field.table), (row) =>
    isPresent(row) ? "passed" : { values: shownValues(ledger, row, ...shown) },
  );
}
