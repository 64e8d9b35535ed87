import type { TextValue } from "../text/locale.js";
import type { ProblemCode } from "./problem-texts.js";

/**
 * What a function answers when data may be wrong: a value, or a reason and the facts behind it.
 * Program mistakes throw {@link IpmsError} instead.
 */
export type Outcome<Value, Failure = Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Failure };

/** One thing that is wrong in data: a code, and the facts needed to word it in any language. */
export interface Problem {
  /** A stable kebab-case code; its wordings stand in `problemTexts`. */
  readonly code: ProblemCode;
  /** The facts that fill the message template; lists are joined as the language of the message does. */
  readonly parameters: Readonly<Record<string, TextValue>>;
}

/** A value as an {@link Outcome}. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A problem as an {@link Outcome}. */
export function problem(
  code: ProblemCode,
  parameters: Problem["parameters"] = {},
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { code, parameters } };
}
