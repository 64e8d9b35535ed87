import type { Result } from "./result.js";

/** One record in an explanation. */
export interface ExplainedRecord {
  /** The project's id. */
  readonly projectId: string;
  /** The project's name, where it has one. */
  readonly name?: string;
  /** The record's own id, where it is not the project itself. */
  readonly recordId?: string;
  /**
   * Why it was left out or could not be decided, or as what it counts where that is not plain: a code.
   */
  readonly reason?: string;
  /** Its amount as recorded, as a plain decimal, where records are not simply counted. */
  readonly amount?: string;
  /** ISO 4217, for amounts of money: the currency as recorded, before any conversion. */
  readonly currency?: string;
  /** The exchange rate by which it is converted, a plain decimal, where it is. */
  readonly rate?: string;
}

/** The records behind one input. */
export interface ExplainedInput {
  /** The input's name in the definition. */
  readonly name: string;
  /** Records that count. */
  readonly counted: readonly ExplainedRecord[];
  /**
   * Records that do not, with the reason: those of the population and, for sums, those of the projects
   * that were left out of it.
   */
  readonly notCounted: readonly ExplainedRecord[];
  /** Records that could not be decided. */
  readonly undecided: readonly ExplainedRecord[];
}

/** A result, with the records behind every input and those left out of the population. */
export interface Explanation {
  /** The figure that is explained. */
  readonly result: Result;
  /** By input, in the order of the definition. */
  readonly inputs: readonly ExplainedInput[];
  /** Projects left out of the population, with the reason. */
  readonly excluded: readonly ExplainedRecord[];
  /** Projects whose membership could not be decided. */
  readonly undecided: readonly ExplainedRecord[];
}
