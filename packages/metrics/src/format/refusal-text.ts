import {
  formatCalendarDate,
  listText,
  type Locale,
  parseCalendarDate,
  parsePeriod,
  periodWords,
  refusalTexts,
  type RefusalReason,
  type Text,
  textIn,
  type TextValue,
} from "@ipms/core";
import { refusalSayings } from "./refusal-sayings.js";

/**
 * What people call what a refusal names by its code: a field such as `projects.startedOn`, an input such
 * as `weight`, a kind of target. A code without a name is shown as it is.
 */
export type CodeNames = (code: string) => string | undefined;

/**
 * A reason of refusal as a sentence.
 *
 * @example
 * ```ts
 * import { refusalText } from "@ipms/metrics";
 *
 * const names = (code: string) => (code === "projects.startedOn" ? "开工日期" : undefined);
 * console.log(refusalText("missing-input", "projects.startedOn", "zh-Hans", names)); // => 缺少计算所需的数据：开工日期
 * console.log(refusalText("not-comparable", "ratio, count, money", "en")); // => it applies to counts, amounts, and not to rates
 * ```
 *
 * @param reason - the reason
 * @param detail - what the result says beside it
 * @param locale - the language
 * @param nameOf - what people call fields and inputs
 */
export function refusalText(
  reason: RefusalReason,
  detail: string | undefined,
  locale: Locale,
  nameOf: CodeNames = () => undefined,
): string {
  const { own, period } = partsOf(reason, detail);
  const sentence = sentenceOf(reason, own, locale, nameOf);
  if (period === undefined) return sentence;
  return `${sentence}${textIn(ofPeriod, locale, { where: periodWords(period, locale) })}`;
}

/** A refusal of another moment than the one asked for ends with that moment's period, or is it. */
function partsOf(
  reason: RefusalReason,
  detail = "",
): { readonly own?: string | undefined; readonly period?: string } {
  const [, own, period = ""] = /^(.+); ([^;]+)$/.exec(detail) ?? [];
  if (parsePeriod(period).ok) return { own, period };
  const isPeriod = !takesDetail(reason) && parsePeriod(detail).ok;
  return isPeriod ? { period: detail } : detail === "" ? {} : { own: detail };
}

function takesDetail(reason: RefusalReason): boolean {
  return refusalTexts[reason].en.includes("{detail}");
}

function sentenceOf(
  reason: RefusalReason,
  detail: string | undefined,
  locale: Locale,
  nameOf: CodeNames,
): string {
  for (const saying of refusalSayings) {
    const fits = saying.reason === reason ? saying.shape.exec(detail ?? "") : null;
    if (fits === null) continue;
    const facts = Object.entries(fits.groups ?? {}).map(
      ([name, value]) => [name, worded(name, value ?? "", locale, nameOf)] as const,
    );
    return textIn(saying.text, locale, Object.fromEntries(facts)).trimEnd();
  }
  const words = detail === undefined ? "—" : plainWords(reason, detail, locale, nameOf);
  const sentence = textIn(refusalTexts[reason], locale, { detail: words });
  if (detail === undefined || takesDetail(reason)) return sentence;
  return `${sentence}${textIn(inBrackets, locale, { where: words })}`;
}

/** A detail that is one thing, or a list of things. */
function plainWords(
  reason: RefusalReason,
  detail: string,
  locale: Locale,
  nameOf: CodeNames,
): string {
  if (reason === "mixed-currency") return listText(detail.split(", "), locale);
  return nameOf(detail) ?? dateWords(detail, locale);
}

/** Words one group of a saying's shape, by the group's name. */
function worded(name: string, value: string, locale: Locale, nameOf: CodeNames): TextValue {
  switch (name) {
    case "period":
    case "other":
      return periodWords(value, locale);
    case "when":
      return value === "?" ? textIn(dateUnknown, locale) : dateWords(value, locale);
    case "kind":
    case "needed":
      return value.split(", ").map((kind) => kindWords(kind, locale));
    case "fields":
      return value.split(", ").map((field) => nameOf(`projects.${field}`) ?? field);
    case "issuers":
    case "list":
      return value.split(", ");
    case "kinds":
      return value.split(", ").map((kind) => nameOf(kind) ?? kind);
    default:
      return nameOf(value) ?? value;
  }
}

function dateWords(text: string, locale: Locale): string {
  const date = parseCalendarDate(text);
  return date === undefined ? text : formatCalendarDate(date, locale);
}

function kindWords(kind: string, locale: Locale): string {
  const text = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  return text === undefined ? kind : textIn(text, locale);
}

const kinds: Readonly<Record<string, Text>> = {
  count: { en: "counts", "zh-Hans": "个数" },
  money: { en: "amounts", "zh-Hans": "金额" },
  ratio: { en: "rates", "zh-Hans": "比率" },
  "percentage-points": { en: "percentage points", "zh-Hans": "百分点" },
  multiple: { en: "multiples", "zh-Hans": "倍数" },
  score: { en: "scores", "zh-Hans": "得分" },
  area: { en: "areas", "zh-Hans": "面积" },
  "money-per-area": { en: "amounts by area", "zh-Hans": "单位面积金额" },
  days: { en: "days", "zh-Hans": "天数" },
  "working-days": { en: "working days", "zh-Hans": "工作日数" },
};
const dateUnknown: Text = { en: "date not known", "zh-Hans": "日期不明" };
const ofPeriod: Text = {
  en: " (in the comparison period {where})",
  "zh-Hans": "（对比期 {where}）",
};
const inBrackets: Text = { en: " ({where})", "zh-Hans": "（{where}）" };
