import type { Place } from "@ipms/core";
import type { TableName } from "@ipms/schema";
import type { CellValue } from "../interpret/reading.js";
import type { SheetCell } from "../sheet/sheet.js";

/** A value of one cell. */
export type CellScalar = Exclude<CellValue, object>;

/** A cell that can be changed. */
export interface EditableCell extends Pick<SheetCell, "text" | "numeric" | "shownAs"> {
  /** Where it stands. */
  readonly place: Place;
  /** What the file has there. */
  readonly written: string;
  /** Its value in JSON, whose kinds the file tells apart; a text elsewhere. */
  readonly json?: CellScalar;
}

/** The cells of a record by the names of their columns: `name`, `totalInvestment.amount`. */
export type EditableRow = ReadonlyMap<string, EditableCell>;

/** Rows of a table in the standard's own form. */
export interface EditableTable {
  /** The table. */
  readonly table: TableName;
  /** The cells of the header by their texts; JSON has none. */
  readonly header: EditableRow;
  /** Its rows. */
  readonly rows: readonly EditableRow[];
  /** Whether these are all of its rows; some cannot be read where this is false. */
  readonly isWhole: boolean;
}

/** A change of a cell: what takes the place of what the file has. */
type CellChange = readonly [cell: EditableCell, to: string];

/** A file whose cells can be changed. */
export interface EditableFile {
  /** Its tables. */
  readonly tables: readonly EditableTable[];
  /** Whether its text was in another encoding than UTF-8, in which a copy is written. */
  readonly isTranscoded: boolean;
  /** What the file would have for a value. */
  writtenOf(value: CellScalar): string;
  /** A copy with some cells changed; all else is as it was. */
  write(changes: readonly CellChange[]): Promise<Uint8Array>;
}
