import { type Figure, type Locale, type Text, textIn } from "@ipms/core";
import type { Result } from "../evaluate/result.js";
import { formatQuantity, formatRounded } from "./format-quantity.js";
import { plainRefusalText, type RefusalWording } from "./plain-refusal-text.js";

const noData: Text = { en: "no data", "zh-Hans": "无数据" };
const between: Text = {
  en: "{value} ({low} to {high})",
  "zh-Hans": "{value}（{low}至{high}之间）",
};
const onlyBetween: Text = {
  en: "{reason}: {low} to {high}",
  "zh-Hans": "{reason}：{low}至{high}",
};
const changed: Text = { en: "{reason}; change {change}", "zh-Hans": "{reason}；增减{change}" };

/**
 * A figure or result as people read it: the rounded value, with its bounds where records are
 * undecided, or why it is refused. A refusal's detail is worded by {@link refusalText} where that is
 * handed over: it knows the details of whole ledgers, which a page with one figure need not carry.
 *
 * @example
 * ```ts
 * import { formatResult, growth } from "@ipms/metrics";
 *
 * console.log(formatResult(growth({ current: 25, base: 7 }), "en")); // => 257.1%
 * console.log(formatResult(growth({ current: 25, base: 0 }), "zh-Hans")); // => 基期为零，不能计算增长率，只能给出增减额；增减25
 * ```
 *
 * @param result - what a calculator or {@link evaluate} answered
 * @param locale - the language
 * @param wording - words a refusal; details stand as they are, codes and all, unless it is
 * {@link refusalText} or one's own
 */
export function formatResult(
  result: Figure | Result,
  locale: Locale,
  wording: RefusalWording = plainRefusalText,
): string {
  if (result.status !== "value") {
    if (result.status === "no-data") return textIn(noData, locale);
    const reason = boundedReason(result, wording(result.reason, result.detail, locale), locale);
    if (result.change === undefined) return reason;
    const change = formatQuantity(result.change, locale);
    return textIn(changed, locale, { reason, change });
  }
  const { digits, mode } = result.rounded;
  const format = { digits, rounding: mode };
  const value = formatRounded(result.value, result.rounded, locale);
  const bounds = "bounds" in result ? result.bounds : undefined;
  if (bounds === undefined) return value;
  const low = formatQuantity(bounds.low, locale, format);
  const high = formatQuantity(bounds.high, locale, format);
  return low === high ? value : textIn(between, locale, { value, low, high });
}

/** A reason of refusal with the bounds that are known all the same. */
function boundedReason(
  result: Exclude<Figure | Result, { status: "value" }>,
  reason: string,
  locale: Locale,
): string {
  const bounds = "bounds" in result ? result.bounds : undefined;
  if (bounds === undefined || result.reason !== "insufficient-precision") return reason;
  const low = formatQuantity(bounds.low, locale);
  const high = formatQuantity(bounds.high, locale);
  return textIn(onlyBetween, locale, { reason, low, high });
}
