import { type Locale, type Text, textIn } from "@ipms/core";

/** Why records do not count, are undecided, or are worth a note. */
const reasonTexts: Readonly<Record<string, Text>> = {
  "duplicate-id": { en: "repeats of another row", "zh-Hans": "与其他行编号重复" },
  "package-heading": { en: "headings of packages", "zh-Hans": "打包项目的总名" },
  "contract-type-excluded": { en: "contract type not admitted", "zh-Hans": "协议类型不计入" },
  "expansion-dropped": { en: "expansions", "zh-Hans": "扩建项目" },
  "terminated-dropped": { en: "terminated", "zh-Hans": "已终止" },
  "filtered-out": { en: "outside the filter", "zh-Hans": "不符合筛选条件" },
  "outside-population": { en: "outside the population", "zh-Hans": "不属于总体" },
  "not-reached": { en: "not reached", "zh-Hans": "未达到" },
  "conditions-not-met": { en: "conditions not met", "zh-Hans": "不符合认定条件" },
  "after-as-of": { en: "after the as-of date", "zh-Hans": "晚于截止日期" },
  "outside-period": { en: "outside the period", "zh-Hans": "不在所问期间内" },
  "date-imprecise": { en: "the date is not precise enough", "zh-Hans": "日期不够精确" },
  "record-date-absent": {
    en: "when it was recorded is not known",
    "zh-Hans": "没有统计日期，无法判断当时是否已入台账",
  },
  "stage-without-date": {
    en: "the reported stage claims it, without a date",
    "zh-Hans": "填报阶段显示已达到，但没有日期",
  },
  "value-missing": { en: "a value it takes is missing", "zh-Hans": "缺少判定所需的值" },
  undecided: { en: "undecided", "zh-Hans": "无法判定" },
  "membership-undecided": { en: "membership undecided", "zh-Hans": "是否属于总体无法判定" },
  "balance-missing": { en: "a balance is missing", "zh-Hans": "缺少期初或期末累计数" },
  "amount-absent": { en: "without an amount", "zh-Hans": "没有金额" },
  "contract-type-absent": { en: "without a contract type", "zh-Hans": "未填协议类型" },
  framework: { en: "framework agreements", "zh-Hans": "框架协议" },
  "not-entered": { en: "first milestone not reached", "zh-Hans": "未到达起始节点" },
  "negative-duration": { en: "dates in the wrong order", "zh-Hans": "日期先后颠倒" },
  "date-missing": { en: "reached without a date", "zh-Hans": "已到达但无日期" },
  "too-young": { en: "too young to judge", "zh-Hans": "期限未满" },
  "not-due": { en: "not due yet", "zh-Hans": "计划日期未到" },
  "no-plan": { en: "without a planned date", "zh-Hans": "没有计划日期" },
  "not-in-time": { en: "not in time", "zh-Hans": "未按期到达" },
  "deadline-undecided": {
    en: "the dates do not decide whether in time",
    "zh-Hans": "日期不足以判定是否按期",
  },
  reached: { en: "arrived", "zh-Hans": "已到达" },
  open: { en: "still open", "zh-Hans": "尚未到达" },
  terminated: { en: "terminated before", "zh-Hans": "到达前已终止" },
  population: { en: "the population", "zh-Hans": "总体" },
};

/**
 * A reason in words; one that is unknown stays as it is.
 *
 * @param code - the code
 * @param locale - the language
 */
export function reasonText(code: string, locale: Locale): string {
  const text = Object.hasOwn(reasonTexts, code) ? reasonTexts[code] : undefined;
  return text === undefined ? code : textIn(text, locale);
}
