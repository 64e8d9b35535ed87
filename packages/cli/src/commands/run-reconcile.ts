import { hintTexts, reconcile, type Text, verdictTexts } from "@ipms/core";
import { exitCodes } from "../exit-codes.js";
import { Misuse, misuseOf } from "../misuse.js";
import { readAssignment } from "../options/assignment.js";
import type { Session } from "../program/session.js";
import { say } from "../say.js";
import { clean, cleanJson } from "../terminal/clean.js";
import { paragraph } from "../terminal/wrap.js";
import type { RoundingMode } from "@ipms/core";

/** What commander hands over for `ipms reconcile`. */
export interface RawReconcile {
  /** The figure to check. */
  readonly stated?: string;
  /** How it is computed. */
  readonly formula?: string;
  /** Figures to try in place of inputs, as name=value. */
  readonly other?: readonly string[];
  /** How the source rounds. */
  readonly rounding?: RoundingMode;
  /** The form of the output. */
  readonly format?: string;
}

/** Checks what `ipms reconcile` was asked and writes the verdict. */
export function runReconcile(
  values: readonly string[],
  raw: RawReconcile,
  { io, locale, width, endWith }: Session,
): void {
  const { stated, formula, other = [], rounding } = raw;
  if (stated === undefined || formula === undefined) throw new Misuse(missing);
  const checked = reconcile({
    stated,
    formula,
    given: Object.fromEntries(values.map((value) => readAssignment(value))),
    ...(other.length === 0
      ? {}
      : { others: Object.fromEntries(other.map((value) => readAssignment(value))) }),
    ...(rounding === undefined ? {} : { mode: rounding }),
  });
  if (!checked.ok) throw misuseOf(checked.problem);
  const { verdict, detail, hints } = checked.value;
  if (verdict === "mismatch") endWith(exitCodes.findings);
  if (raw.format === "json") {
    io.out(`${cleanJson(checked.value)}\n`);
    return;
  }
  const line = (text: string): void => io.out(paragraph(clean(text), width, "", "  "));
  line(say(verdictLine, locale, { stated, verdict: say(verdictTexts[verdict], locale) }));
  line(say(detail, locale));
  for (const hint of hints) line(`- ${say(hintTexts[hint.kind], locale, hint.parameters)}`);
}

const verdictLine: Text = { en: "{stated}: {verdict}", "zh-Hans": "{stated}：{verdict}" };
const missing: Text = {
  en: "state the figure and the formula: ipms reconcile --stated 69.8% --formula a/b a=74 b=106",
  "zh-Hans": "请给出要核对的数字和算式：ipms reconcile --stated 69.8% --formula a/b a=74 b=106",
};
