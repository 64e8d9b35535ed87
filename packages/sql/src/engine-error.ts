import { fillTemplate, type Problem, problemTexts } from "@ipms/core";

/** The codes of {@link EngineError}. */
export type EngineErrorCode =
  | "engine-unreachable"
  | "engine-not-installed"
  | "connection-lost"
  | "engine-timed-out"
  | "engine-failed"
  | "engine-table-missing"
  | "engine-table-exists"
  | "engine-column-missing"
  | "engine-column-type"
  | "engine-unknown-code"
  | "amount-beyond-engine"
  | "sum-beyond-engine"
  | "engine-out-of-memory"
  | "not-in-sql"
  | "engine-bad-cell"
  | "engine-bad-file"
  | "engine-file-headless"
  | "engine-column-twice"
  | "engine-file-format"
  | "engine-file-missing";

/**
 * Thrown where an engine cannot give the whole answer to a question. Nothing of what it may have sent
 * before is used.
 */
export class EngineError extends Error {
  /** Always `EngineError`. */
  override readonly name = "EngineError";
  /** What is wrong, to be worded in any language. */
  readonly problem: Problem & { readonly code: EngineErrorCode };

  /**
   * @param code - what is wrong
   * @param parameters - the facts behind it
   * @param cause - the driver's own error
   */
  constructor(code: EngineErrorCode, parameters: Problem["parameters"], cause?: unknown) {
    super(fillTemplate(problemTexts[code].en, parameters), cause === undefined ? {} : { cause });
    this.problem = { code, parameters };
  }
}
