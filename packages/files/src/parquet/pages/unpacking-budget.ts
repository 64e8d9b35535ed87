import { defaultLimits, type Limits } from "../../limits.js";
import { ParquetFault } from "../parquet-fault.js";

/** Keeps what a file unpacks to within bounds. */
export interface UnpackingBudget {
  /** Counts the bytes of a page before they are decompressed. */
  spend(bytes: number): void;
}

/** What any file may unpack to, however small it is. */
const smallest = 16 * 1024 ** 2;
/** Rows that any file may have, however small it is. */
const fewestRows = 1024 ** 2;
/** Every row has an id and a name; even compressed, eight of them take more than a byte. */
const rowsPerByte = 8;

/**
 * @param fileSize - the bytes of the file
 * @param limits - what is allowed
 */
export function unpackingBudget(fileSize: number, limits: Limits): UnpackingBudget {
  const most = { ...defaultLimits, ...limits };
  const expanded = Math.max(smallest, fileSize * most.maximumExpansion);
  const limit = Math.min(most.maximumInflatedBytes, expanded);
  let spent = 0;
  return {
    spend(bytes) {
      spent += bytes;
      if (spent > limit) throw new ParquetFault({ code: "unpacks-too-far", parameters: { limit } });
    },
  };
}

/**
 * Refuses a file that claims more rows than its bytes can hold.
 *
 * @param rows - the rows that it claims
 * @param fileSize - its bytes
 * @throws ParquetFault where there are too many
 */
export function refuseTooManyRows(rows: number, fileSize: number): void {
  const limit = Math.max(fewestRows, fileSize * rowsPerByte);
  if (rows > limit) throw new ParquetFault({ code: "too-many-parquet-rows", parameters: { rows } });
}
