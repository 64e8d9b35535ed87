import { defineRule, parsePeriod } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { targetPlan, targetRow } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readDate, readText, rowCountOf, shownValues } from "../shared/read-field.js";
import { followRows } from "../shared/rows-by.js";

/**
 * A part of the plan ends within the target's period.
 *
 * @zh 分期截止日期在目标期间之内。
 * @category targets
 * @since 0.1.0
 */
export const targetPlanWithinPeriod = /* @__PURE__ */ defineRule({
  id: "target-plan-within-period",
  version: 1,
  labels: {
    en: "A part of the plan ends within the target's period",
    "zh-Hans": "分期截止日期在目标期间之内",
  },
  message: {
    en: "{through} lies outside the target's period {period}",
    "zh-Hans": "{through}不在目标期间{period}之内",
  },
  fix: {
    en: "Correct the date, or the period of the target.",
    "zh-Hans": "请更正分期截止日期或者目标期间。",
  },
  severity: "error",
  level: "ledger",
  table: "targetPlans",
  reads: [targetPlan.through, targetPlan.targetId, targetRow.targetId, targetRow.period],
  memory: "keys",
  judge({ ledger }) {
    const through = readDate(ledger, targetPlan.through);
    const targetOf = followRows(ledger, targetPlan.targetId, ledger, targetRow.targetId);
    const periodOf = readText(ledger, targetRow.period);
    return judgeRows(rowCountOf(ledger, "targetPlans"), (row) => {
      const target = targetOf(row);
      const day = through(row)?.last;
      const text = target === undefined ? undefined : periodOf(target);
      if (day === undefined || text === undefined) return "absent";
      const period = parsePeriod(text);
      if (!period.ok) return "undecided";
      if (day >= period.value.start && day < period.value.end) return "passed";
      return { values: { ...shownValues(ledger, row, targetPlan.through), period: text } };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A part that ends outside the period is never due, or was due before the period began: the schedule of the whole target is wrong.",
    "zh-Hans": "分期落在期间之外，要么永远不到期，要么期初之前就已到期，整个进度都会算错。",
  },
  sources: [
    {
      title: "[封丘县2016年招商引资进度]",
      date: "2016",
      note: {
        en: "Plans of sub-periods are not linear: 25 % was due by the end of April.",
        "zh-Hans": "分期计划不是线性的：4月底应完成25%。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Within the year", "zh-Hans": "年内" },
      ledger: {
        targets: [{ targetId: "T-1", period: "2023" }],
        targetPlans: [{ targetId: "T-1", through: "2023-06", cumulativeValue: "60" }],
      },
    },
    {
      title: { en: "Last year's plan", "zh-Hans": "上年的分期" },
      ledger: {
        targets: [{ targetId: "T-1", period: "2023" }],
        targetPlans: [{ targetId: "T-1", through: "2022-06", cumulativeValue: "60" }],
      },
      findings: [
        { record: "T-1", field: "through", values: { through: "2022-06", period: "2023" } },
      ],
    },
  ],
};
