import type { Text } from "@ipms/core";
import { delimitedText, type WrittenRow } from "./cell.js";
import { encode } from "./encode.js";
import type { CanonicalRecord } from "./ledger-table.js";
import type { SuiteFile } from "./forms.js";
import { type WrittenSheet, workbookOf } from "./workbook.js";

/** What one sheet, or one text file, must be reported as. What is not there must be empty. */
interface ExpectedSheet {
  /** The name of the sheet; text files have none. */
  readonly sheet?: string;
  /** `standard`, `mapped`, `no-table`, `left-out` or `refused`. */
  readonly state: string;
  /** The rows above the header that say something. */
  readonly titleRows?: readonly { readonly row: number; readonly text: string }[];
  /** The rows of the header. */
  readonly headerRows?: readonly number[];
  /** How many rows were read as records. */
  readonly rowsRead?: number;
  /** The rows below the header that are no records, by reason. */
  readonly rowsSkipped?: readonly { readonly reason: string; readonly rows: readonly number[] }[];
  /** The rows that the sheet hides. */
  readonly hiddenRows?: readonly number[];
  /** The columns that it hides. */
  readonly hiddenColumns?: readonly string[];
  /** The headers that the mapping does not know. */
  readonly unmapped?: readonly string[];
  /** What its totals state, and what its rows come to. */
  readonly totals?: readonly ExpectedTotal[];
  /** How many cells of a column were converted how; compared only where it is stated. */
  readonly conversions?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A figure of a row of totals. */
interface ExpectedTotal {
  readonly row: number;
  readonly scope: "table" | "group";
  readonly column?: string;
  readonly stated: string;
  readonly found: string;
  readonly outcome: "agrees" | "differs" | "unchecked";
}

/** A problem that must be named. */
interface ExpectedProblem {
  readonly code: string;
  readonly field?: string;
  readonly record?: string;
  /** `line:column` of a text file, the cell of a sheet; not there for a file as a whole. */
  readonly at?: string;
}

/** One trap: files, and what they must be read as. */
export interface ConformanceCase {
  /** The name of its folder. */
  readonly id: string;
  /** What it is about. */
  readonly title: Text;
  /** The files that are read. */
  readonly files: readonly SuiteFile[];
  /** The mapping that is given. */
  readonly mapping?: object;
  /** The records of each table that must come out. */
  readonly tables: Readonly<
    Record<
      string,
      { readonly columns: readonly string[]; readonly records: readonly CanonicalRecord[] }
    >
  >;
  /** Whether every record of the files must stand in the ledger. */
  readonly complete?: boolean;
  /** What the sheets must be reported as. */
  readonly sheets: readonly ExpectedSheet[];
  /** The problems that must be named, in any order. */
  readonly problems?: readonly ExpectedProblem[];
}

/** A text file in UTF-8 as it stands. */
export function textFile(text: string, path = "projects.csv"): readonly SuiteFile[] {
  return [{ path, bytes: encode(text, "utf-8") }];
}

/** Rows as CSV: a line each, bars between the cells of what is typed here. */
export function csvFile(lines: readonly string[]): readonly SuiteFile[] {
  const rows = lines.map((line) => line.split("|"));
  return textFile(delimitedText(rows, ",", "-"));
}

/** A workbook of one sheet, or of several. */
export function book(sheets: readonly WrittenSheet[], days: 1900 | 1904 | "iso" = 1900) {
  return [{ path: "projects.xlsx", bytes: workbookOf(sheets, days) }];
}

/** A sheet with a name that says nothing. */
export function sheet(rows: readonly WrittenRow[], more: Partial<WrittenSheet> = {}): WrittenSheet {
  return { name: "Sheet1", rows, ...more };
}

/** A mapping of projects: header to field, with a unit behind a blank (`totalInvestment 万元`). */
export function mapping(
  columns: Readonly<Record<string, string | object>>,
  more: object = {},
): object {
  const meanings = Object.entries(columns).map(([header, meant]) => {
    if (typeof meant === "object") return { header, ...meant };
    const [field, unit] = meant.split(" ");
    return field === "-"
      ? { header, ignore: true }
      : { header, field, ...(unit === undefined ? {} : { unit }) };
  });
  return { ipmsMapping: 1, tables: [{ table: "projects", columns: meanings, ...more }] };
}

/** The records of projects that must come out. */
export function projects(columns: string, ...records: readonly CanonicalRecord[]) {
  return { projects: { columns: columns.split(" "), records } };
}

/** An amount of money. */
export function money(amount: string, currency = "CNY") {
  return { amount, currency };
}

/** A table of which so many rows were read by a mapping. */
export function mapped(rowsRead: number, headerRow = 1) {
  return { state: "mapped", headerRows: [headerRow], rowsRead } as const;
}

/** The same of the sheet whose name says nothing. */
export function mappedSheet(rowsRead: number, headerRow = 1) {
  return { sheet: "Sheet1", ...mapped(rowsRead, headerRow) } as const;
}
