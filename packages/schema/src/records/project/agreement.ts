import { contractTypes, investmentForms } from "@ipms/codelists";
import { codeField, openCodeField } from "../../field/code.js";
import { identifierField } from "../../field/identifier.js";
import { industryField } from "../../field/industry.js";
import { textField } from "../../field/text.js";

/** What was agreed, how the project relates to others, and its industry. */
export const agreementFields = {
  contractType: codeField(
    contractTypes,
    { en: "Contract type", "zh-Hans": "协议类型" },
    {
      en: "The kind of agreement that was signed, which decides whether the project counts as signed.",
      "zh-Hans": "所签协议的类型，决定项目是否计为签约项目。",
    },
  ),
  signingEvent: textField(
    { en: "Signing event", "zh-Hans": "签约活动" },
    {
      en: "The fair or ceremony at which the project was signed.",
      "zh-Hans": "项目签约所在的招商会或者签约活动。",
    },
  ),
  investmentForm: openCodeField(
    investmentForms,
    { en: "Form of investment", "zh-Hans": "投资形态" },
    {
      en: "Whether the investment is new, a capital increase, a merger or another form.",
      "zh-Hans": "新设、增资、并购或者其他投资形态。",
    },
  ),
  expansionOf: identifierField(
    { en: "Expansion of", "zh-Hans": "扩建所属原项目" },
    {
      en: "The id of the earlier project that this one expands.",
      "zh-Hans": "本项目所扩建的原项目的编号。",
    },
  ),
  packageOf: identifierField(
    { en: "Part of package", "zh-Hans": "所属打包项目" },
    {
      en: "The id of the heading row under which this project was signed as one of several.",
      "zh-Hans": "若干项目打包签约时，所属汇总行的项目编号。",
    },
  ),
  relocatedFrom: textField(
    { en: "Relocated from", "zh-Hans": "迁出地" },
    {
      en: "The place from which existing production was moved here.",
      "zh-Hans": "原有产能由何处迁入。",
    },
  ),
  industry: industryField(
    { en: "Industry", "zh-Hans": "所属行业" },
    {
      en: "The industry as a GB/T 4754 code: a section's letter or two to four digits.",
      "zh-Hans": "国民经济行业，填 GB/T 4754 的门类字母或者二至四位数字代码。",
    },
  ),
  industryChain: textField(
    { en: "Industry chain", "zh-Hans": "所属产业链" },
    {
      en: "The industry chain to which the place assigns the project.",
      "zh-Hans": "当地将项目归入的产业链。",
    },
  ),
};
