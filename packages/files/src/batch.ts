import type { ProblemCode, RecordProblem, Table } from "@ipms/core";
import type { SourceReport } from "./source-report.js";

/** Some rows of one table in the order of their source, and what was wrong with them. */
export interface Batch {
  /** The rows; their places name the source. */
  readonly table: Table;
  /** What was wrong with the rows, or with the source between and behind them. */
  readonly problems: readonly RecordProblem[];
  /** How many problems of each code were found beside these, where the reader keeps only some. */
  readonly omitted?: ReadonlyMap<ProblemCode, number>;
  /** How delimited text was read, as far as is known by this batch; the last batch knows all. */
  readonly source?: SourceReport;
}

/**
 * What every reader is: batches, one after the other, so that a file larger than memory can be
 * looked at. A reader never throws for what it reads; it reports, and stops where it must.
 */
export type BatchReader = AsyncIterable<Batch>;
