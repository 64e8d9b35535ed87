import { type Locale, type Text, textIn, periodWords } from "@ipms/core";
import { formatQuantity, formatResult, type Result } from "@ipms/metrics";
import { type Asked, changeOf } from "../options/askables.js";
import { say } from "../say.js";
import type { Report } from "./figure.js";
import { inputTexts } from "./labels.js";
import { leadTimeFrom } from "./lead-time-texts.js";
import { resultText } from "./result-text.js";

/** A result's value with its bounds, or that there is none; {@link fromText} says why. */
export function valueText(result: Result, locale: Locale): string {
  return result.status === "refused" ? textIn(refused, locale) : formatResult(result, locale);
}

/**
 * What a value was calculated from, such as `Started projects 74; Projects 106`, behind the reason
 * for which it was refused; then why there is no change, which is not a matter of these inputs.
 *
 * @param asked - the figure
 * @param result - its result
 * @param change - the result of its change, where one was asked for
 * @param locale - the language
 */
export function fromText(
  asked: Asked,
  result: Result,
  change: Result | undefined,
  locale: Locale,
): string {
  const { askable } = asked;
  const names = inputTexts(askable, result);
  const leadTime = leadTimeFrom(result, locale);
  const inputs = Object.entries(result.inputs).map(([name, input]) => {
    const label = names[name];
    return `${label === undefined ? name : textIn(label, locale)} ${formatQuantity(input, locale)}`;
  });
  const reason = result.status === "refused" ? [resultText(asked, result, locale)] : [];
  const noChange =
    change?.status === "refused"
      ? [
          say(noChangeText, locale, {
            reason: resultText(changeOf(asked) ?? asked, change, locale),
          }),
        ]
      : [];
  // Where the figure itself is refused, so is its change, for the same reason.
  const parts = [
    ...reason,
    ...(askable.type === "measure" ? [] : leadTime === undefined ? inputs : [leadTime]),
    ...(result.status === "refused" ? [] : noChange),
  ];
  return parts.join(textIn(separator, locale));
}

const noChangeText: Text = { en: "no change: {reason}", "zh-Hans": "增减不予计算：{reason}" };
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
    value === null
      ? textIn(name === "sizeBand" ? sizeUnknown : absent, locale)
      : groupNames(name, value),
  );
  return [...values, ...(series ? [periodWords(period, locale)] : [])].join(" / ");
}

const sizeUnknown: Text = { en: "(size not known)", "zh-Hans": "（规模不明）" };
const absent: Text = { en: "(none)", "zh-Hans": "（未填）" };
