import type { RecordProblem } from "@ipms/core";
import { blockSplitter } from "../columnar/block-splitter.js";
import { type CellBlock, lineOf } from "../columnar/cell-block.js";
import type { CsvFault } from "../csv/csv-row.js";
import type { DelimitedText } from "../csv/delimited-text.js";
import { cellsOf } from "../csv/table-rows.js";
import { encodingNames } from "../encoding/encoding.js";
import { defaultLimits, type Limits } from "../limits.js";
import type { SheetRow } from "../sheet/sheet.js";
import type { DelimitedTextOptions } from "../source-report.js";
import type { SheetRows } from "./sheet-rows.js";

/** What opening the rows of delimited text takes. */
export interface DelimitedSource {
  /** The name of the file. */
  readonly file: string;
  /** The text, open. */
  readonly text: DelimitedText;
  /** Limits, and whether quotation marks enclose cells. */
  readonly options: Limits & DelimitedTextOptions;
  /** Told what is wrong with the text. */
  readonly report: (problem: RecordProblem) => void;
}

/**
 * Opens the rows of delimited text, as a sheet without a name: a row's number is the line on which it
 * begins.
 *
 * @param source - the text
 * @param count - how many rows are looked at
 */
export async function openDelimitedRows(
  source: DelimitedSource,
  count: number,
): Promise<SheetRows & Required<Pick<SheetRows, "blocks">>> {
  const rest = blocksOf(source);
  const held: CellBlock[] = [];
  let found = 0;
  while (found < count) {
    // The next block takes the place of the last one, which is wanted once more.
    const last = held.pop();
    if (last !== undefined) held.push(copied(last));
    const { done, value } = await rest.next();
    if (done === true) break;
    held.push(value);
    found += value.rowCount;
  }
  async function* blocks(): AsyncGenerator<CellBlock, void, void> {
    yield* held;
    yield* rest;
  }
  return {
    beginning: held.flatMap((block) => sheetRows(block, count)).slice(0, count),
    blocks,
    async *all() {
      for await (const block of blocks()) yield sheetRows(block, block.rowCount);
    },
    async close() {
      await rest.return();
    },
  };
}

/** A row of a block as that of a sheet. */
export function sheetRow(block: CellBlock, row: number): SheetRow {
  const cells = cellsOf(block, row).map((text = "") => (text === "" ? undefined : { text }));
  return { number: block.lines[row] ?? 0, cells };
}

function sheetRows(block: CellBlock, most: number): readonly SheetRow[] {
  return Array.from({ length: Math.min(most, block.rowCount) }, (_, row) => sheetRow(block, row));
}

/** A block that stays good when its splitter goes on. */
function copied(block: CellBlock): CellBlock {
  const { bytes, starts, ends } = block;
  return {
    ...block,
    bytes: bytes.slice(),
    starts: starts.slice(),
    ends: ends.slice(),
    native: undefined,
  };
}

/** The blocks of a text up to what cannot be read of it, which is told behind them. */
async function* blocksOf(source: DelimitedSource): AsyncGenerator<CellBlock, void, void> {
  const { file, text, options, report } = source;
  const limit = options.maximumColumns ?? defaultLimits.maximumColumns;
  const splitter = blockSplitter({
    delimiter: text.delimiter.charCodeAt(0),
    quoted: options.quote !== "none",
    maximumRowBytes: options.maximumRecordBytes,
  });
  let fault: CsvFault | undefined;
  let any = false;
  const readable = function* (blocks: readonly CellBlock[]): Generator<CellBlock, void, void> {
    for (const block of blocks) {
      const broken = faultyRow(block, limit);
      const rowCount = broken?.row ?? block.rowCount;
      any ||= rowCount > 0;
      yield { ...block, rowCount };
      fault = broken?.fault;
      if (fault !== undefined) return;
    }
  };
  for await (const piece of text.pieces) {
    const split = splitter.push(piece);
    yield* readable(split.blocks);
    fault ??= split.fault;
    if (fault !== undefined) break;
  }
  const early = text.failure();
  if (fault === undefined && early === undefined) {
    const split = splitter.finish();
    yield* readable(split.blocks);
    fault ??= split.fault;
  }
  if (early !== undefined) report({ ...early, place: { file } });
  else if (fault !== undefined) {
    const { code, line, column } = fault;
    const encoding = encodingNames[text.report().encoding];
    const parameters = code === "invalid-encoding" ? { encoding } : fault.parameters;
    report({ code, parameters, place: { file, line, column } });
  } else if (!any) report({ code: "empty-file", parameters: {}, place: { file } });
}

/** The first row of a block that cannot be one, and why. */
function faultyRow(
  block: CellBlock,
  limit: number,
): { readonly row: number; readonly fault: CsvFault } | undefined {
  for (let row = 0; row < block.rowCount; row += 1) {
    const found = block.cellCounts[row] ?? 0;
    const line = block.lines[row] ?? 0;
    if (found > limit) {
      const parameters = { found, limit };
      const fault = { code: "too-many-columns", parameters, line, column: limit + 1 } as const;
      return { row, fault };
    }
    const broken = block.wellFormed ? -1 : cellsOf(block, row).indexOf(undefined);
    if (broken >= 0) {
      const at = { line: lineOf(block, row, broken), column: broken + 1 };
      return { row, fault: { code: "invalid-encoding", parameters: {}, ...at } };
    }
  }
  return undefined;
}
