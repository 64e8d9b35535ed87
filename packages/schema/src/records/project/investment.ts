import { dateField } from "../../field/date.js";
import { decimalField } from "../../field/decimal.js";
import { moneyField } from "../../field/money.js";
import { wholeNumberField } from "../../field/whole-number.js";

/** What a project costs and brings: money, land and jobs. */
export const investmentFields = {
  totalInvestment: moneyField(
    { en: "Total investment", "zh-Hans": "总投资" },
    {
      en: "The whole investment that the agreement names.",
      "zh-Hans": "协议约定的投资总额。",
    },
  ),
  fixedAssetInvestment: moneyField(
    { en: "Fixed-asset investment", "zh-Hans": "固定资产投资" },
    {
      en: "The part of the total investment that goes into fixed assets.",
      "zh-Hans": "总投资中用于固定资产的部分。",
    },
  ),
  externalInvestment: moneyField(
    { en: "Contracted external investment", "zh-Hans": "合同引资额" },
    {
      en: "The part of the total investment that, by contract, comes from outside the place.",
      "zh-Hans": "合同约定由本地以外投入的资金。",
    },
  ),
  foreignInvestment: moneyField(
    { en: "Contracted foreign investment", "zh-Hans": "合同外资" },
    {
      en: "The part of the total investment that, by contract, comes from abroad.",
      "zh-Hans": "合同约定由境外投入的资金。",
    },
  ),
  phaseOneInvestment: moneyField(
    { en: "Phase-one investment", "zh-Hans": "一期投资" },
    {
      en: "The part of the total investment planned for the first phase.",
      "zh-Hans": "总投资中安排在一期的部分。",
    },
  ),
  expectedAnnualOutput: moneyField(
    { en: "Expected annual output", "zh-Hans": "预计年产值" },
    {
      en: "The yearly output value expected at full capacity.",
      "zh-Hans": "达产后预计的年产值。",
    },
  ),
  expectedAnnualTax: moneyField(
    { en: "Expected annual tax", "zh-Hans": "预计年税收" },
    {
      en: "The yearly tax expected at full capacity.",
      "zh-Hans": "达产后预计的年税收。",
    },
  ),
  landAreaMu: decimalField(
    "mu",
    { en: "Land area (mu)", "zh-Hans": "用地面积（亩）" },
    {
      en: "The land the project needs, in mu (15 mu are one hectare).",
      "zh-Hans": "项目用地面积，以亩计（15亩为1公顷）。",
    },
  ),
  landAreaSquareMetres: decimalField(
    "square-metre",
    { en: "Land area (m²)", "zh-Hans": "用地面积（平方米）" },
    {
      en: "The land the project needs, in square metres.",
      "zh-Hans": "项目用地面积，以平方米计。",
    },
  ),
  landDeliveredOn: dateField(
    { en: "Land delivered on", "zh-Hans": "交地日期" },
    {
      en: "The day on which the land was handed over to the project.",
      "zh-Hans": "土地交付给项目使用的日期。",
    },
  ),
  plannedJobs: wholeNumberField(
    "jobs",
    { en: "Planned jobs", "zh-Hans": "计划用工人数" },
    {
      en: "How many people the project is expected to employ.",
      "zh-Hans": "项目预计的用工人数。",
    },
  ),
  createdJobs: wholeNumberField(
    "jobs",
    { en: "Created jobs", "zh-Hans": "实际用工人数" },
    {
      en: "How many people the project employs in fact.",
      "zh-Hans": "项目实际的用工人数。",
    },
  ),
};
