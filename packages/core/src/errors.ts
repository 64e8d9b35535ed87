import type { Problem } from "./outcome/outcome.js";

/** The codes of {@link IpmsError}; each names a mistake of the program that calls, not of its data. */
export type IpmsErrorCode =
  | "invalid-argument"
  | "invalid-definition"
  | "unknown-metric"
  | "unknown-measure"
  | "unknown-population"
  | "unknown-parameter"
  | "unknown-field"
  | "unknown-profile"
  | "internal";

/** Thrown when a program uses the library wrongly. Data problems never throw. */
export class IpmsError extends Error {
  /** Always `IpmsError`. */
  override readonly name = "IpmsError";
  /** What kind of mistake. */
  readonly code: IpmsErrorCode;
  /** The same mistake as data, where a person who asked a question may have made it. */
  readonly problem: Problem | undefined;

  /**
   * @param code - what kind of mistake
   * @param message - what was wrong and what to do, in English, for programmers
   * @param problem - the mistake as data, to be worded in the language of the person who asked
   */
  constructor(code: IpmsErrorCode, message: string, problem?: Problem) {
    super(message);
    this.code = code;
    this.problem = problem;
  }
}
