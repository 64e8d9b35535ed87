import * as z from "zod";
import { dateField } from "../field/date.js";
import { decimalField } from "../field/decimal.js";
import { extensionField } from "../field/extension.js";
import { required } from "../field/field.js";
import { identifierField } from "../field/identifier.js";

/** What a target asks for by the end of a part of its period: one row of `targetPlans`. */
export const targetPlanSchema = /* @__PURE__ */ z.strictObject({
  targetId: required(
    identifierField(
      { en: "Target id", "zh-Hans": "目标编号" },
      { en: "The target that is planned.", "zh-Hans": "所分解目标的编号。" },
    ),
  ),
  through: dateField(
    { en: "Through", "zh-Hans": "分期截止日期" },
    {
      en: "The end of the part of the period; a month stands for its last day.",
      "zh-Hans": "该分期的截止日期；只填月份即指月末。",
    },
  ),
  cumulativeValue: decimalField(
    "target-value",
    { en: "Cumulative value", "zh-Hans": "累计目标值" },
    {
      en: "The figure to reach from the period's beginning to that day.",
      "zh-Hans": "自期初至该日须累计达到的数值。",
    },
  ),
  ext: extensionField,
});

/** What a target asks for by the end of a part of its period: one row of `targetPlans`. */
export type TargetPlan = z.infer<typeof targetPlanSchema>;
