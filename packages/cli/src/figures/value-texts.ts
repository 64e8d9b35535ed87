import { type Locale, type Text, textIn } from "@ipms/core";
import { formatQuantity, formatResult, type Result } from "@ipms/metrics";
import type { Asked } from "../options/askables.js";
import type { Report } from "./figure.js";
import { inputTexts } from "./labels.js";
import { periodWords } from "./period-text.js";

/** A result's value, or that there is none; {@link fromText} says why. */
export function valueText(result: Result, locale: Locale): string {
  if (result.status !== "value") {
    return result.status === "refused" ? textIn(refused, locale) : formatResult(result, locale);
  }
  const { digits, mode } = result.rounded;
  return formatQuantity(result.value, locale, { digits, rounding: mode });
}

/**
 * What a value was calculated from, such as `Started projects 74; Projects 106`, behind the reasons
 * for what was refused.
 *
 * @param asked - the figure
 * @param result - its result
 * @param change - the result of its change, where one was asked for
 * @param locale - the language
 */
export function fromText(
  { askable }: Asked,
  result: Result,
  change: Result | undefined,
  locale: Locale,
): string {
  const names = inputTexts(askable, result);
  const inputs = Object.entries(result.inputs).map(([name, input]) => {
    const label = names[name];
    return `${label === undefined ? name : textIn(label, locale)} ${formatQuantity(input, locale)}`;
  });
  const reasons = [result, ...(change === undefined ? [] : [change])]
    .filter(({ status }) => status === "refused")
    .map((one) => formatResult(one, locale));
  const parts = [...new Set(reasons), ...(askable.type === "measure" ? [] : inputs)];
  return parts.join(textIn(separator, locale));
}

const refused: Text = { en: "refused", "zh-Hans": "不予计算" };

/** Between facts of one line. */
export const separator: Text = { en: "; ", "zh-Hans": "；" };

/** The name of a group and its part of a series: `Park A / Q1 2022`. */
export function groupText(
  { group = {}, period }: Result,
  series: boolean,
  { groupNames, locale }: Pick<Report, "groupNames" | "locale">,
): string {
  const values = Object.entries(group).map(([name, value]) =>
    value === null ? textIn(absent, locale) : groupNames(name, value),
  );
  return [...values, ...(series ? [periodWords(period, locale)] : [])].join(" / ");
}

const absent: Text = { en: "(none)", "zh-Hans": "（未填）" };
