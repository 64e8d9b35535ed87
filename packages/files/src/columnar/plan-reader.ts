import { type Column, isCurrencyCode, type Places, type Table } from "@ipms/core";
import { decode } from "../csv/cell-text.js";
import type { CellBlock } from "./cell-block.js";
import type { ColumnPlan, Explanation, RowAccess } from "./column-plan.js";
import { type BlockRows, bothDecide, type ColumnKernel } from "./kernels/column-kernel.js";
import { kernelOf } from "./kernels/kernel-of.js";
import { type WordDictionary, wordDictionary } from "./kernels/word-dictionary.js";
import type { KnownWord } from "./kernels/word-kernel.js";
import type { ColumnSink } from "./sinks/column-sink.js";
import { grown } from "./sinks/grown.js";
import { sinkOf } from "./sinks/sink-of.js";
import type { CountedRefusal, KeptProblems, ProblemKeeper, RowNames } from "./problem-keeper.js";

/** What a reader by plans must know. */
export interface PlanReaderOptions {
  /** The table's canonical name. */
  readonly table: string;
  /** A plan for each column of the table, in their order. */
  readonly plans: readonly ColumnPlan[];
  /** How many characters a value has at most; longer ones are explained. */
  readonly maximumValueLength: number;
  /** Takes the problems; a batch has what was given to it since the last one. */
  readonly problems: ProblemKeeper;
  /**
   * What messages call a row.
   *
   * @param row - its cells
   * @param number - its number among the rows that were added last
   */
  names(row: RowAccess, number: number): RowNames;
}

/** Reads blocks of cells into columns, batch by batch. */
export interface PlanReader {
  /** How many rows the batch has so far. */
  readonly rowCount: number;
  /** What the plans have read of the batch so far, in their order. */
  readonly sinks: readonly ColumnSink[];
  /**
   * Adds rows of a block, all of them with a cell for every column of a plan, in UTF-8.
   *
   * @param block - the block
   * @param rows - the numbers of the rows in it, ascending
   */
  add(block: CellBlock, rows: Int32Array): void;
  /** The batch, and an empty one to go on with. */
  take(places: Places): { readonly table: Table } & KeptProblems;
}

/** A plan at work. */
interface PlannedColumn {
  readonly plan: ColumnPlan;
  readonly kernel: ColumnKernel;
  readonly sink: ColumnSink;
  /**
   * Texts that were explained before, by the place of the cell that alone decides: the same mistake is
   * mostly made many times.
   */
  readonly known: ReadonlyMap<number, WordDictionary<Known>>;
  /** The rows of the batch whose cells were refused; not there as long as there are none. */
  refused: number[] | undefined;
}

/** A cell that was explained. */
interface Known {
  readonly explanation: Explanation;
  /** Why it is refused, if it is. */
  readonly why: CountedRefusal | undefined;
}

/**
 * A reader of columns by plans: the fast way from the bytes of cells to a table. No string is made
 * for a cell that its plan's form takes.
 */
