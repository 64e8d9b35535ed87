import type { CellBlock } from "./cell-block.js";
import type { NativeScan, Scanned } from "./native-scan.js";
import { misplaced, quotedCell } from "./quoted-cell.js";
import { unescapeInPlace } from "./unescape.js";

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The rows that a scan found. */
export interface ScannedRows {
  /** They, where there are any. */
  readonly block: CellBlock | undefined;
  /** Where the first row begins that is not among them. */
  readonly next: number;
  /** The line on which it begins. */
  readonly nextLine: number;
  /** Whether a quotation mark stands in it where none may. */
  readonly unusual: boolean;
}

/**
 * Makes rows of the cells of a scan: passes over empty lines, counts lines, takes quotation marks off.
 *
 * @param native - the window
 * @param scanned - what was found in it
 * @param start - where the scan began; the byte before is the last of the rows before, or none
 * @param firstLine - the line there
 */
export function rowsOf(
  native: NativeScan,
  scanned: Scanned,
  start: number,
  firstLine: number,
): ScannedRows {
  const { bytes } = native;
  const { starts, ends, rowEnds, quotedCells } = scanned;
  const lastCell = (rowEnds.at(-1) ?? 0) - 1;
  // Marks that are taken off leave bytes behind, so this comes first.
  const wellFormed = lastCell < 0 || native.isUtf8(start, ends[lastCell] ?? 0);
  const firstCells = new Int32Array(rowEnds.length);
  const cellCounts = new Int32Array(rowEnds.length);
  const lines = new Int32Array(rowEnds.length);
  const cellLines = new Map<number, Int32Array>();
  let rowCount = 0;
  let next = start;
  let line = firstLine;
  let quoted = 0;
  let cell = 0;
  let unusual = false;

  for (let at = 0; at < rowEnds.length; at += 1) {
    const rowEnd = rowEnds[at] ?? 0;
    const end = ends[rowEnd - 1] ?? 0;
    if (rowEnd === cell + 1 && end === next) {
      const closesReturn = bytes[end] === lineFeed && bytes[end - 1] === carriageReturn;
      if (!closesReturn) line += 1;
    } else {
      const firstQuoted = quoted;
      while ((quotedCells[quoted] ?? rowEnd) < rowEnd) quoted += 1;
      let breaks = 0;
      if (quoted > firstQuoted) {
        const found = look(bytes, scanned, firstQuoted, quoted);
        if (found === misplaced) {
          unusual = true;
          break;
        }
        breaks = found;
        if (breaks > 0) {
          const cells = quotedCells.subarray(firstQuoted, quoted);
          cellLines.set(rowCount, linesOfCells(bytes, scanned, line, cell, rowEnd, cells));
        }
        takeMarksOff(bytes, scanned, firstQuoted, quoted);
      }
      firstCells[rowCount] = cell;
      cellCounts[rowCount] = rowEnd - cell;
      lines[rowCount] = line;
      rowCount += 1;
      line += 1 + breaks;
    }
    cell = rowEnd;
    next = end + 1;
  }
  const rows = { wellFormed, rowCount, firstCells, cellCounts, lines, cellLines };
  const block =
    rowCount === 0 ? undefined : { bytes, starts, ends, native: native.columns, ...rows };
  return { block, next, nextLine: line, unusual };
}

/** How many line breaks some cells hold, or that a mark is misplaced in one of them. */
function look(
  bytes: Uint8Array,
  { starts, ends, quotedCells }: Scanned,
  from: number,
  to: number,
): number {
  let breaks = 0;
  for (let at = from; at < to; at += 1) {
    const cell = quotedCells[at] ?? 0;
    const found = quotedCell(bytes, starts[cell] ?? 0, ends[cell] ?? 0);
    if (found === misplaced) return misplaced;
    breaks += found;
  }
  return breaks;
}

function linesOfCells(
  bytes: Uint8Array,
  { starts, ends }: Scanned,
  line: number,
  first: number,
  end: number,
  quoted: Int32Array,
): Int32Array {
  const lines = new Int32Array(end - first).fill(line);
  for (const cell of quoted) {
    const lineBreaks = quotedCell(bytes, starts[cell] ?? 0, ends[cell] ?? 0);
    const behind = cell - first + 1;
    if (lineBreaks > 0) lines.fill((lines[behind - 1] ?? line) + lineBreaks, behind);
  }
  return lines;
}

function takeMarksOff(
  bytes: Uint8Array,
  { starts, ends, quotedCells }: Scanned,
  from: number,
  to: number,
): void {
  for (let at = from; at < to; at += 1) {
    const cell = quotedCells[at] ?? 0;
    const start = (starts[cell] ?? 0) + 1;
    const end = (ends[cell] ?? 0) - 1;
    starts[cell] = start;
    ends[cell] = unescapeInPlace(bytes, start, end);
  }
}
