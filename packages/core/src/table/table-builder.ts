import type { TermKind } from "../expression/node.js";
import { columnBuilder } from "./column-builder.js";
import type { AnyColumnBuilder } from "./column-builders.js";
import type { Column } from "./column.js";
import { isExtension, withFlatExtensions } from "./extensions.js";
import type { RecordProblem } from "./record-problem.js";
import type { Places, Table } from "./table.js";

/** The kind of each field of a table, by canonical name. */
export type FieldKinds = Readonly<Record<string, TermKind>>;

/** Takes records one after the other and makes a table of them. */
export interface TableBuilder {
  /** How many rows there are so far. */
  readonly rowCount: number;
  /** The columns there are so far. */
  readonly fields: Pick<ReadonlySet<string>, "size" | "has">;
  /** Makes sure that the table has a column, even where every value is absent. */
  declare(field: string): void;
  /**
   * Adds a record; fields that `kinds` does not name are passed over, but for extensions under `ext`,
   * which become columns of texts.
   *
   * @param record - the record
   * @param unreadable - fields that the source has and of which nothing could be read
   */
  append(record: Readonly<Record<string, unknown>>, unreadable?: readonly string[]): void;
  /**
   * The builder of a column, which is declared where it is new; `undefined` for a field that `kinds`
   * does not name. A reader adds the values of a row to the columns itself and then ends the row.
   */
  column(field: string): AnyColumnBuilder | undefined;
  /**
   * Ends a row whose values were added to the columns; those without a value are absent.
   *
   * @param valueCount - to how many columns something was added
   */
  endRow(valueCount: number): void;
  /** Takes back what was added since the last row ended: values, and columns that were new. */
  abandonRow(): void;
  /** The table, and what was wrong with its values. */
  finish(places: Places): { readonly table: Table; readonly problems: readonly RecordProblem[] };
}

/**
 * A builder for one table.
 *
 * @param name - the table's canonical name
 * @param kinds - the kind of each of its fields
 * @param idField - the field that names a record in messages
 * @param newColumn - makes the builder of a column, where a source keeps some kind in its own way
 */
export function tableBuilder(
  name: string,
  kinds: FieldKinds,
  idField: string,
  newColumn: (kind: TermKind) => AnyColumnBuilder = columnBuilder,
): TableBuilder {
  const columns = new Map<string, AnyColumnBuilder>();
  const found: (RecordProblem & { readonly row: number })[] = [];
  const unreadableRows = new Map<string, number[]>();
  let rowCount = 0;
  let keptColumns = 0;

  const markUnreadable = (field: string): void => {
    const rows = unreadableRows.get(field);
    if (rows === undefined) unreadableRows.set(field, [rowCount]);
    else rows.push(rowCount);
  };
  const declare = (field: string): AnyColumnBuilder | undefined => {
    const own = Object.hasOwn(kinds, field) ? kinds[field] : undefined;
    const kind = own ?? (isExtension(field) ? "text" : undefined);
    if (kind === undefined) return undefined;
    let builder = columns.get(field);
    if (builder === undefined) {
      builder = newColumn(kind);
      for (let row = 0; row < rowCount; row += 1) builder.push(null);
      columns.set(field, builder);
    }
    return builder;
  };

  return {
    get rowCount() {
      return rowCount;
    },
    fields: columns,
    declare(field) {
      declare(field);
      keptColumns = columns.size;
    },
    column: (field) => columns.get(field) ?? declare(field),
    endRow(valueCount) {
      rowCount += 1;
      keptColumns = columns.size;
      if (valueCount === columns.size) return;
      for (const builder of columns.values()) if (builder.length < rowCount) builder.push(null);
    },
    abandonRow() {
      for (const field of [...columns.keys()].slice(keptColumns)) columns.delete(field);
      for (const builder of columns.values()) builder.truncate(rowCount);
    },
    append(nested, unreadable = []) {
      const record = withFlatExtensions(nested);
      for (const field of Object.keys(record)) if (!columns.has(field)) declare(field);
      for (const [field, builder] of columns) {
        const problem = builder.push(Object.hasOwn(record, field) ? record[field] : null);
        if (problem !== undefined) {
          markUnreadable(field);
          found.push({ ...problem, table: name, field, row: rowCount, ...named(record, idField) });
        }
      }
      for (const field of unreadable) markUnreadable(field);
      rowCount += 1;
      keptColumns = columns.size;
    },
    finish(places) {
      const finished = new Map<string, Column>();
      for (const [field, builder] of columns) {
        finished.set(field, withMarks(builder.finish(), unreadableRows.get(field), rowCount));
      }
      const problems = found.map(({ row, ...problem }) => ({
        ...problem,
        place: places.of(row, problem.field),
      }));
      return { table: { name, rowCount, columns: finished, places }, problems };
    },
  };
}

/** A column with the rows marked that could not be read. */
function withMarks(column: Column, rows: readonly number[] | undefined, rowCount: number): Column {
  if (rows === undefined) return column;
  const unreadable = new Uint8Array(rowCount);
  for (const row of rows) unreadable[row] = 1;
  return { ...column, unreadable };
}

function named(record: Readonly<Record<string, unknown>>, idField: string) {
  const id = record[idField];
  const name = record["name"];
  return {
    ...(typeof id === "string" ? { record: id } : {}),
    ...(typeof name === "string" ? { recordName: name } : {}),
  };
}
