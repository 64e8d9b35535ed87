import { type Column, isCurrencyCode } from "@ipms/core";
import { decode } from "../csv/cell-text.js";
import type { Cells } from "./block-rows.js";
import type { ColumnPlan, Explanation, Refusal, RowAccess } from "./column-plan.js";
import { type BlockRows, bothDecide } from "./kernels/column-kernel.js";
import { kernelOf } from "./kernels/kernel-of.js";
import { type WordDictionary, wordDictionary } from "./kernels/word-dictionary.js";
import type { KnownWord } from "./kernels/word-kernel.js";
import type { CountedRefusal, ProblemKeeper } from "./problem-keeper.js";
import type { ColumnSink } from "./sinks/column-sink.js";
import { grown } from "./sinks/grown.js";
import { sinkOf } from "./sinks/sink-of.js";

/** A plan at work. */
export interface PlannedColumn {
  /** The plan. */
  readonly plan: ColumnPlan;
  /** What it has read of the batch. */
  readonly sink: ColumnSink;
  /** Reads rows of a block: by its kernel, and by explaining what the kernel does not take. */
  read(rows: BlockRows, cells: Cells): void;
  /**
   * Refuses an empty cell of the rows that were read last, whose source could not say what it holds.
   *
   * @param row - the row, counted among them
   * @param refusal - what is wrong with it
   */
  refuse(row: number, refusal: Refusal): void;
  /** The column of the batch, in which the rows are marked whose cells were refused. */
  finish(rowCount: number): Column;
}

/** A cell that was explained. */
interface Known {
  readonly explanation: Explanation;
  /** Why it is refused, if it is. */
  readonly why: CountedRefusal | undefined;
}

/** Rows that wait to be explained, each with the place of its decisive cell; of one column at a time. */
let waiting: Int32Array = new Int32Array(0);

/**
 * @param plan - the plan
 * @param maximumValueLength - how many characters a value has at most; longer ones are explained
 * @param problems - takes what is wrong
 */
export function plannedColumn(
  plan: ColumnPlan,
  maximumValueLength: number,
  problems: ProblemKeeper,
): PlannedColumn {
  const sink = sinkOf(plan.kind);
  const kernel = kernelOf(plan, maximumValueLength, {
    meaning: (bytes, start, end) => meaningOf(plan, bytes, start, end),
    told: (row, explanation, times) => plan.explained?.(firstRow + row, explanation, times),
  });
  /**
   * Texts that were explained before, by the place of the cell that alone decides: the same mistake is
   * mostly made many times.
   */
  const known: ReadonlyMap<number, WordDictionary<Known>> = new Map(
    decisivePlaces(plan).map((place) => [place, wordDictionary()]),
  );
  const whole = plan.currencyIndex === undefined ? plan.index : bothDecide;
  let firstRow = 0;
  /** The rows of the batch whose cells were refused; not there as long as there are none. */
  let refused: number[] | undefined;

  const take = (row: number, { explanation, why }: Known): void => {
    plan.explained?.(firstRow + row, explanation, 1);
    sink.put(firstRow + row, why === undefined ? explanation.value : undefined);
    if (why !== undefined) refuse(row, why);
  };

  const refuse = (row: number, why: CountedRefusal): void => {
    problems.add(row, why);
    // Where a word says that there is no value, nothing stands there that could not be read.
    if (why.refusal.code !== "missing-field") (refused ??= []).push(firstRow + row);
  };

  const explain = (row: number, decisive: number, rows: BlockRows, cells: Cells): void => {
    const cell = (rows.firstCells[row] ?? 0) + decisive;
    const start = rows.starts[cell] ?? 0;
    const end = rows.ends[cell] ?? 0;
    const before = known.get(decisive);
    const found = before?.find(rows.bytes, start, end);
    if (found !== undefined) {
      take(row, found);
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
    take(row, { explanation, why });
  };

  return {
    plan,
    sink,
    read(rows, cells) {
      firstRow = rows.firstRow;
      sink.reserve(firstRow + rows.count);
      if (plan.kind === "text") {
        // Texts stand one behind the other, so none can be put between them later.
        kernel(rows, sink, (row, decisive = whole) => explain(row, decisive, rows, cells));
        return;
      }
      // Explained at once, all that explaining is would be compiled into every kernel.
      let count = 0;
      const list = (waiting = grown(waiting, 2 * rows.count));
      kernel(rows, sink, (row, decisive = whole) => {
        list[count] = row;
        list[count + 1] = decisive;
        count += 2;
      });
      for (let at = 0; at < count; at += 2) {
        explain(list[at] ?? 0, list[at + 1] ?? whole, rows, cells);
      }
    },
    refuse: (row, refusal) => refuse(row, problems.counted(plan, refusal)),
    finish(rowCount) {
      const column = sink.finish(rowCount);
      if (refused === undefined) return column;
      const unreadable = new Uint8Array(rowCount);
      for (const row of refused) unreadable[row] = 1;
      refused = undefined;
      return { ...column, unreadable };
    },
  };
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
