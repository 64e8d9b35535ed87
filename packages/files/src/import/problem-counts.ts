import type { ProblemCode } from "@ipms/core";

/** How many problems of each code there are. */
type ProblemCounts = Readonly<Partial<Record<ProblemCode, number>>>;

/** Counts problems by their code. */
export interface ProblemCounter {
  /** Counts one, or as many as said. */
  add(code: ProblemCode, times?: number): void;
  /** The counts so far. */
  counts(): ProblemCounts;
}

/** A counter of nothing yet. */
export function problemCounter(): ProblemCounter {
  const totals = new Map<ProblemCode, number>();
  return {
    add: (code, times = 1) => void totals.set(code, (totals.get(code) ?? 0) + times),
    counts: () => Object.fromEntries(totals),
  };
}
