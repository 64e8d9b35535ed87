import { type Locale, type MetricData, renderFormula, type Text, textIn } from "@ipms/core";
import { say } from "../say.js";
import { paragraph } from "../terminal/wrap.js";

/**
 * How a metric is calculated and which choices it has.
 *
 * @param metric - the metric
 * @param locale - the language
 * @param width - how wide lines may be
 */
export function metricDetails(metric: MetricData, locale: Locale, width: number): string {
  const names = Object.fromEntries(
    Object.entries(metric.inputs).map(([name, { labels }]) => [name, labels]),
  );
  const formula = renderFormula(metric.formula, locale, names);
  const parameters = Object.entries(metric.parameters ?? {}).map(([name, parameter]) => {
    const facts = { name, label: textIn(parameter.labels, locale) };
    if ("codes" in parameter) return say(codesText, locale, { ...facts, list: parameter.codes });
    if ("atLeast" in parameter) {
      return say(numberText, locale, { ...facts, usual: parameter.default });
    }
    const options = Object.entries(parameter.options).map(([code, { labels }]) => {
      const option = say(optionText, locale, { code, label: textIn(labels, locale) });
      return code === parameter.default ? say(defaultText, locale, { option }) : option;
    });
    const joint = textIn(separator, locale);
    return say(choiceText, locale, { ...facts, options: options.join(joint) });
  });
  const stated = Object.entries(metric.inputs).flatMap(([name, input]) => {
    if (input.type !== "stated") return [];
    const facts = { name, label: textIn(input.labels, locale), usual: input.default ?? "" };
    return [say(input.default === undefined ? statedText : statedDefaultText, locale, facts)];
  });
  return [say(formulaText, locale, { formula }), ...parameters, ...stated]
    .map((text) => paragraph(text, width, "  ", "    "))
    .join("");
}

const separator: Text = { en: "; ", "zh-Hans": "；" };
const formulaText: Text = { en: "Formula: {formula}", "zh-Hans": "公式：{formula}" };
const codesText: Text = {
  en: "--set {name}=… ({label}): codes of {list}, separated by commas; as recorded unless stated",
  "zh-Hans": "--set {name}=……（{label}）：{list} 中的代码，以逗号分隔；默认按台账所记",
};
const choiceText: Text = {
  en: "--set {name}=… ({label}): {options}",
  "zh-Hans": "--set {name}=……（{label}）：{options}",
};
const numberText: Text = {
  en: "--set {name}=… ({label}): a whole number, {usual} unless stated",
  "zh-Hans": "--set {name}=……（{label}）：整数，默认为{usual}",
};
const statedText: Text = {
  en: "--set {name}=… ({label}): a number, which has to be stated",
  "zh-Hans": "--set {name}=……（{label}）：数值，必须给出",
};
const statedDefaultText: Text = {
  en: "--set {name}=… ({label}): a number, {usual} unless stated",
  "zh-Hans": "--set {name}=……（{label}）：数值，默认为{usual}",
};
const optionText: Text = { en: "{code} ({label})", "zh-Hans": "{code}（{label}）" };
const defaultText: Text = { en: "{option}, the default", "zh-Hans": "{option}，默认" };
