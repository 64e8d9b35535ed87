import { type Locale, type Severity, type Text, textIn } from "@ipms/core";
import type { ValidationReport } from "../report.js";
import { countsText, severities } from "./words.js";

/**
 * What a report comes to: nothing that counts was found, something was, or not everything could be
 * judged, so that silence proves nothing.
 */
export type ReportVerdict = "passed" | "failed" | "incomplete";

/**
 * What a report comes to.
 *
 * @param report - the report
 * @param failOn - the lightest finding with which a ledger fails
 */
export function verdictOf(report: ValidationReport, failOn: Severity = "error"): ReportVerdict {
  const failing = severities.slice(0, severities.indexOf(failOn) + 1);
  if (failing.some((severity) => report.counts[severity] > 0)) return "failed";
  return report.complete && report.faults.length === 0 ? "passed" : "incomplete";
}

/**
 * What a report comes to, as one sentence with the counts.
 *
 * @param report - the report
 * @param locale - the language
 * @param failOn - the lightest finding with which a ledger fails
 */
export function verdictText(
  report: ValidationReport,
  locale: Locale,
  failOn: Severity = "error",
): string {
  const verdict = verdictOf(report, failOn);
  const counts = countsText(report.counts, locale);
  if (counts !== "") return textIn(counting[verdict], locale, { counts });
  const judged = report.rules.some(({ applied }) => applied > 0);
  return textIn(verdict === "incomplete" ? unjudged : judged ? clean : empty, locale);
}

const counting: Readonly<Record<ReportVerdict, Text>> = {
  passed: { en: "The ledger passes: {counts}", "zh-Hans": "台账通过校验：{counts}" },
  failed: { en: "The ledger does not pass: {counts}", "zh-Hans": "台账未通过校验：{counts}" },
  incomplete: {
    en: "The ledger was not judged in full; found so far: {counts}",
    "zh-Hans": "台账未能全部校验；目前发现：{counts}",
  },
};
const clean: Text = {
  en: "The ledger passes: no findings",
  "zh-Hans": "台账通过校验：未发现问题",
};
const empty: Text = {
  en: "No findings, but no rule had anything to judge either",
  "zh-Hans": "未发现问题，但也没有任何规则有可校验的内容",
};
const unjudged: Text = {
  en: "The ledger was not judged in full; what was judged is without findings",
  "zh-Hans": "台账未能全部校验；已校验的部分未发现问题",
};
