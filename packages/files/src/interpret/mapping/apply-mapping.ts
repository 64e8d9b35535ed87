import { IpmsError, type Problem } from "@ipms/core";
import { nearest } from "../../nearest.js";
import { cellReader } from "../cells/read-cell.js";
import { foldHeader, foldText } from "../fold.js";
import { type CellContext, type CellReading, emptyCell, unread } from "../reading.js";
import { readMapping } from "./check-mapping.js";
import type { MappedColumn, Mapping } from "./mapping.js";

/** A cell of a row: its text, and whether a spreadsheet keeps it as a number. */
export interface RowCell {
  /** The text; of a number its shortest decimal notation. */
  readonly text: string;
  /** Whether it is a number of a spreadsheet. */
  readonly numeric?: boolean;
}

/** A column of the table that is read. */
export interface AppliedColumn {
  /** The place of the column, from 0. */
  readonly index: number;
  /** The header as it stands in the table. */
  readonly header: string;
  /** The field of the standard; not there for an extension. */
  readonly field?: string;
  /** The extension: organisation and name. */
  readonly ext?: string;
  /**
   * Reads the column's cell of a row.
   *
   * @param row - all cells of the row: the unit may stand in another
   */
  read(row: readonly RowCell[]): CellReading;
}

/** A mapping laid over the headers of one table. */
export interface AppliedMapping {
  /** The table of the standard. */
  readonly table: string;
  /** The columns that are read, in the order of the table. */
  readonly columns: readonly AppliedColumn[];
  /** The headers of the table that the mapping does not name. */
  readonly unmapped: readonly string[];
  /** What stands in the way; a table is read only where there is nothing. */
  readonly problems: readonly Problem[];
}

/** What the caller knows beyond the mapping. */
export type ApplyOptions = Pick<CellContext, "epoch" | "divisionsNamed">;

/**
 * Lays a mapping over the headers of a table. Headers are compared folded, so that a line break or a
 * full-width bracket does not matter; their order does not matter either.
 *
 * @example
 * ```ts
 * import { applyMapping } from "@ipms/files";
 *
 * const columns = [{ header: "总投资（亿元）", field: "totalInvestment", unit: "亿元" }];
 * const applied = applyMapping({ ipmsMapping: 1, table: "projects", columns }, ["序号", "总投资(亿元)"]);
 * console.log(applied.columns[0]?.read([{ text: "1" }, { text: "1.2" }]).value); // => { amount: '120000000', currency: 'CNY' }
 * ```
 *
 * @param mapping - see `readMapping`
 * @param headers - the cells of the header row
 * @param options - the epoch of the workbook, the lookup of division names
 */
export function applyMapping(
  mapping: Mapping,
  headers: readonly string[],
  options: ApplyOptions = {},
): AppliedMapping {
  const problems: Problem[] = [...readMapping(mapping).problems];
  const folded = headers.map(foldHeader);
  const placeOf = (header: string): number => {
    const wanted = foldHeader(header);
    const count = folded.filter((each) => each === wanted).length;
    if (count > 1) problems.push({ code: "repeated-column", parameters: { header, count } });
    if (count === 0) {
      const suggestions = nearest(header, headers);
      problems.push({ code: "missing-column", parameters: { header, suggestions } });
    }
    return count === 1 ? folded.indexOf(wanted) : -1;
  };
  const columns: AppliedColumn[] = [];
  for (const column of mapping.columns) {
    if (column.field == null && column.ext === undefined) continue;
    const index = placeOf(column.header);
    if (index < 0) continue;
    const unitOf = unitReader(column, mapping, placeOf);
    const read = columnReader(column, mapping, options);
    if (read === undefined) continue;
    columns.push({
      index,
      header: headers[index] ?? column.header,
      ...(column.field == null ? {} : { field: column.field }),
      ...(column.ext === undefined ? {} : { ext: column.ext }),
      read: (row) => read(row[index], unitOf(row)),
    });
  }
  const named = new Set(mapping.columns.map(({ header }) => foldHeader(header)));
  return {
    table: mapping.table,
    columns: columns.toSorted((left, right) => left.index - right.index),
    unmapped: headers.filter((_, index) => !named.has(folded[index] ?? "")),
    problems,
  };
}

/** The unit of a row, or the word of another column that means none. */
interface RowUnit {
  readonly unit?: string;
  readonly unknown?: string;
}

function unitReader(
  column: MappedColumn,
  mapping: Mapping,
  placeOf: (header: string) => number,
): (row: readonly RowCell[]) => RowUnit {
  const { unitBy, unitColumn } = column;
  if (unitBy !== undefined) {
    const place = placeOf(unitBy.header);
    const units = new Map(
      Object.entries(unitBy.units).map(([word, unit]) => [foldText(word), unit] as const),
    );
    return (row) => {
      const word = row[place]?.text ?? "";
      const unit = units.get(foldText(word));
      return unit === undefined ? { unknown: word } : { unit };
    };
  }
  if (unitColumn !== undefined) {
    const place = placeOf(unitColumn);
    return (row) => {
      const word = foldText(row[place]?.text ?? "");
      return word === "" ? {} : { unit: word };
    };
  }
  const unit = column.unit ?? (column.unit === undefined ? mapping.unit : undefined);
  return () => (unit === undefined ? {} : { unit });
}

function columnReader(column: MappedColumn, mapping: Mapping, options: ApplyOptions) {
  const reader =
    column.field == null ? cellReader("projects", "remarks") : known(mapping, column.field);
  if (reader === undefined) return undefined;
  const year = column.year ?? mapping.year;
  const fixed: CellContext = {
    ...options,
    ...(year === undefined ? {} : { year }),
    ...(column.dateOrder === undefined ? {} : { dateOrder: column.dateOrder }),
    ...(mapping.currency === undefined ? {} : { currency: mapping.currency }),
    ...(mapping.timeZoneOffsetMinutes === undefined
      ? {}
      : { timeZoneOffsetMinutes: mapping.timeZoneOffsetMinutes }),
    ...(column.field?.startsWith("planned") === true ? { planned: true } : {}),
  };
  return (cell: RowCell | undefined, { unit, unknown }: RowUnit): CellReading => {
    if (cell === undefined || cell.text === "") return emptyCell;
    const read = reader(cell.text, {
      ...fixed,
      ...(cell.numeric === undefined ? {} : { numeric: cell.numeric }),
      ...(unit === undefined ? {} : { unit }),
    });
    // Without the deciding word a bare number has no unit; one that brings its own needs none.
    return read.problem?.code === "unit-unknown" && unknown !== undefined && unknown !== ""
      ? unread("unknown-unit", unknown, {
          known: Object.keys(column.unitBy?.units ?? {}).join(", "),
        })
      : read;
  };
}

function known(mapping: Mapping, field: string) {
  try {
    return cellReader(mapping.table, field);
  } catch (error) {
    if (error instanceof IpmsError) return undefined;
    throw error;
  }
}
