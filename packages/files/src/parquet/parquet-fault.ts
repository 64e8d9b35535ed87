import type { Problem } from "@ipms/core";

/** Thrown inside the reader where a file cannot be read any further; readers report it as a problem. */
export class ParquetFault extends Error {
  /** Always `ParquetFault`. */
  override readonly name = "ParquetFault";
  /** What is wrong. */
  readonly problem: Problem;

  /** @param problem - what is wrong */
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/**
 * The file says something that no writer of Parquet says.
 *
 * @param part - which part of the file
 */
export function damaged(part: string): ParquetFault {
  return new ParquetFault({ code: "damaged-parquet", parameters: { part } });
}

/**
 * The file is sound, but uses what is not read here.
 *
 * @param feature - the name of it in the Parquet format
 */
export function unsupported(feature: string): ParquetFault {
  return new ParquetFault({ code: "unsupported-parquet", parameters: { feature } });
}
