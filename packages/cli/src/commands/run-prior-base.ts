import {
  type BaseCandidate,
  parseDecimal,
  priorBase,
  roundRational,
  type Text,
  type TextValue,
} from "@ipms/core";
import { exitCodes } from "../exit-codes.js";
import { roundingText } from "../figures/code-texts.js";
import { Misuse, misuseOf } from "../misuse.js";
import type { Session } from "../program/session.js";
import { say } from "../say.js";
import { clean, cleanJson } from "../terminal/clean.js";
import { paragraph } from "../terminal/wrap.js";

/** What commander hands over for `ipms prior-base`. */
export interface RawPriorBase {
  /** The value as printed. */
  readonly current?: string;
  /** Its growth as printed. */
  readonly growth?: string;
  /** Whether the value counts things. */
  readonly kind?: "count" | "amount";
  /** The form of the output. */
  readonly format?: string;
}

/** Finds what `ipms prior-base` was asked and writes it. */
export function runPriorBase(
  { current, growth, kind, format }: RawPriorBase,
  { io, locale, width, endWith }: Session,
): void {
  if (current === undefined || growth === undefined) throw new Misuse(missing);
  const found = priorBase({ current, growth, ...(kind === undefined ? {} : { kind }) });
  if (!found.ok) throw misuseOf(found.problem);
  const { value } = found;
  const none =
    value.kind === "count" && value.complete && value.bases.length + value.others.length === 0;
  if (none) endWith(exitCodes.findings);
  if (format === "json") {
    io.out(`${cleanJson(value)}\n`);
    return;
  }
  const line = (text: Text, values: Readonly<Record<string, TextValue>> = {}): void =>
    io.out(paragraph(clean(say(text, locale, values)), width, "", "  "));
  const candidate = (text: Text, { base, change, roundings }: BaseCandidate): void =>
    line(text, {
      base,
      change: change.startsWith("-") ? change : `+${change}`,
      roundings: roundings.map((mode) => roundingText(mode, locale)),
    });
  if (value.base !== undefined) line(amountText, { base: value.base });
  for (const base of value.bases) candidate(countText, base);
  for (const base of value.others) candidate(otherText, base);
  if (none) line(noneText, { current, growth });
  const low = shortEnd(value.interval.low, current, value.base) ?? "−∞";
  const high = shortEnd(value.interval.high, current, value.base) ?? "∞";
  line(rangeText, { low, high });
}

/** An end of the range with two digits more than the printed value has, in its unit. */
function shortEnd(end: string | undefined, printed: string, base = ""): string | undefined {
  const exact = end === undefined ? undefined : parseDecimal(end);
  if (exact === undefined) return undefined;
  const digits = (/\.(\d+)/.exec(printed)?.[1] ?? "").length + 2;
  const text = roundRational(exact, digits);
  return base === "" ? text : base.replace(/-?[\d,.]*\d/, text);
}

const amountText: Text = { en: "The base is {base}.", "zh-Hans": "基期为{base}。" };
const countText: Text = {
  en: "The base can be {base} (change {change}).",
  "zh-Hans": "基期可以是{base}（增减{change}）。",
};
const otherText: Text = {
  en: "Only with other rounding ({roundings}): {base} (change {change}).",
  "zh-Hans": "仅在其他修约方式（{roundings}）下：{base}（增减{change}）。",
};
const noneText: Text = {
  en: "No whole number grows by {growth} to {current}: the two figures do not belong together.",
  "zh-Hans": "没有整数增长{growth}后等于{current}：两个数字不相符。",
};
const rangeText: Text = {
  en: "Range that the printed precision allows: about {low} to {high}.",
  "zh-Hans": "按公布精度，基期约在{low}至{high}之间。",
};
const missing: Text = {
  en: "state the value and its growth: ipms prior-base --current 25 --growth 257%",
  "zh-Hans": "请给出数值和增长率：ipms prior-base --current 25 --growth 257%",
};
