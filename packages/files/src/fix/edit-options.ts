import type { ReadLedgerOptions } from "../ledger/read-ledger-options.js";
import type { Limits } from "../limits.js";

/** Why the cells of a file are not changed. */
export type NotEditable =
  /** Its headers are not the standard's: reading it with a mapping understands what people write. */
  | "other-headers"
  /** It is a Parquet file, whose columns have types already. */
  | "parquet"
  /** It is no data, or cannot be read at all. */
  | "unreadable";

/** What changing cells of a file is told. */
export type EditOptions = Pick<
  ReadLedgerOptions,
  "encoding" | "delimiter" | "quote" | "sheet" | "divisionsNamed" | keyof Limits
>;
