import {
  absent,
  type FieldNode,
  type FindingValue,
  type Judgement,
  type Ledger,
  type Truth,
  undecided,
  yes,
} from "@ipms/core";
import { judgeFields } from "./judge-rows.js";
import { readDate, rowCountOf, shownAt, type Span } from "./read-field.js";

/**
 * Judges dates, each for itself. A finding shows the date as `date`.
 *
 * @param ledger - the ledger
 * @param table - the table
 * @param fields - its dates
 * @param holds - whether the date of a row may stand; `undefined` where there is nothing to compare with
 * @param valuesOf - what a finding shows beside the date
 * @param sound - a time within which every date may stand, so that nothing need be asked
 */
export function judgeDates(
  ledger: Ledger,
  table: string,
  fields: readonly FieldNode<"date">[],
  holds: (date: Span, row: number, field: FieldNode<"date">) => Truth | undefined,
  valuesOf?: (row: number, field: FieldNode<"date">) => Readonly<Record<string, FindingValue>>,
  sound?: Span,
): Judgement {
  const kept = fields.filter(({ field }) => ledger.tables.get(table)?.columns.has(field));
  const rowCount = rowCountOf(ledger, table);
  if (kept.length === 0) {
    return { applied: 0, notApplicable: { "missing-column": rowCount }, failures: [] };
  }
  const readers = kept.map((field) => readDate(ledger, field));
  const columns = kept.map(({ field }) => ledger.tables.get(table)?.columns.get(field));
  return judgeFields(rowCount, kept, (row, field, index) => {
    const column = columns[index];
    if (sound !== undefined && column?.kind === "date") {
      const first = column.first[row] ?? absent;
      if (first === absent) return "absent";
      if (first >= sound.first && (column.last[row] ?? absent) <= sound.last) return "passed";
    }
    const date = readers[index]?.(row);
    const truth = date && holds(date, row, field);
    if (truth === undefined) return "absent";
    if (truth === yes) return "passed";
    if (truth === undecided) return "undecided";
    const shown = shownAt(ledger, field, row);
    return {
      values: { ...(shown === undefined ? {} : { date: shown }), ...valuesOf?.(row, field) },
    };
  });
}
