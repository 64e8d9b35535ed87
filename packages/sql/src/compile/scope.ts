import type { ParameterValues } from "@ipms/core";
import { EngineError } from "../engine-error.js";
import { engineNames } from "../engine.js";
import type { Binder } from "./binder.js";
import type { FieldSource } from "./field-columns.js";

/** What a test is compiled with. */
export interface Scope {
  /** Takes its values. */
  readonly binder: Binder;
  /** The fields that it reads. */
  readonly fields: FieldSource;
  /** The values given with the question. */
  readonly parameters: ParameterValues;
  /**
   * Gives what reads a condition on a project's reported stage: many tests ask whether the stage claims
   * a milestone, and a query works that out once.
   */
  readonly claimed: (milestone: string, condition: string) => string;
}

/** Stops on what SQL cannot say: it is refused, never computed differently. */
export function notInSql({ binder }: Pick<Scope, "binder">, feature: string): never {
  throw new EngineError("not-in-sql", { engine: engineNames[binder.dialect], feature });
}
