import type { RecordProblem } from "@ipms/core";

/** Keeps problems within bounds. */
export interface ProblemCollector {
  /** Takes a problem in. */
  add(problem: RecordProblem): void;
  /** The problems kept, in the order they came. */
  readonly problems: readonly RecordProblem[];
}

/**
 * A collector that keeps the first problems of every code and field of a table, so that one wrong
 * column of a million rows neither floods a report nor hides what else is wrong.
 *
 * @param maximum - how many of one code and field are kept
 */
export function problemCollector(maximum: number): ProblemCollector {
  const problems: RecordProblem[] = [];
  const kept = new Map<string, number>();
  return {
    problems,
    add(problem) {
      const group = JSON.stringify([problem.code, problem.table, problem.field]);
      const before = kept.get(group) ?? 0;
      if (before >= maximum) return;
      kept.set(group, before + 1);
      problems.push(problem);
    },
  };
}
