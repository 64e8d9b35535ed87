import type { ProblemCode, RecordProblem } from "@ipms/core";

/** Keeps problems within bounds, and counts them all. */
export interface ProblemCollector {
  /** Takes a problem in. */
  add(problem: RecordProblem): void;
  /** Counts problems that a reader did not keep. */
  count(code: ProblemCode, times: number): void;
  /** The problems kept, in the order they came. */
  readonly problems: readonly RecordProblem[];
  /** How many there were of each code, the ones not kept included. */
  readonly totals: ReadonlyMap<ProblemCode, number>;
}

/**
 * A collector that keeps the first problems of every code and field of a table, so that one wrong
 * column of a million rows neither floods a report nor hides what else is wrong.
 *
 * @param maximum - how many of one code and field are kept
 */
export function problemCollector(maximum: number): ProblemCollector {
  const problems: RecordProblem[] = [];
  const totals = new Map<ProblemCode, number>();
  const kept = new Map<string, number>();
  const count = (code: ProblemCode, times: number): void => {
    totals.set(code, (totals.get(code) ?? 0) + times);
  };
  return {
    problems,
    totals,
    count,
    add(problem) {
      count(problem.code, 1);
      const group = JSON.stringify([problem.code, problem.table, problem.field]);
      const before = kept.get(group) ?? 0;
      if (before >= maximum) return;
      kept.set(group, before + 1);
      problems.push(problem);
    },
  };
}
