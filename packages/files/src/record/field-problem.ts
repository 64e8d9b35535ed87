import type { Problem } from "@ipms/core";

/** A problem of one field of the record in hand. */
export interface FieldProblem extends Problem {
  /** The field, by canonical name. */
  readonly field: string;
}
