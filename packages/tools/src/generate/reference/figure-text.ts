import {
  type Figure,
  fillTemplate,
  formatMoney,
  exactDecimal,
  type Locale,
  type QuantityKind,
  rationalOf,
  refusalTexts,
  roundFor,
  roundRational,
  textIn,
} from "@ipms/core";
import { words } from "./words.js";

/**
 * A figure as the reference shows it.
 *
 * @param figure - given or refused
 * @param locale - the language
 * @param digits - digits behind the point; for money, of the amount in its unit
 */
export function figureText(figure: Figure, locale: Locale, digits: number): string {
  if (figure.status === "refused") {
    const detail = figure.detail ?? "";
    const reason = fillTemplate(textIn(refusalTexts[figure.reason], locale), { detail });
    return fillTemplate(textIn(words.refused, locale), { code: figure.reason, reason });
  }
  const { kind, currency, area } = figure.value;
  const value = rationalOf(figure.value);
  if (currency !== undefined) {
    const amount = exactDecimal(value) ?? roundRational(value, 20);
    const shown = formatMoney({ amount, currency }, locale, { digits });
    const unit = area === undefined ? undefined : words[area === "mu" ? "perMu" : "perSquareMetre"];
    return unit === undefined ? shown : shown + textIn(unit, locale);
  }
  const { text } = roundFor(kind, value, digits);
  const suffix = suffixes[kind];
  return suffix === undefined ? text : text + textIn(suffix, locale);
}

const suffixes: Partial<Record<QuantityKind, { readonly en: string; readonly "zh-Hans": string }>> =
  {
    ratio: { en: "%", "zh-Hans": "%" },
    "percentage-points": { en: " percentage points", "zh-Hans": "个百分点" },
    multiple: { en: " times", "zh-Hans": "倍" },
  };
