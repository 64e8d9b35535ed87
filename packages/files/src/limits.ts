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
}

/** The limits that hold where the caller says nothing. */
export const defaultLimits: Required<Limits> = {
  maximumBytes: 2 * 1024 ** 3,
  maximumRecordBytes: 16 * 1024 ** 2,
  maximumValueLength: 32_767,
  maximumDepth: 64,
};
