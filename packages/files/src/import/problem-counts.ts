import type { ProblemCode } from "@ipms/core";
import type { ImportOutput } from "./table-outputs.js";

/** An output that counts the problems which pass it. */
export interface CountedOutput {
  /** Passes everything on; what is known of the head goes another way. */
  readonly output: Required<Omit<ImportOutput, "head">>;
  /** How many problems of each code passed so far, those that were not kept included. */
  readonly totals: ReadonlyMap<ProblemCode, number>;
  /** The same as they stand in reports. */
  readonly counts: () => Readonly<Partial<Record<ProblemCode, number>>>;
}

/**
 * Counts the problems of an output by their code.
 *
 * @param output - takes what passes
 */
export function countedOutput(output: ImportOutput): CountedOutput {
  const totals = new Map<ProblemCode, number>();
  const add = (code: ProblemCode, times: number): void =>
    void totals.set(code, (totals.get(code) ?? 0) + times);
  return {
    output: {
      table: (table) => output.table(table),
      problem(problem) {
        add(problem.code, 1);
        output.problem(problem);
      },
      omitted(omitted) {
        for (const [code, times] of omitted) add(code, times);
        output.omitted?.(omitted);
      },
    },
    totals,
    counts: () => Object.fromEntries(totals),
  };
}
