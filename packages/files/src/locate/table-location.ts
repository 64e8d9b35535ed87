import type { Problem } from "@ipms/core";
import type { TableName } from "@ipms/schema";
import type { MergedCells } from "../sheet/sheet.js";

/** What is known of a sheet before its table is looked for. */
export interface LocateFacts {
  /** The cells that the sheet shows as one. */
  readonly merged?: readonly MergedCells[];
  /** The table of the standard, where it is known. */
  readonly table?: TableName;
  /** The headers that a mapping names; they count as known, whatever they say. */
  readonly headers?: readonly string[];
  /** The number of the header's first row, where somebody has said it. */
  readonly headerRow?: number;
  /** How many rows the header has, from `headerRow` on; found out unless said. */
  readonly headerDepth?: number;
}

/** A row above the header. */
export interface TitleRow {
  /** The number of the row. */
  readonly row: number;
  /** The texts of its cells, one blank between them. */
  readonly text: string;
}

/** Where the table of a sheet stands. */
export interface TableLocation {
  /** The rows above the header that say something: 单位：万元, 填报单位：…, 截至2023年9月底. */
  readonly titles: readonly TitleRow[];
  /** The numbers of the rows that make up the header, from the top. */
  readonly headerRows: readonly number[];
  /** The header of each column from the first column of the sheet; levels are joined, "" is none. */
  readonly headers: readonly string[];
  /** The texts of each header row as they stand. */
  readonly headerLevels: readonly (readonly string[])[];
  /** The place of the column that numbers the rows (序号), from 0. */
  readonly rowNumberColumn?: number;
  /** Whether the first rows are numbered 1, 2, 3, so that 一, 二 can only number groups. */
  readonly numberedInFigures: boolean;
  /** The place of each column that tells one record from another (id, name, row number), from 0. */
  readonly identityColumns: readonly number[];
  /** The numbers of the rows below the header that count its columns: 1 2 3, 甲 乙. */
  readonly columnNumberRows: readonly number[];
  /** The number of the first row behind all of these; rows from here on are to be classified. */
  readonly firstDataRow: number;
}

/** A row that may be the header. */
export interface HeaderRowCandidate {
  /** The number of its first row. */
  readonly row: number;
  /** Its headers, levels joined, empty ones left out. */
  readonly headers: readonly string[];
  /** How many of them are known. */
  readonly known: number;
}

/** What looking for the table of a sheet came to. */
export type LocatedTable =
  | { readonly found: "table"; readonly location: TableLocation }
  | {
      /**
       * `none`: nothing here is a table of records (a cover, notes, lists of choices, a form) ·
       * `undecided`: somebody must say which row is the header, or part two tables.
       */
      readonly found: "none" | "undecided";
      /** Why, and the way out. */
      readonly problem: Problem;
      /** The rows that come nearest to a header, the best first. */
      readonly candidates: readonly HeaderRowCandidate[];
    };
