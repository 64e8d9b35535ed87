import type { CsvTokenizerOptions } from "../csv/tokenizer.js";
import type { BlockSplitter } from "./cell-block.js";
import { nativeScan } from "./native-scan.js";
import { plainSplitter } from "./plain-splitter.js";
import { scanSplitter } from "./scan-splitter.js";

/** A part of a row, the byte before it and what is put behind it may stand beside a piece. */
const besidePiece = 4096;

/**
 * The fastest splitter that the platform allows. All give the same rows and the same faults.
 *
 * The first piece says how much memory there is at first: small files need little, and a memory for
 * each of many is dear; large files come in large pieces.
 */
export function blockSplitter(options: CsvTokenizerOptions): BlockSplitter {
  let chosen: BlockSplitter | undefined;
  const splitterFor = (length: number): BlockSplitter => {
    const native = nativeScan(length + besidePiece);
    return native === undefined ? plainSplitter(options) : scanSplitter(native, options);
  };
  return {
    push: (piece) => (chosen ??= splitterFor(piece.length)).push(piece),
    finish: () => (chosen ??= plainSplitter(options)).finish(),
  };
}
