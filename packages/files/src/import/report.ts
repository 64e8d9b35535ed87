import type { ProblemCode } from "@ipms/core";
import type { CellQualifier, Conversion } from "../interpret/reading.js";
import type { TableMapping } from "../interpret/mapping/mapping.js";
import type { RowKind, TitleRow, TotalFinding } from "../locate/index.js";
import type { SourceReport } from "../source-report.js";

/** What a ledger's files were read as: data, so that a program can check it and any language word it. */
export interface ImportReport {
  /** The files, in their order. */
  readonly files: readonly FileReport[];
  /** How many rows each table of the ledger has. */
  readonly rows: Readonly<Record<string, number>>;
  /** Whether every record of the files stands in the ledger; totals and notes are no records. */
  readonly complete: boolean;
  /** How many problems of each code there are. */
  readonly problems: Readonly<Partial<Record<ProblemCode, number>>>;
}

/** The formats of files of a ledger. */
export type FileFormat = "csv" | "xlsx" | "json" | "ndjson" | "parquet";

/** What one file was read as. */
export interface FileReport {
  /** Its name. */
  readonly file: string;
  /** Its format, by its content; not there where it could not be opened. */
  readonly format?: FileFormat;
  /** The encoding and the delimiter of delimited text, and the evidence for them. */
  readonly text?: Omit<SourceReport, "file">;
  /** Its sheets, in their order; a text file is one sheet, a document of JSON has none. */
  readonly sheets: readonly SheetReport[];
  /** How many rows of each table it gave. */
  readonly rows: Readonly<Record<string, number>>;
  /** How many problems of each code it has. */
  readonly problems: Readonly<Partial<Record<ProblemCode, number>>>;
}

/**
 * How a sheet was taken: by canonical names · by a mapping · it is the head of the ledger · it holds no
 * table · the caller left it out · something stands in the way, so nothing of it was read.
 */
export type SheetState = "standard" | "mapped" | "head" | "no-table" | "left-out" | "refused";

/** What one sheet was read as. Rows are numbered from 1; in text files they are lines. */
export interface SheetReport {
  /** Its name; text files have none. */
  readonly sheet?: string;
  /** Whether the workbook hides it. */
  readonly hidden: boolean;
  /** How it was taken. */
  readonly state: SheetState;
  /** Where its day numbers begin, of a workbook. */
  readonly epoch?: 1900 | 1904;
  /** The rows above the header that say something. */
  readonly titleRows: readonly TitleRow[];
  /** The rows of the header. */
  readonly headerRows: readonly number[];
  /** The last row that is a record. */
  readonly lastRow?: number;
  /** How many rows went into each table. */
  readonly tables: Readonly<Record<string, number>>;
  /** What its columns mean, and whether the caller said so; not there in the standard's own form. */
  readonly mapping?: {
    /** Said by the caller, or proposed without an open question. */
    readonly from: "given" | "proposed";
    /** What each column means. */
    readonly table: TableMapping;
  };
  /** How many rows were read as records. */
  readonly rowsRead: number;
  /** The rows below the header that are no records, by reason. */
  readonly rowsSkipped: readonly SkippedRows[];
  /** The rows that the sheet hides; they were read as all others. */
  readonly hiddenRows: RowNumbers;
  /** The columns that the sheet hides, by their letters; they were read as all others. */
  readonly hiddenColumns: readonly string[];
  /** The columns, in their order. */
  readonly columns: readonly ColumnReport[];
  /** The totals that it states, each compared with the sum of its rows. */
  readonly totals: readonly TotalFinding[];
  /** How many problems of each code it has. */
  readonly problems: Readonly<Partial<Record<ProblemCode, number>>>;
}

/** Some rows by their number. */
export interface RowNumbers {
  /** How many there are. */
  readonly count: number;
  /** The numbers of the first twenty. */
  readonly rows: readonly number[];
}

/** Why a row below the header is no record. */
export type SkipReason = Exclude<RowKind, "record">;

/** Rows that are no records. */
export interface SkippedRows extends RowNumbers {
  /** Why. */
  readonly reason: SkipReason;
}

/** What one column was read as. */
export interface ColumnReport {
  /** Its letters, as spreadsheets name it. */
  readonly column: string;
  /** Its header. */
  readonly header: string;
  /** The table of its field. */
  readonly table?: string;
  /** Its field. */
  readonly field?: string;
  /** Where its texts are kept: `ext.<organisation>.<name>`. */
  readonly ext?: string;
  /** Why it was not read; `mapping` where the mapping says so without a reason. */
  readonly ignored?: string;
  /** Whether the mapping does not know it. */
  readonly unmapped: boolean;
  /** What was done to its cells, by kind. */
  readonly conversions: readonly ConversionReport[];
  /** The words that say how exactly values are meant, by kind. */
  readonly qualifiers: readonly QualifierReport[];
}

/** How often something was done to the cells of a column. */
export interface ConversionReport {
  /** What was done. */
  readonly kind: Conversion;
  /** To how many cells. */
  readonly count: number;
  /** The first of them. */
  readonly example: CellExample;
}

/** How often values of a column stand beside a word such as 约. */
export interface QualifierReport {
  /** What the word means. */
  readonly kind: CellQualifier;
  /** In how many cells. */
  readonly count: number;
  /** The first of them. */
  readonly example: CellExample;
}

/** A cell before and after. */
export interface CellExample {
  /** The row. */
  readonly row: number;
  /** As it stands, shortened. */
  readonly before: string;
  /** In canonical form; empty where nothing is left. */
  readonly after: string;
}
