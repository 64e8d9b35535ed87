import type { Text } from "../text/locale.js";

/**
 * An input that is the statistic of how long projects took from one milestone to another: the
 * parameters `from`, `to`, `unit`, `statistic` and `unfinished` of the metric say which.
 */
export interface DurationInput {
  /** Tells inputs apart. */
  readonly type: "duration";
  /** The input's name. */
  readonly labels: Text;
}

/**
 * An input that counts projects by a deadline of their own: a window after a milestone, or the day that
 * was planned. The metric's parameters say which milestones, and how long the window is.
 */
export interface DeadlineInput {
  /** Tells inputs apart. */
  readonly type: "deadline";
  /** The input's name. */
  readonly labels: Text;
  /** Projects whose deadline had come by the as-of date, or those of them that met it. */
  readonly part: "due" | "met";
  /** What sets the deadline. */
  readonly deadline: "window" | "plan";
}

/** A whole number that changes the figure, such as the days of a window. */
export interface WholeNumberParameter {
  /** The parameter's name for people. */
  readonly labels: Text;
  /** The number taken where the question names none, in digits. */
  readonly default: string;
  /** The least number that makes sense. */
  readonly atLeast: number;
}
