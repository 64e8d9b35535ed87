import { compare, defineRule, exactDecimal, parsePeriod } from "@ipms/core";
import { plansByTarget } from "../shared/plans-by-target.js";
import type { RuleDocumentation } from "../documentation.js";
import { targetPlan, targetRow } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readDate, readDecimal, readText, rowCountOf, shownValues } from "../shared/read-field.js";

/**
 * The plan of a target ends at the target.
 *
 * @zh 分期目标最终等于总目标。
 * @category targets
 * @since 0.1.0
 */
export const targetPlanEndsAtTarget = /* @__PURE__ */ defineRule({
  id: "target-plan-ends-at-target",
  version: 1,
  labels: { en: "The plan of a target ends at the target", "zh-Hans": "分期目标最终等于总目标" },
  message: {
    en: "the plan ends at {lastValue}, the target is {value}",
    "zh-Hans": "分期目标最后为{lastValue}，总目标为{value}",
  },
  fix: {
    en: "Correct the last part of the plan, or the target where it was raised.",
    "zh-Hans": "请更正最后一期的累计数；目标已调整的，请更新总目标。",
  },
  severity: "error",
  level: "ledger",
  table: "targets",
  reads: [
    targetRow.value,
    targetRow.targetId,
    targetRow.period,
    targetPlan.targetId,
    targetPlan.through,
    targetPlan.cumulativeValue,
  ],
  memory: "keys",
  judge({ ledger }) {
    const valueOf = readDecimal(ledger, targetRow.value);
    const idOf = readText(ledger, targetRow.targetId);
    const periodOf = readText(ledger, targetRow.period);
    const through = readDate(ledger, targetPlan.through);
    const plannedOf = readDecimal(ledger, targetPlan.cumulativeValue);
    const plans = plansByTarget(ledger);
    return judgeRows(rowCountOf(ledger, "targets"), (row) => {
      const value = valueOf(row);
      const last = plans.get(idOf(row) ?? "")?.at(-1);
      const planned = last === undefined ? undefined : plannedOf(last);
      if (value === undefined || last === undefined || planned === undefined) return "absent";
      const period = parsePeriod(periodOf(row) ?? "");
      if (!period.ok) return "undecided";
      if (through(last)?.last !== period.value.end - 1) return "not-concerned";
      if (compare(planned, value) === 0) return "passed";
      const shown = shownValues(ledger, row, targetRow.value);
      return { values: { ...shown, lastValue: exactDecimal(planned) ?? "" } };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A plan that does not end at its target says that the year can be on schedule and fail, or be behind and succeed.",
    "zh-Hans": "分期目标最后不等于总目标，就会出现进度达标而任务未完成，或者进度落后而任务完成。",
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
      title: { en: "It does", "zh-Hans": "一致" },
      ledger: {
        targets: [{ targetId: "T-1", value: "100", period: "2023" }],
        targetPlans: [
          { targetId: "T-1", through: "2023-06", cumulativeValue: "60" },
          { targetId: "T-1", through: "2023-12", cumulativeValue: "100" },
        ],
      },
    },
    {
      title: { en: "It ends below", "zh-Hans": "低于总目标" },
      ledger: {
        targets: [{ targetId: "T-1", value: "120", period: "2023" }],
        targetPlans: [
          { targetId: "T-1", through: "2023-06", cumulativeValue: "60" },
          { targetId: "T-1", through: "2023-12", cumulativeValue: "100" },
        ],
      },
      findings: [{ record: "T-1", field: "value", values: { value: "120", lastValue: "100" } }],
    },
    {
      title: { en: "A plan of half the year", "zh-Hans": "只到半年" },
      ledger: {
        targets: [{ targetId: "T-1", value: "120", period: "2023" }],
        targetPlans: [{ targetId: "T-1", through: "2023-06", cumulativeValue: "60" }],
      },
      notApplicable: "not-concerned",
    },
  ],
};
