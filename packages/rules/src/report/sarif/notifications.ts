import { type Locale, type Text, textIn } from "@ipms/core";
import type { ValidationReport } from "../../report.js";
import { restingRules } from "../resting-rules.js";
import { faultTexts, idleWaiverTexts } from "../summary.js";
import { wellFormed } from "../well-formed.js";
import { reasonTexts } from "../words.js";

/** What went wrong in the run, and what it left out: SARIF keeps this apart from the findings. */
export function invocationOf(report: ValidationReport, locale: Locale): object {
  const { complete, faults, rules } = report;
  return {
    executionSuccessful: complete && faults.length === 0,
    toolExecutionNotifications: [
      ...faultTexts(report, locale).map((text) => notification("error", text)),
      ...rules
        .filter(({ failed, kept }) => failed > kept)
        .map(({ id, failed, kept }) =>
          notification("note", textIn(capped, locale, { id, failed, kept })),
        ),
    ],
    toolConfigurationNotifications: [
      ...restingRules(report).flatMap(({ reason, rules: resting }) =>
        resting.map(({ id }) =>
          notification(
            "note",
            textIn(judgedNothing, locale, { id, reason: textIn(reasonTexts[reason], locale) }),
          ),
        ),
      ),
      ...idleWaiverTexts(report, locale).map((text) => notification("warning", text)),
    ],
  };
}

function notification(level: "error" | "warning" | "note", text: string): object {
  return { level, message: { text: wellFormed(text) } };
}

const capped: Text = {
  en: "{id}: {failed} findings, of which {kept} are listed",
  "zh-Hans": "{id}：共{failed}处问题，列出{kept}处",
};
const judgedNothing: Text = {
  en: "{id} judged nothing: {reason}",
  "zh-Hans": "{id} 未执行：{reason}",
};
