import type { Problem } from "../outcome/outcome.js";
import { problemTexts } from "../outcome/problem-texts.js";
import type { Locale } from "../text/locale.js";
import { quotedText } from "../text/punctuation.js";
import { textIn } from "../text/text-in.js";
import type { Place } from "./table.js";

/** A {@link Problem} with the record and field it was found in. */
export interface RecordProblem extends Problem {
  /** The table, by canonical name. */
  readonly table?: string;
  /** The record's id, where it has one. */
  readonly record?: string;
  /** The record's name, where it has one. */
  readonly recordName?: string;
  /** The field, by canonical name. */
  readonly field?: string;
  /** Where it stands in its source. */
  readonly place?: Place;
}

/** A place as people write it: `projects.csv:12:3`, `Sheet1!F12`, `ledger.json#/projects/4`. */
export function placeText(place: Place): string {
  const sheet = place.sheet === undefined ? "" : ` ${place.sheet}`;
  const cell = place.cell === undefined ? "" : `!${place.cell}`;
  const line = place.line === undefined ? "" : `:${place.line}`;
  const column = place.column === undefined ? "" : `:${place.column}`;
  const pointer = place.pointer === undefined ? "" : `#${place.pointer}`;
  return `${place.file}${sheet}${cell}${line}${column}${pointer}`;
}

/**
 * A problem as one sentence that names the place, the record and the field.
 *
 * @example
 * ```ts
 * import { problemText } from "@ipms/core";
 *
 * const problem = { code: "invalid-date", parameters: { value: "2022-02-30" }, record: "YZ-001", field: "signedOn" } as const;
 * console.log(problemText(problem, "zh-Hans")); // => YZ-001 signedOn：“2022-02-30”不是存在的日期；请写成2022-06-30、2022-06或2022
 * ```
 */
export function problemText(problem: RecordProblem, locale: Locale): string {
  const where = [
    problem.place === undefined ? undefined : placeText(problem.place),
    problem.record,
    problem.recordName === undefined ? undefined : quotedText(problem.recordName, locale),
    problem.field,
  ].filter((part) => part !== undefined);
  const sentence = textIn(problemTexts[problem.code], locale, problem.parameters);
  if (where.length === 0) return sentence;
  return `${where.join(" ")}${locale === "en" ? ": " : "："}${sentence}`;
}
