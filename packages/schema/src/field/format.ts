import * as z from "zod";

/**
 * A text in a named format: a regular expression that any JSON Schema validator can execute, and a
 * function for what no expression says, such as a check character. JSON Schema gets both, as
 * `pattern` and `format`.
 *
 * @param name - the format's name in JSON Schema
 * @param pattern - what every value looks like
 * @param accepts - whether a text that matches the pattern is a value
 */
export function textFormat<Name extends string>(
  name: Name,
  pattern: RegExp,
  accepts: (text: string) => boolean,
): z.ZodCustomStringFormat<Name> {
  // zod drops a custom format's name from JSON Schema once a pattern is added, hence the meta.
  return z.stringFormat(name, accepts).regex(pattern).meta({ format: name });
}
