import {
  absent,
  type Column,
  type DateColumn,
  type Day,
  no,
  type Table,
  type Truth,
  undecided,
  yes,
} from "@ipms/core";
import { dateColumn } from "../evaluate/ledger-view.js";
import { detailOf, milestoneFields, plannedFields, recordedField } from "./known-fields.js";
import { maskDates } from "./mask-dates.js";
import { knownBy, recordDates, recordedBy } from "./recorded-by.js";
import { selectRows } from "./select-rows.js";

/**
 * The projects that a ledger had on a day, with the milestones that were recorded by then. What says
 * more of a milestone goes with it, and so does the reported stage of a project that moved on since.
 *
 * @param table - the projects as they stand now
 * @param day - the day whose knowledge counts
 */
export function knownProjects(table: Table, day: Day): Table {
  const rowDates = dateColumn(table, "recordedOn");
  const columns = new Map<string, Column>();
  const movedOn = new Uint8Array(table.rowCount);
  for (const field of milestoneFields) {
    const recorded = dateColumn(table, recordedField(field));
    if (recorded !== undefined) columns.set(recordedField(field), withoutLater(recorded, day));
    const dates = dateColumn(table, field);
    if (dates === undefined) continue;
    const known = (row: number): Truth => {
      const { first, last } = dates;
      const when = recordDates(recorded, rowDates, row, day);
      return knownBy(first[row] ?? absent, last[row] ?? absent, when, day);
    };
    const masked = maskDates(field, dates, known);
    for (const [name, column] of masked.columns) columns.set(name, column);
    forget(table, columns, detailOf[field], masked.gone);
    masked.gone.forEach((gone, row) => {
      if (gone === 1) movedOn[row] = 1;
    });
  }
  forget(table, columns, "reportedStage", movedOn);
  const wasThere = existence(table, day);
  for (const field of plannedFields) {
    const dates = dateColumn(table, field);
    if (dates === undefined) continue;
    const masked = maskDates(field, dates, (row) => (wasThere[row] === yes ? yes : undecided));
    for (const [name, column] of masked.columns) columns.set(name, column);
  }
  return selectRows(table, (row) => recordedBy(rowDates, row, day) !== no, columns);
}

/** Whether each project was on the ledger: its row was recorded, or anything that happened to it. */
function existence(table: Table, day: Day): Uint8Array {
  const fields = ["recordedOn", ...milestoneFields.map((field) => recordedField(field))];
  const dates = fields.flatMap((field) => dateColumn(table, field) ?? []);
  return Uint8Array.from({ length: table.rowCount }, (_, row) =>
    dates.some((each) => recordedBy(each, row, day) === yes) ? yes : undecided,
  );
}

function withoutLater({ first, last }: DateColumn, day: Day): DateColumn {
  const isLater = (row: number): boolean => (first[row] ?? absent) > day;
  return {
    kind: "date",
    first: first.map((value, row) => (isLater(row) ? absent : value)),
    last: last.map((value, row) => (isLater(row) ? absent : value)),
  };
}

/** Takes the values of a field out of the rows that are marked. */
function forget(
  table: Table,
  columns: Map<string, Column>,
  field: string | undefined,
  marked: Uint8Array,
): void {
  const column = field === undefined ? undefined : table.columns.get(field);
  if (field === undefined || column?.kind !== "code" || !marked.includes(1)) return;
  const indexes = column.indexes.map((index, row) => (marked[row] === 1 ? -1 : index));
  columns.set(field, { kind: "code", indexes, values: column.values });
}
