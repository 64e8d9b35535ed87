import type { CsvTokenizerOptions } from "../csv/tokenizer.js";
import type { BlockSplitter } from "./cell-block.js";
import { nativeScan } from "./native-scan.js";
import { plainSplitter } from "./plain-splitter.js";
import { scanSplitter } from "./scan-splitter.js";

/** The fastest splitter that the platform allows. All give the same rows and the same faults. */
export function blockSplitter(options: CsvTokenizerOptions): BlockSplitter {
  const native = nativeScan();
  return native === undefined ? plainSplitter(options) : scanSplitter(native, options);
}
