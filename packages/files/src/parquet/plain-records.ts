import type { AnyColumnBuilder, TableBuilder } from "@ipms/core";
import type { RecordContract } from "../record/record-contract.js";
import type { ParquetColumn } from "./parquet-columns.js";
import type { ParquetCell } from "./values/cell-reader.js";

/** The cells of a row, by the place of their columns; `undefined` where there is none. */
export type RowCells = readonly (ParquetCell | undefined)[];

/**
 * Adds a row to a table column by column, if nothing is to be said of it.
 *
 * @returns whether it did; where not, the table is as it was
 */
export type AddPlainRecord = (cells: RowCells, table: TableBuilder) => boolean;

/** A field, and the columns in which it stands. */
interface PlainField {
  readonly field: string;
  /** Whether a record without it has something wrong. */
  readonly required: boolean;
  /** The column of its value, or of its amount. */
  readonly at: number;
  /** The column of its currency; that of its value where it has none. */
  readonly currencyAt: number;
}

/**
 * The short way for most rows of a file: values that are in good form go into their columns, with no
 * record made of them. All others are records of which more is to be said.
 *
 * @param columns - the columns of the file
 * @param contract - of the table that it holds
 * @returns `undefined` where an amount or its currency has no column
 */
export function plainRecords(
  columns: readonly ParquetColumn[],
  { required }: RecordContract,
): AddPlainRecord | undefined {
  const names = [...new Set(columns.map(({ field }) => field))];
  const placeOf = (field: string, isCurrency: boolean): number =>
    columns.findIndex(
      (column) =>
        column.field === field &&
        (column.part === "value" || (column.part === "currency") === isCurrency),
    );
  const fields = names.map((field): PlainField => ({
    field,
    required: required.includes(field),
    at: placeOf(field, false),
    currencyAt: placeOf(field, true),
  }));
  if (fields.some(({ at, currencyAt }) => at < 0 || currencyAt < 0)) return undefined;
  let open: TableBuilder | undefined;
  let builders: readonly (AnyColumnBuilder | undefined)[] = [];

  return (cells, table) => {
    for (const field of fields) if (!isPlain(field, cells)) return false;
    if (open !== table) {
      open = table;
      builders = names.map((field) => table.column(field));
    }
    for (let place = 0; place < fields.length; place += 1) {
      const builder = builders[place];
      const field = fields[place];
      if (builder === undefined || field === undefined || wasAdded(builder, field, cells)) continue;
      // The table takes less than the form allows: the record says so.
      table.abandonRow();
      return false;
    }
    table.endRow(fields.length);
    return true;
  };
}

function isPlain({ at, currencyAt, required }: PlainField, cells: RowCells): boolean {
  const cell = cells[at];
  const currency = cells[currencyAt];
  if (isAbsent(cell)) return !required && isAbsent(currency);
  return isGood(cell) && (at === currencyAt || (isGood(currency) && !isAbsent(currency)));
}

function isAbsent(cell: ParquetCell | undefined): boolean {
  return cell === undefined || ("value" in cell && cell.value === null);
}

function isGood(cell: ParquetCell | undefined): boolean {
  return cell !== undefined && "value" in cell && cell.isGood;
}

function wasAdded(
  builder: AnyColumnBuilder,
  { at, currencyAt }: PlainField,
  cells: RowCells,
): boolean {
  const value = valueOf(cells[at]);
  if (builder.kind !== "money") return builder.push(value) === undefined;
  const amount = builder.amounts.push(value);
  const currency = builder.currencies.push(valueOf(cells[currencyAt]));
  return amount === undefined && currency === undefined;
}

function valueOf(cell: ParquetCell | undefined): unknown {
  return cell !== undefined && "value" in cell ? cell.value : null;
}
