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

  /**
   * @param code - what kind of mistake
   * @param message - what was wrong and what to do, in English, for programmers
   */
  constructor(code: IpmsErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
