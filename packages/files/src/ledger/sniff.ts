import { isTableName } from "@ipms/schema";
import { isWorkbook } from "../encoding/choose-encoding.js";
import { headFields } from "../json/ledger-head.js";
import { isParquet } from "../parquet/is-parquet.js";

/** A form of file that can be told from its beginning. */
export type SniffedForm = "csv" | "ndjson" | "document" | "workbook" | "parquet";

/**
 * Tells the form of a file by its beginning: a workbook and a Parquet file by their first bytes; what opens with `{` is
 * JSON, and a ledger document where its first key belongs to one; anything else is CSV.
 *
 * @param beginning - the first bytes; some thousand are enough
 */
export function sniff(beginning: Uint8Array): SniffedForm {
  if (isWorkbook(beginning)) return "workbook";
  if (isParquet(beginning)) return "parquet";
  const text = new TextDecoder().decode(beginning.subarray(0, 4096)).trimStart();
  if (text.startsWith("[")) return "document";
  if (!text.startsWith("{")) return "csv";
  const key = /^\{\s*"([^"\\]*)"/.exec(text)?.[1];
  if (key === undefined) return "document";
  return headFields.has(key) || isTableName(key) ? "document" : "ndjson";
}
