import { type Locale, type Text, textIn } from "@ipms/core";
import { formatQuantity, formatResult, type Result } from "@ipms/metrics";
import type { Asked } from "../options/askables.js";
import { inputTexts } from "./labels.js";
import { periodWords } from "./period-text.js";

/** A result's value alone, or why there is none. */
export function valueText(result: Result, locale: Locale): string {
  if (result.status !== "value") return formatResult(result, locale);
  const { digits, mode } = result.rounded;
  return formatQuantity(result.value, locale, { digits, rounding: mode });
}

/** What a value was calculated from: `Started projects 74; Projects 106`. */
export function inputsText({ askable }: Asked, result: Result, locale: Locale): string {
  if (askable.type === "measure") return "";
  const names = inputTexts(askable, result);
  const parts = Object.entries(result.inputs).map(([name, input]) => {
    const label = names[name];
    return `${label === undefined ? name : textIn(label, locale)} ${formatQuantity(input, locale)}`;
  });
  return parts.join(textIn(separator, locale));
}

/** Between facts of one line. */
export const separator: Text = { en: "; ", "zh-Hans": "；" };

/** The key of a group and its part of a series: `Park A / 2022-Q1`. */
export function groupText(result: Result, series: boolean, locale: Locale): string {
  const values = Object.values(result.group ?? {}).map((value) => value ?? textIn(absent, locale));
  return [...values, ...(series ? [periodWords(result.period, locale)] : [])].join(" / ");
}

const absent: Text = { en: "(none)", "zh-Hans": "（未填）" };
