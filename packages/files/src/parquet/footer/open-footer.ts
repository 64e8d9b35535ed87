import { refuseTooManyRows } from "../pages/unpacking-budget.js";
import { ParquetFault } from "../parquet-fault.js";
import { type Footer, readFooter } from "./read-footer.js";

/**
 * Reads the footer of a file, and refuses one that claims more than its bytes can hold.
 *
 * @param bytes - all bytes of the file
 * @throws ParquetFault where the file cannot be read
 */
export function openFooter(bytes: Uint8Array): Footer {
  if (bytes.length === 0) throw new ParquetFault({ code: "empty-file", parameters: {} });
  const footer = readFooter(bytes);
  const rows = footer.rowGroups.reduce((sum, { rowCount }) => sum + rowCount, 0);
  refuseTooManyRows(rows, bytes.length);
  return footer;
}
