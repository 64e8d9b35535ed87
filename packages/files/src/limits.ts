/** What a reader takes in at most; every limit is far above any honest ledger. */
export interface Limits {
  /** Bytes of one file; 2 GiB unless said otherwise. */
  readonly maximumBytes?: number;
  /** Bytes of one record; 16 MiB unless said otherwise. */
  readonly maximumRecordBytes?: number;
  /** Characters of one value; 32 767 unless said otherwise, the most that a spreadsheet cell holds. */
  readonly maximumValueLength?: number;
  /** Levels of nesting in JSON; 64 unless said otherwise. */
  readonly maximumDepth?: number;
  /** Bytes of a workbook once inflated, all parts that are read together; 8 GiB unless said otherwise. */
  readonly maximumInflatedBytes?: number;
  /**
   * How many times as large as in the file a part of a workbook may be once inflated; 400 unless said
   * otherwise. Parts of up to 16 MiB may be any number of times as large.
   */
  readonly maximumExpansion?: number;
  /** Parts of a workbook; 10 000 unless said otherwise. */
  readonly maximumParts?: number;
  /** Sheets of a workbook; 1 000 unless said otherwise. */
  readonly maximumSheets?: number;
  /** Rows of a sheet; 1 048 576 unless said otherwise, the most that a spreadsheet holds. */
  readonly maximumRows?: number;
  /** Columns of a sheet; 4 096 unless said otherwise. */
  readonly maximumColumns?: number;
  /** Cells of a sheet, up to the last filled one of each row; 100 000 000 unless said otherwise. */
  readonly maximumCells?: number;
}

/** The limits that hold where the caller says nothing. */
export const defaultLimits: Required<Limits> = {
  maximumBytes: 2 * 1024 ** 3,
  maximumRecordBytes: 16 * 1024 ** 2,
  maximumValueLength: 32_767,
  maximumDepth: 64,
  maximumInflatedBytes: 8 * 1024 ** 3,
  maximumExpansion: 400,
  maximumParts: 10_000,
  maximumSheets: 1_000,
  maximumRows: 1_048_576,
  maximumColumns: 4_096,
  maximumCells: 100_000_000,
};
