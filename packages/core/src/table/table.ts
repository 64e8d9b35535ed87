import type { Column } from "./column.js";

/** Where a value stands, so that a person can go there. */
export interface Place {
  /** The file, as the caller named it. */
  readonly file: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** The cell of a sheet, such as `F12`. */
  readonly cell?: string;
  /** The line of a text file, from 1. */
  readonly line?: number;
  /** The column of a text file, from 1: in CSV counted in cells, in JSON in characters. */
  readonly column?: number;
  /** A JSON pointer into the document. */
  readonly pointer?: string;
}

/** Tells where each row, or a field of it, stands in its source. */
export interface Places {
  /** The place of a row, or of one field of it. */
  of(row: number, field?: string): Place;
}

/** Rows of one record type, held in columns. A record is a view on a row. */
export interface Table {
  /** The canonical name, such as `projects`. */
  readonly name: string;
  /** How many rows there are. */
  readonly rowCount: number;
  /** By canonical field name; a field that the source does not have is not there at all. */
  readonly columns: ReadonlyMap<string, Column>;
  /** Where the rows come from. */
  readonly places: Places;
}

/** The head of a ledger. */
export interface LedgerHead {
  /** The version of the standard it is written for. */
  readonly standardVersion?: string;
  /** The division (GB/T 2260) whose office keeps it. */
  readonly reportingDivision?: string;
  /** The day whose state it shows. */
  readonly asOf?: string;
  /** The day on which it was cut; nothing later can be asked of it. */
  readonly cutOn?: string;
}

/** A set of tables, with the head that says whose they are and when they were cut. */
export interface Ledger {
  /** Whose ledger, and of when. */
  readonly head: LedgerHead;
  /** By canonical table name. */
  readonly tables: ReadonlyMap<string, Table>;
}
