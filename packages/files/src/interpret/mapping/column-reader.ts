import { IpmsError } from "@ipms/core";
import { fieldsOf, isTableName } from "@ipms/schema";
import { dayOfSerial } from "../cells/date/numbers.js";
import { cellReader } from "../cells/read-cell.js";
import { trimText } from "../fold.js";
import { type CellContext, type CellReading, emptyCell, reading, unread } from "../reading.js";
import type { ApplyOptions, RowCell } from "./apply-mapping.js";
import type { MappedColumn, TableMapping } from "./mapping.js";
import { columnTarget } from "./target.js";
import type { RowUnit } from "./unit-reader.js";

/** Reads a cell of a column, whose unit in this row is known. */
export type ColumnReader = (cell: RowCell, unit: RowUnit) => CellReading;

/**
 * The reader of a column's cells: what the workbook says of a cell, then what the field asks for.
 *
 * @param column - the column
 * @param mapping - of the table
 * @param options - what the caller knows
 * @returns `undefined` where the standard has no such field
 */
export function columnReader(
  column: MappedColumn,
  mapping: TableMapping,
  options: ApplyOptions,
): ColumnReader | undefined {
  const target = columnTarget(column, mapping);
  const kind = target === undefined ? "text" : kindOf(target.table, target.field);
  const reader = target === undefined ? keepText : known(target.table, target.field);
  if (reader === undefined) return undefined;
  const fixed = contextOf(column, mapping, options, target?.field);
  return (cell, { unit, unknown }) => {
    if (cell?.failure === "formula") return unread("formula-without-result", "");
    if (cell?.failure !== undefined) return unread("failed-formula", cell.failure);
    if (cell === undefined || cell.text === "") return emptyCell;
    const { text, numeric = false, shownAs } = cell;
    if (numeric && shownAs === "date" && (kind === "date" || kind === "text")) {
      const day = dayOfSerial(text, options.epoch ?? 1900);
      if (day !== undefined) return reading(day, ["date-from-serial"]);
    }
    const shown = numeric && shownAs === "percent" ? percentText(text) : text;
    const context = { ...fixed, numeric, ...(unit === undefined ? {} : { unit }) };
    const read = reader(shown, context);
    // Without the deciding word a bare number has no unit; one that brings its own needs none.
    return read.problem?.code === "unit-unknown" && unknown !== undefined && unknown !== ""
      ? unread("unknown-unit", unknown, {
          known: Object.keys(column.unitBy?.units ?? {}).join(", "),
        })
      : read;
  };
}

/** An extension is kept as it stands: whether 无 says anything is its owner's affair. */
function keepText(text: string): CellReading {
  const trimmed = trimText(text);
  if (trimmed === "") return emptyCell;
  return trimmed === text ? reading(text) : reading(trimmed, ["spelling"]);
}

function contextOf(
  column: MappedColumn,
  mapping: TableMapping,
  options: ApplyOptions,
  field: string | undefined,
): CellContext {
  const year = column.year ?? mapping.year;
  const { currency, timeZoneOffsetMinutes } = mapping;
  return {
    ...options,
    ...(year === undefined ? {} : { year }),
    ...(column.dateOrder === undefined ? {} : { dateOrder: column.dateOrder }),
    ...(currency === undefined ? {} : { currency }),
    ...(timeZoneOffsetMinutes === undefined ? {} : { timeZoneOffsetMinutes }),
    ...(field?.startsWith("planned") === true ? { planned: true } : {}),
  };
}

/** 0.15 of a cell that shows 15%, as it shows it; a number in a form that nobody writes stays. */
function percentText(text: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return text;
  const [, sign = "", whole = "", fraction = ""] = match;
  const shifted = `${whole}${fraction.slice(0, 2).padEnd(2, "0")}`.replace(/^0+(?=\d)/, "");
  const rest = fraction.slice(2);
  return `${sign}${shifted}${rest === "" ? "" : `.${rest}`}%`;
}

function kindOf(table: string, field: string): string | undefined {
  return isTableName(table)
    ? fieldsOf(table).find((each) => each.field === field)?.kind
    : undefined;
}

function known(table: string, field: string) {
  try {
    return cellReader(table, field);
  } catch (error) {
    if (error instanceof IpmsError) return undefined;
    throw error;
  }
}