export function planReader(options: PlanReaderOptions): PlanReader {
  const { table, plans, maximumValueLength, problems } = options;
  const columns: readonly PlannedColumn[] = plans.map((plan) => ({
    plan,
    kernel: kernelOf(plan, maximumValueLength, {
      meaning: (bytes, start, end) => meaningOf(plan, bytes, start, end),
      told: (row, explanation, times) => plan.explained?.(rowCount + row, explanation, times),
    }),
    sink: sinkOf(plan.kind),
    known: new Map(decisivePlaces(plan).map((place) => [place, wordDictionary()])),
    refused: undefined,
  }));
  let rowCount = 0;
  /** Rows that wait to be explained, each with the place of its decisive cell. */
  let waiting: Int32Array = new Int32Array(0);

  const take = (column: PlannedColumn, row: number, { explanation, why }: Known): void => {
    const { plan, sink } = column;
    plan.explained?.(rowCount + row, explanation, 1);
    sink.put(rowCount + row, why === undefined ? explanation.value : undefined);
    if (why === undefined) return;
    problems.add(row, why);
    (column.refused ??= []).push(rowCount + row);
  };

  const explain = (
    column: PlannedColumn,
    row: number,
    decisive: number,
    rows: BlockRows,
    cells: Cells,
  ): void => {
    const { plan } = column;
    const cell = (rows.firstCells[row] ?? 0) + decisive;
    const start = rows.starts[cell] ?? 0;
    const end = rows.ends[cell] ?? 0;
    const before = column.known.get(decisive);
    const known = before?.find(rows.bytes, start, end);
    if (known !== undefined) {
      take(column, row, known);
      return;
    }
    const access = cells.at(row);
    const explanation = plan.explain(access.text(plan.index), access);
    const { refusal } = explanation;
    const why = refusal && problems.counted(plan, refusal);
    // A good amount is another one beside another currency.
    if (why !== undefined || plan.currencyIndex === undefined) {
      before?.add(rows.bytes, start, end, { explanation, why });
    }
    take(column, row, { explanation, why });
  };

  const read = (column: PlannedColumn, rows: BlockRows, cells: Cells): void => {
    const { kernel, sink, plan } = column;
    const whole = plan.currencyIndex === undefined ? plan.index : bothDecide;
    if (plan.kind === "text") {
      // Texts stand one behind the other, so none can be put between them later.
      kernel(rows, sink, (row, decisive = whole) => explain(column, row, decisive, rows, cells));
      return;
    }
    // Explained at once, all that explaining is would be compiled into every kernel.
    let count = 0;
    waiting = grown(waiting, 2 * rows.count);
    kernel(rows, sink, (row, decisive = whole) => {
      waiting[count] = row;
      waiting[count + 1] = decisive;
      count += 2;
    });
    for (let at = 0; at < count; at += 2) {
      explain(column, waiting[at] ?? 0, waiting[at + 1] ?? whole, rows, cells);
    }
  };

  return {
    get rowCount() {
      return rowCount;
    },
    sinks: columns.map(({ sink }) => sink),
    add(block, numbers) {
      const rows = rowsOf(block, numbers, rowCount);
      const cells = rowAccess(rows);
      for (const column of columns) {
        column.sink.reserve(rowCount + rows.count);
        read(column, rows, cells);
        if (column.plan.required !== true) continue;
        for (const row of emptyRows(rows, column.plan)) {
          const { refusal } = column.plan.explain("", cells.at(row));
          if (refusal !== undefined) problems.add(row, problems.counted(column.plan, refusal));
        }
      }
      problems.endBlock(rowCount, (row) => options.names(cells.at(row), row));
      rowCount += rows.count;
    },
    take(places) {
      const finished = columns.map((each) => [each.plan.field, finish(each, rowCount)] as const);
      const taken = {
        table: { name: table, rowCount, columns: new Map(finished), places },
        ...problems.take(places),
      };
      rowCount = 0;
      return taken;
    },
  };
}

/** The column of a batch, in which the rows are marked whose cells were refused. */
function finish(planned: PlannedColumn, rowCount: number): Column {
  const column = planned.sink.finish(rowCount);
  const { refused } = planned;
  if (refused === undefined) return column;
  planned.refused = undefined;
  const unreadable = new Uint8Array(rowCount);
  for (const row of refused) unreadable[row] = 1;
  return { ...column, unreadable };
}

/** The places of cells whose texts decide alone why they are refused. */
function decisivePlaces({ ofTextAlone, index, currencyIndex }: ColumnPlan): readonly number[] {
  if (ofTextAlone !== true) return [];
  return currencyIndex === undefined ? [index] : [index, currencyIndex];
}

function meaningOf(
  plan: ColumnPlan,
  bytes: Uint8Array,
  start: number,
  end: number,
): KnownWord | undefined {
  const text = decode(bytes.subarray(start, end)) ?? "";
  if (plan.kind === "money") return isCurrencyCode(text) ? { code: text, place: -1 } : undefined;
  const explanation: Explanation = plan.explain(text, noRow);
  const { value, refusal } = explanation;
  if (refusal !== undefined || typeof value === "object") return undefined;
  return {
    code: value === undefined ? undefined : String(value),
    place: -1,
    explanation: plan.explained && explanation,
  };
}

/** A word means what it means in any row. */
const noRow: RowAccess = { text: () => "" };

function rowsOf(block: CellBlock, numbers: Int32Array, firstRow: number): BlockRows {
  const count = numbers.length;
  const firstCells = new Int32Array(count);
  for (let row = 0; row < count; row += 1) {
    firstCells[row] = block.firstCells[numbers[row] ?? 0] ?? 0;
  }
  const { bytes, starts, ends, native } = block;
  return { bytes, starts, ends, firstCells, count, firstRow, native };
}

/** The cells of the rows of a block. */
interface Cells {
  /** Those of a row; good until another row is asked for. */
  at(row: number): RowAccess;
}

/** One object for all rows of a block, so that an explanation costs no other. */
function rowAccess({ bytes, starts, ends, firstCells }: BlockRows): Cells {
  let first = 0;
  const cells: RowAccess = {
    text: (column) => decode(bytes.subarray(starts[first + column], ends[first + column])) ?? "",
  };
  return {
    at(row: number): RowAccess {
      first = firstCells[row] ?? 0;
      return cells;
    },
  };
}

function* emptyRows(
  { starts, ends, firstCells, count }: BlockRows,
  { index, currencyIndex = index }: ColumnPlan,
): Generator<number, void, void> {
  for (let row = 0; row < count; row += 1) {
    const first = firstCells[row] ?? 0;
    const empty =
      starts[first + index] === ends[first + index] &&
      starts[first + currencyIndex] === ends[first + currencyIndex];
    if (empty) yield row;
  }
}
