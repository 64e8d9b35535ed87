import type { CellBlock } from "./cell-block.js";
import type { NativeScan, Scanned } from "./native-scan.js";

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
  const look = native.look();
  // Nothing is taken of the row in which a mark is misplaced, nor of those behind it.
  const misplaced = quotedCells[look.sound] ?? lastCell + 1;
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
    if (rowEnd > misplaced) {
      unusual = true;
      break;
    }
    if (rowEnd === cell + 1 && end === next) {
      const closesReturn = bytes[end] === lineFeed && bytes[end - 1] === carriageReturn;
      if (!closesReturn) line += 1;
    } else {
      firstCells[rowCount] = cell;
      cellCounts[rowCount] = rowEnd - cell;
      lines[rowCount] = line;
      let breaks = 0;
      if (look.breakCount > 0) {
        const first = quoted;
        for (; (quotedCells[quoted] ?? rowEnd) < rowEnd; quoted += 1) {
          breaks += look.breaks[quoted] ?? 0;
        }
        if (breaks > 0) {
          const cells = quotedCells.subarray(first, quoted);
          const lineBreaks = look.breaks.subarray(first, quoted);
          cellLines.set(rowCount, linesOfCells(line, cell, rowEnd, cells, lineBreaks));
        }
      }
      rowCount += 1;
      line += 1 + breaks;
    }
    cell = rowEnd;
    next = end + 1;
  }
  native.unquote(countBelow(quotedCells, cell));
  const rows = { wellFormed, rowCount, firstCells, cellCounts, lines, cellLines };
  const block =
    rowCount === 0 ? undefined : { bytes, starts, ends, native: native.columns, ...rows };
  return { block, next, nextLine: line, unusual };
}

/** How many of ascending numbers are below a limit; mostly nearly all. */
function countBelow(numbers: Int32Array, limit: number): number {
  let count = numbers.length;
  while (count > 0 && (numbers[count - 1] ?? 0) >= limit) count -= 1;
  return count;
}

function linesOfCells(
  line: number,
  first: number,
  end: number,
  quoted: Int32Array,
  breaks: Int32Array,
): Int32Array {
  const lines = new Int32Array(end - first).fill(line);
  quoted.forEach((cell, at) => {
    const behind = cell - first + 1;
    lines.fill((lines[behind - 1] ?? line) + (breaks[at] ?? 0), behind);
  });
  return lines;
}
