import {
  formatMoney,
  type Locale,
  type Quantity,
  rationalOf,
  roundFor,
  type Rounded,
  type RoundingMode,
  type Text,
  textIn,
  exactDecimal,
  roundRational,
} from "@ipms/core";

/** How a quantity is shown. */
export interface QuantityFormat {
  /** Digits behind the point, of the shown number. */
  readonly digits?: number;
  /** How the last digit is chosen; `half-up` unless stated. */
  readonly rounding?: RoundingMode;
}

const units: Readonly<Record<string, Text>> = {
  "percentage-points": { en: " percentage points", "zh-Hans": "个百分点" },
  days: { en: " days", "zh-Hans": "天" },
  "working-days": { en: " working days", "zh-Hans": "个工作日" },
  score: { en: " points", "zh-Hans": "分" },
  multiple: { en: " times", "zh-Hans": "倍" },
  mu: { en: " mu", "zh-Hans": "亩" },
  "square-metre": { en: " m²", "zh-Hans": "平方米" },
};

/**
 * A quantity as people read it. The kind decides, never the magnitude: a ratio of 1 is 100%.
 *
 * @example
 * ```ts
 * import { formatQuantity, startRate } from "@ipms/metrics";
 *
 * const rate = startRate({ started: 74, signed: 106 });
 * if (rate.status === "value") console.log(formatQuantity(rate.value, "zh-Hans", { digits: 1 })); // => 69.8%
 * ```
 *
 * @param value - the exact quantity
 * @param locale - the language
 * @param format - digits and rounding; every digit there is, or two, unless stated
 */
export function formatQuantity(
  value: Quantity,
  locale: Locale,
  format: QuantityFormat = {},
): string {
  const { digits, rounding = "half-up" } = format;
  const rounded = roundFor(value.kind, rationalOf(value), digits ?? "exact", rounding);
  switch (value.kind) {
    case "ratio":
      return `${rounded.text}%`;
    case "money":
      return moneyText(value, locale, format);
    case "money-per-area":
      return `${moneyText(value, locale, format)}${perArea(value, locale)}`;
    case "area":
      return `${grouped(rounded.text)}${unit(value.area ?? "mu", locale)}`;
    default:
      return `${grouped(rounded.text)}${unit(value.kind, locale)}`;
  }
}

/**
 * A value as it was rounded, which is not always what rounding it alone would give.
 *
 * @param value - the exact quantity
 * @param rounded - how it was rounded
 * @param locale - the language
 */
export function formatRounded(
  value: Quantity,
  { text, digits, mode, together }: Rounded,
  locale: Locale,
): string {
  if (together !== true) return formatQuantity(value, locale, { digits, rounding: mode });
  return value.kind === "ratio" ? `${text}%` : `${grouped(text)}${unit(value.kind, locale)}`;
}

function moneyText(value: Quantity, locale: Locale, { digits, rounding }: QuantityFormat): string {
  const exact = rationalOf(value);
  const amount = exactDecimal(exact) ?? roundRational(exact, 12, "truncate");
  const shown = { ...(digits === undefined ? {} : { digits }), ...(rounding && { rounding }) };
  return formatMoney({ amount, currency: value.currency ?? "CNY" }, locale, shown);
}

function perArea(value: Quantity, locale: Locale): string {
  const name = unit(value.area ?? "mu", locale).trim();
  return locale === "en" ? ` per ${name}` : `/${name}`;
}

function unit(name: string, locale: Locale): string {
  const text = units[name];
  return text === undefined ? "" : textIn(text, locale);
}

/** Thousands are set apart from four digits before the point on. */
function grouped(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const spaced = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}
