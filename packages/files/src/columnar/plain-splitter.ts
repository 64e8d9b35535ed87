import { decode } from "../csv/cell-text.js";
import type { CsvFault, CsvRow } from "../csv/csv-row.js";
import { csvTokenizer, type CsvTokenizerOptions } from "../csv/tokenizer.js";
import type { BlockSplitter, CellBlock, Split } from "./cell-block.js";
import { unescapeInPlace } from "./unescape.js";

/**
 * A splitter in plain JavaScript: for platforms without WebAssembly, and for the rest of a file in
 * which the fast one met something unusual. What is a fault, and where, it alone decides.
 */
export function plainSplitter(options: CsvTokenizerOptions): BlockSplitter {
  const tokenizer = csvTokenizer(options);
  const run = (step: (take: (row: CsvRow) => void) => CsvFault | undefined): Split => {
    const block = blockBuilder();
    const fault = step(block.add);
    return { blocks: block.finish(), fault };
  };
  return {
    push: (piece) => run((take) => tokenizer.push(piece, take)),
    finish: () => run((take) => tokenizer.finish(take)),
  };
}

function blockBuilder() {
  const firstCells: number[] = [];
  const cellCounts: number[] = [];
  const lines: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const cellLines = new Map<number, Int32Array>();
  let bytes: Uint8Array = new Uint8Array(0);

  const add = (row: CsvRow): void => {
    bytes = row.bytes;
    if (row.lines[row.cellCount - 1] !== row.line) {
      cellLines.set(lines.length, row.lines.slice(0, row.cellCount));
    }
    firstCells.push(starts.length);
    cellCounts.push(row.cellCount);
    lines.push(row.line);
    for (let cell = 0; cell < row.cellCount; cell += 1) {
      const start = row.starts[cell] ?? 0;
      const end = row.ends[cell] ?? 0;
      starts.push(start);
      ends.push(row.doubled[cell] === 1 ? unescapeInPlace(bytes, start, end) : end);
    }
  };
  const finish = (): CellBlock[] => {
    const from = starts[0] ?? 0;
    const to = ends.at(-1) ?? 0;
    const rowCount = lines.length;
    if (rowCount === 0) return [];
    return [
      {
        bytes,
        wellFormed: decode(bytes.subarray(from, to)) !== undefined,
        rowCount,
        firstCells: Int32Array.from(firstCells),
        cellCounts: Int32Array.from(cellCounts),
        lines: Int32Array.from(lines),
        cellLines,
        starts: Int32Array.from(starts),
        ends: Int32Array.from(ends),
      },
    ];
  };
  return { add, finish };
}
