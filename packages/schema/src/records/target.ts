import { targetKinds, valueKinds } from "@ipms/codelists";
import * as z from "zod";
import { codeField } from "../field/code.js";
import { currencyField } from "../field/currency.js";
import { decimalField } from "../field/decimal.js";
import { divisionField } from "../field/division.js";
import { extensionField } from "../field/extension.js";
import { required } from "../field/field.js";
import { identifierField } from "../field/identifier.js";
import { periodField } from "../field/period.js";
import { textField } from "../field/text.js";

/** A figure that a place is to reach in a period: one row of `targets`. */
export const targetSchema = /* @__PURE__ */ z.strictObject({
  targetId: required(
    identifierField(
      { en: "Target id", "zh-Hans": "目标编号" },
      { en: "Identifies the target.", "zh-Hans": "标识该目标的编号。" },
    ),
  ),
  issuer: textField(
    { en: "Issuer", "zh-Hans": "下达单位" },
    { en: "The authority that set the target.", "zh-Hans": "下达该目标任务的单位。" },
  ),
  division: divisionField(
    { en: "Division", "zh-Hans": "承担地区" },
    {
      en: "The division that is to reach the target, as a GB/T 2260 code.",
      "zh-Hans": "承担该目标的行政区划，填 GB/T 2260 代码。",
    },
  ),
  metric: textField(
    { en: "Metric", "zh-Hans": "考核指标" },
    {
      en: "The id of the metric or measure whose figure is meant.",
      "zh-Hans": "目标所指指标的标识。",
    },
  ),
  period: periodField(
    { en: "Period", "zh-Hans": "目标期间" },
    {
      en: "The period in which the target is to be reached.",
      "zh-Hans": "完成目标的期间。",
    },
  ),
  kind: codeField(
    targetKinds,
    { en: "Target kind", "zh-Hans": "目标类型" },
    {
      en: "Whether it is the expected or the more ambitious working target.",
      "zh-Hans": "预期目标或者奋斗（工作）目标。",
    },
  ),
  valueKind: codeField(
    valueKinds,
    { en: "Kind of value", "zh-Hans": "数值类型" },
    {
      en: "What the number is: a count, an amount of money, a ratio …",
      "zh-Hans": "目标值是个数、金额、比率还是其他数值。",
    },
  ),
  value: decimalField(
    "target-value",
    { en: "Target value", "zh-Hans": "目标值" },
    {
      en: "The figure to reach, in the unit of its kind; a ratio of 1 is 100%.",
      "zh-Hans": "须达到的数值，单位随数值类型；比率的1即100%。",
    },
  ),
  currency: currencyField(
    { en: "Currency", "zh-Hans": "币种" },
    {
      en: "The currency of a target in money, as an ISO 4217 code.",
      "zh-Hans": "目标值为金额时的币种，填 ISO 4217 代码。",
    },
  ),
  ext: extensionField,
});

/** A figure that a place is to reach in a period: one row of `targets`. */
export type Target = z.infer<typeof targetSchema>;
