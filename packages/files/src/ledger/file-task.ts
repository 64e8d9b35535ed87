import type { TableName } from "@ipms/schema";
import type { Chunks } from "../byte-source.js";
import type { ImportSettings } from "../import/import-settings.js";
import type { FileFormat, SheetReport } from "../import/report.js";
import type { ImportOutput } from "../import/table-outputs.js";
import type { TableMapping } from "../interpret/mapping/mapping.js";
import type { SourceReport } from "../source-report.js";
import type { ReadLedgerOptions } from "./read-ledger-options.js";

/** A file that is to be read. */
export interface FileTask {
  /** Its name. */
  readonly file: string;
  /** Its bytes. */
  readonly chunks: Chunks;
  /** The table that its name says. */
  readonly table: TableName | undefined;
  /** Whether it is the only file, which may have any name. */
  readonly isAlone: boolean;
  /** What the caller says. */
  readonly options: ReadLedgerOptions;
  /** The same, for sheets. */
  readonly settings: ImportSettings;
  /** Takes tables and problems. */
  readonly output: ImportOutput;
}

/** What reading a file came to. */
export interface FileOutcome {
  /** Its format. */
  readonly format: FileFormat;
  /** The encoding and the delimiter of delimited text. */
  readonly text?: Omit<SourceReport, "file">;
  /** Its sheets. */
  readonly sheets: readonly SheetReport[];
  /** What the columns of its sheets mean, where the standard's names do not say it. */
  readonly mappings: readonly SheetMapping[];
}

/** What the columns of a sheet mean. */
export interface SheetMapping {
  /** The name of the sheet; text files have none. */
  readonly sheet?: string;
  /** The mapping. */
  readonly table: TableMapping;
}
