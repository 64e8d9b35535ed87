import { IpmsError } from "@ipms/core";
import { fieldsOf, isTableName } from "@ipms/schema";
import { shownDate } from "../cells/date/numbers.js";
import { cellReader } from "../cells/read-cell.js";
import { percentText, shownAsText } from "../cells/shown-number.js";
import { type CellContext, type CellReading, emptyCell, reading, unread } from "../reading.js";
import type { SheetCell } from "../../sheet/sheet.js";
import { failedCell } from "./failed-cell.js";
import type { ApplyOptions, RowCell } from "./applied-mapping.js";
import type { MappedColumn, TableMapping } from "./mapping.js";
import type { ColumnTarget } from "./target.js";
import { remembered } from "./remembered.js";
import type { RowUnit } from "./unit-reader.js";

/** Reads a cell of a column, whose unit in this row is known. */
export type ColumnReader = (cell: RowCell, unit: RowUnit) => CellReading;

/**
 * The reader of the cells of a field's column: what the workbook says of a cell, then what the field asks for.
 *
 * @param column - the column
 * @param target - its field
 * @param mapping - of the table
 * @param options - what the caller knows
 * @returns `undefined` where the standard has no such field
 */
export function columnReader(
  column: MappedColumn,
  { table, field }: ColumnTarget,
  mapping: TableMapping,
  options: ApplyOptions,
): ColumnReader | undefined {
  const kind = kindOf(table, field);
  const isQuantity = kind === "money" || kind === "decimal" || kind === "integer";
  const reader = readerOf(table, field);
  if (reader === undefined) return undefined;
  const fixed = contextOf(column, mapping, options, field);
  const known = Object.keys(column.unitBy?.units ?? {});
  const byUnit = new Map<string, (cell: SheetCell) => CellReading>();
  const readerIn = (context: CellContext): ((cell: SheetCell) => CellReading) => {
    const contexts = contextsOfNumbers(context);
    return remembered((cell) => {
      const { text, numeric = false, shownAs } = cell;
      // Of most cells nobody knows more than their text.
      if (!numeric) return reader(text, context);
      if (kind === "date" || kind === "text") {
        const date = shownDate(cell, options.epoch ?? 1900);
        if (date !== undefined) return reading(date, ["date-from-serial"]);
      }
      const number = isQuantity ? text : shownAsText(text);
      const shown = shownAs === "percent" ? percentText(number) : number;
      return reader(shown, contexts[shownAs ?? "plain"]);
    });
  };
  const readUnitless = readerIn(fixed);
  const readerWith = (unit: string): ((cell: SheetCell) => CellReading) => {
    const before = byUnit.get(unit);
    if (before !== undefined) return before;
    const made = readerIn({ ...fixed, unit });
    // Words that are no units can be many: they are not worth remembering.
    if (byUnit.size < 100) byUnit.set(unit, made);
    return made;
  };
  return (cell, { unit, unknown }) => {
    if (cell === undefined) return emptyCell;
    if (cell.failure !== undefined) return failedCell(cell.failure);
    if (cell.text === "") return emptyCell;
    const read = unit === undefined ? readUnitless(cell) : readerWith(unit)(cell);
    // Without the deciding word a bare number has no unit; one that brings its own needs none.
    return read.problem?.code === "unit-unknown" && unknown !== undefined && unknown !== ""
      ? unread("unknown-unit", unknown, { known })
      : read;
  };
}

/** What is told of cells that are numbers, by how they are shown. */
function contextsOfNumbers(context: CellContext) {
  const plain: CellContext = { ...context, numeric: true };
  const date: CellContext = { ...plain, shownAs: "date" };
  const month: CellContext = { ...plain, shownAs: "month" };
  const percent: CellContext = { ...plain, shownAs: "percent" };
  const scaled: CellContext = { ...plain, shownAs: "scaled" };
  return { plain, date, month, percent, scaled };
}

function contextOf(
  column: MappedColumn,
  mapping: TableMapping,
  options: ApplyOptions,
  field: string,
): CellContext {
  const year = column.year ?? mapping.year;
  const { currency, timeZoneOffsetMinutes } = mapping;
  // Investors come from anywhere; the projects of a ledger lie where it is kept.
  const { reportingDivision: ofLedger, ...known } = options;
  const own = field === "division" ? (mapping.reportingDivision ?? ofLedger) : undefined;
  return {
    ...known,
    ...(own === undefined ? {} : { reportingDivision: own }),
    ...(year === undefined ? {} : { year }),
    ...(column.dateOrder === undefined ? {} : { dateOrder: column.dateOrder }),
    ...(currency === undefined ? {} : { currency }),
    ...(timeZoneOffsetMinutes === undefined ? {} : { timeZoneOffsetMinutes }),
    ...(field.startsWith("planned") ? { planned: true } : {}),
  };
}

function kindOf(table: string, field: string): string | undefined {
  return isTableName(table)
    ? fieldsOf(table).find((each) => each.field === field)?.kind
    : undefined;
}

function readerOf(table: string, field: string) {
  try {
    return cellReader(table, field);
  } catch (error) {
    if (error instanceof IpmsError) return undefined;
    throw error;
  }
}
