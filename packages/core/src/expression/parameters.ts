import type { Day } from "../date/day.js";

/**
 * The values of parameters: a date as its first and last possible day, a list of codes, or a code,
 * text or plain decimal.
 */
export type ParameterValue =
  | { readonly first: Day; readonly last: Day }
  | readonly string[]
  | string;

/** The values of parameters by name. */
export type ParameterValues = Readonly<Record<string, ParameterValue | undefined>>;
