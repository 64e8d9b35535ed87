import type { Locale, NotApplicableReason, Severity, Text } from "@ipms/core";
import { listText, textIn } from "@ipms/core";

/** What a finding of each weight is called. */
export const severityTexts: Readonly<Record<Severity, Text>> = {
  error: { en: "Error", "zh-Hans": "错误" },
  warning: { en: "Warning", "zh-Hans": "警告" },
  notice: { en: "Notice", "zh-Hans": "提示" },
};

/** From the weight that spoils figures to the one that does not. */
export const severities = ["error", "warning", "notice"] as const satisfies readonly Severity[];

const counted: Readonly<Record<Severity, { readonly one: Text; readonly many: Text }>> = {
  error: {
    one: { en: "1 error", "zh-Hans": "错误1处" },
    many: { en: "{count} errors", "zh-Hans": "错误{count}处" },
  },
  warning: {
    one: { en: "1 warning", "zh-Hans": "警告1处" },
    many: { en: "{count} warnings", "zh-Hans": "警告{count}处" },
  },
  notice: {
    one: { en: "1 notice", "zh-Hans": "提示1处" },
    many: { en: "{count} notices", "zh-Hans": "提示{count}处" },
  },
};

/** So many findings of one weight: `1 error`, `错误3处`. */
export function countText(severity: Severity, count: number, locale: Locale): string {
  const { one, many } = counted[severity];
  return textIn(count === 1 ? one : many, locale, { count: groupedDigits(count) });
}

/** A whole number with its thousands set apart: `1,000,000`. */
export function groupedDigits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** Findings of every weight: `2 errors, 1 notice`; empty where there are none. */
export function countsText(counts: Readonly<Record<Severity, number>>, locale: Locale): string {
  const parts = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => countText(severity, counts[severity], locale));
  return listText(parts, locale);
}

/** Why a rule judged nothing. */
export const reasonTexts: Readonly<Record<NotApplicableReason | "off", Text>> = {
  off: { en: "switched off", "zh-Hans": "已关闭" },
  "missing-column": {
    en: "the ledger lacks columns that it reads",
    "zh-Hans": "台账缺少所需的列",
  },
  absent: { en: "the values it reads are not filled in", "zh-Hans": "所需的值均未填写" },
  unreadable: {
    en: "the values it reads could not be read; see the findings on them",
    "zh-Hans": "所需的值无法识读，见相应发现",
  },
  "not-concerned": { en: "no record that it concerns", "zh-Hans": "没有适用的记录" },
  undecided: { en: "what is known decides nothing", "zh-Hans": "现有信息不足以判断" },
  "too-few": { en: "too few records to compare with", "zh-Hans": "可比较的记录太少" },
  "no-previous-cut": {
    en: "no earlier ledger to compare with",
    "zh-Hans": "未提供上期台账，无从比较",
  },
};
