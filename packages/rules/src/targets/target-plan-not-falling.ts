import { compare, defineRule, exactDecimal } from "@ipms/core";
import { plansByTarget } from "../shared/plans-by-target.js";
import type { RuleDocumentation } from "../documentation.js";
import { targetPlan } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readDate, readDecimal, rowCountOf, shownValues } from "../shared/read-field.js";

/**
 * The cumulative plan of a target never falls.
 *
 * @zh 分期累计目标只增不减。
 * @category targets
 * @since 0.1.0
 */
export const targetPlanNotFalling = /* @__PURE__ */ defineRule({
  id: "target-plan-not-falling",
  version: 1,
  labels: { en: "The cumulative plan of a target never falls", "zh-Hans": "分期累计目标只增不减" },
  message: {
    en: "{cumulativeValue} through {through}, less than {earlierValue} before",
    "zh-Hans": "截至{through}累计{cumulativeValue}，少于前一分期的{earlierValue}",
  },
  fix: {
    en: "Enter cumulative figures from the beginning of the period, not those of each month.",
    "zh-Hans": "请填写自期初起的累计数，不要填各月当期数。",
  },
  severity: "error",
  level: "ledger",
  table: "targetPlans",
  reads: [targetPlan.cumulativeValue, targetPlan.through, targetPlan.targetId],
  memory: "keys",
  judge({ ledger }) {
    const valueOf = readDecimal(ledger, targetPlan.cumulativeValue);
    const through = readDate(ledger, targetPlan.through);
    const plans = plansByTarget(ledger);
    const earlier = new Map(
      [...plans.values()].flatMap((rows) =>
        rows.flatMap((row, index) => (index === 0 ? [] : [[row, rows[index - 1] ?? row] as const])),
      ),
    );
    return judgeRows(rowCountOf(ledger, "targetPlans"), (row) => {
      const value = valueOf(row);
      if (value === undefined || through(row) === undefined) return "absent";
      const before = earlier.get(row);
      const earlierValue = before === undefined ? undefined : valueOf(before);
      if (before === undefined || earlierValue === undefined) return "passed";
      if (compare(value, earlierValue) >= 0) return "passed";
      const shown = shownValues(ledger, row, targetPlan.cumulativeValue, targetPlan.through);
      const values = { ...shown, earlierValue: exactDecimal(earlierValue) ?? "" };
      return { values, related: [before] };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "The lead over schedule compares with what was due. A plan that holds monthly figures in its cumulative column makes every place look far ahead.",
    "zh-Hans": "超序时进度是与应完成数比较。累计列填了当月数，各地看起来都大幅超前。",
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
      title: { en: "Cumulative", "zh-Hans": "累计数" },
      ledger: {
        targetPlans: [
          { targetId: "T-1", through: "2023-06", cumulativeValue: "60" },
          { targetId: "T-1", through: "2023-03", cumulativeValue: "25" },
          { targetId: "T-1", through: "2023-12", cumulativeValue: "100" },
        ],
      },
    },
    {
      title: { en: "Monthly figures", "zh-Hans": "当月数" },
      ledger: {
        targetPlans: [
          { targetId: "T-1", through: "2023-03", cumulativeValue: "25" },
          { targetId: "T-1", through: "2023-06", cumulativeValue: "20" },
        ],
      },
      findings: [
        {
          record: "T-1",
          field: "cumulativeValue",
          values: { cumulativeValue: "20", earlierValue: "25" },
        },
      ],
    },
  ],
};
