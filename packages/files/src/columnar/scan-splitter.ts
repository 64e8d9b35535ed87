import type { CsvTokenizerOptions } from "../csv/tokenizer.js";
import type { BlockSplitter, CellBlock, Split } from "./cell-block.js";
import type { NativeScan } from "./native-scan.js";
import { plainSplitter } from "./plain-splitter.js";
import { rowsOf } from "./scanned-rows.js";

const lineFeed = 0x0a;
const comma = 0x2c;
const byteOrderMark = [0xef, 0xbb, 0xbf] as const;
/** The window begins behind one byte: the last one of the rows before. */
const origin = 1;

/**
 * The fast splitter. It decides nothing by itself about files that break a rule: at the first row
 * that is unusual in any way the plain splitter takes over, and keeps the rest of the file.
 *
 * @param native - a window of its own
 * @param options - how the file is split
 */
export function scanSplitter(native: NativeScan, options: CsvTokenizerOptions): BlockSplitter {
  const { delimiter = comma, quoted = true, maximumRowBytes = 16 * 1024 * 1024 } = options;
  let plain: BlockSplitter | undefined;
  let start = origin;
  let end = origin;
  let line = 1;
  let markHandled = false;
  /** Below so many bytes another scan is not worth while: the row at hand would be scanned again. */
  let needed = 0;

  const append = (piece: Uint8Array): void => {
    // The rows before have been taken: their memory is free.
    native.bytes.copyWithin(0, start - 1, end);
    end -= start - origin;
    start = origin;
    native.reserve(end + piece.length + 1);
    native.bytes.set(piece, end);
    end += piece.length;
  };

  const skipMark = (ended: boolean): void => {
    const length = end - start;
    const matching = byteOrderMark.findIndex((byte, at) => native.bytes[start + at] !== byte);
    if (matching >= 0 && matching < length) markHandled = true;
    else if (length >= byteOrderMark.length) {
      markHandled = true;
      start += byteOrderMark.length;
    } else markHandled = ended;
  };

  /** Lets the plain splitter have what is left of the window. */
  const handOver = (blocks: readonly CellBlock[]): Split => {
    plain = plainSplitter({ ...options, firstLine: line });
    const rest = plain.push(native.bytes.subarray(start, end));
    return { blocks: [...blocks, ...rest.blocks], fault: rest.fault };
  };

  const split = (): Split => {
    const scanned = native.scan(start, end, delimiter, quoted);
    if (scanned.nul) return handOver([]);
    const rows = rowsOf(native, scanned, start, line);
    const blocks = rows.block === undefined ? [] : [rows.block];
    needed = rows.next === start ? 2 * (end - start) : 0;
    start = rows.next;
    line = rows.nextLine;
    return rows.unusual || end - start > maximumRowBytes ? handOver(blocks) : { blocks };
  };

  const takenOver = (): BlockSplitter | undefined => plain;

  return {
    push(piece) {
      if (plain !== undefined) return plain.push(piece);
      append(piece);
      if (!markHandled) skipMark(false);
      return markHandled && end - start >= needed ? split() : { blocks: [] };
    },
    finish() {
      if (plain !== undefined) return plain.finish();
      append(new Uint8Array(0));
      if (!markHandled) skipMark(true);
      if (end === start) return { blocks: [] };
      native.bytes[end] = lineFeed;
      end += 1;
      const last = split();
      // Where a row is left, a quotation mark is open: whose, the plain splitter finds out.
      const left = takenOver() === undefined && end > start ? handOver(last.blocks) : last;
      const rest = left.fault === undefined ? takenOver()?.finish() : undefined;
      return rest === undefined
        ? left
        : { blocks: [...left.blocks, ...rest.blocks], fault: rest.fault };
    },
  };
}
