import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * The totals in a sheet agree with the rows they sum up.
 *
 * @zh 表中的合计与所汇总的各行相符。
 * @category form
 * @since 0.1.0
 */
export const totalAgreesWithRows = /* @__PURE__ */ defineRule({
  id: "total-agrees-with-rows",
  version: 1,
  labels: {
    en: "The totals in a sheet agree with the rows they sum up",
    "zh-Hans": "表中的合计与所汇总的各行相符",
  },
  message: { en: "a total that differs from its rows", "zh-Hans": "合计与各行之和不符" },
  fix: {
    en: "Correct the total, or the row that is wrong or missing.",
    "zh-Hans": "请更正合计，或者改正、补上有误或缺漏的行。",
  },
  severity: "error",
  level: "field",
  problems: ["total-differs", "total-count-differs"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Where the total at the foot of a sheet differs from its rows, either a row is wrong or one is missing.",
    "zh-Hans": "表末合计与各行之和不等，不是某行有误，就是少了行。",
  },
  sources: [
    {
      title: "[对153段公开通报的复算]",
      note: {
        en: "Totals that differ from the sum of their parts are among the usual errors.",
        "zh-Hans": "合计与分项之和不等是常见差错之一。",
      },
    },
  ],
  examples: [
    {
      title: { en: "An ordinary table", "zh-Hans": "一张普通的表" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "A total too high", "zh-Hans": "合计偏大" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [
        {
          code: "total-differs",
          parameters: {
            words: "合计",
            stated: "12.5",
            column: "总投资（亿元）",
            records: "3",
            found: "11.5",
            difference: "1",
          },
          table: "projects",
        },
      ],
      findings: [{ values: { stated: "12.5", found: "11.5" } }],
    },
  ],
};
