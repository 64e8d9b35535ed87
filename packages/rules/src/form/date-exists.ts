import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A date exists and is written in a form that leaves no doubt.
 *
 * @zh 日期真实存在，且写法没有歧义。
 * @category form
 * @since 0.1.0
 */
export const dateExists = /* @__PURE__ */ defineRule({
  id: "date-exists",
  version: 1,
  labels: { en: "A date exists", "zh-Hans": "日期真实存在" },
  message: {
    en: "not a date that exists",
    "zh-Hans": "不是存在的日期",
  },
  fix: {
    en: "Write 2022-06-30, or 2022-06 or 2022 where only the month or year is known.",
    "zh-Hans": "请写成2022-06-30；只知道年月或年份的，写2022-06或2022。",
  },
  severity: "error",
  level: "field",
  problems: ["invalid-date", "invalid-day"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A date that cannot be read is absent from every figure: the project counts as not started, although somebody entered a start.",
    "zh-Hans": "读不出的日期在任何指标中都视为没有：明明填了开工日期，项目却按未开工计算。",
  },
  sources: [
    {
      title: "[各地招商台账日期写法]",
      note: {
        en: "Ledgers write 2023.6, 201401 and Excel serial numbers side by side.",
        "zh-Hans": "台账中2023.6、201401和 Excel 序列号并存。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Only the month is known", "zh-Hans": "只知道月份" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02" }] },
    },
    {
      title: { en: "The 30th of February", "zh-Hans": "2月30日" },
      ledger: { projects: [{ projectId: "P-2", name: "物流园", signedOn: "2023-02-30" }] },
      findings: [{ record: "P-2", field: "signedOn", values: { value: "2023-02-30" } }],
    },
  ],
};
