import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A period exists and is written in the standard's form.
 *
 * @zh 期间真实存在，写法符合标准。
 * @category form
 * @since 0.1.0
 */
export const periodExists = /* @__PURE__ */ defineRule({
  id: "period-exists",
  version: 1,
  labels: {
    en: "A period exists and is written in the standard's form",
    "zh-Hans": "期间真实存在，写法符合标准",
  },
  message: { en: "a period that cannot be read", "zh-Hans": "期间无法读出" },
  fix: {
    en: "Write 2022, 2022-H1, 2022-Q3, 2022-09 or 2022-01/2022-09.",
    "zh-Hans": "请写成2022、2022-H1、2022-Q3、2022-09或2022-01/2022-09。",
  },
  severity: "error",
  level: "field",
  problems: ["invalid-period"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A target or an exchange rate whose period cannot be read is found for no question.",
    "zh-Hans": "目标或汇率的期间读不出，任何查询都用不上它。",
  },
  sources: [
    {
      title: "[各地招商台账的列名、单位与写法]",
      note: {
        en: "Ledgers in use write units in headers, in title rows, in cells of their own, or nowhere.",
        "zh-Hans": "在用台账的单位有的写在表头，有的写在标题行，有的单列一栏，有的干脆不写。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A half-year", "zh-Hans": "上半年" },
      ledger: { targets: [{ targetId: "T-1", period: "2023-H1" }] },
    },
    {
      title: { en: "A fifth quarter", "zh-Hans": "第五季度" },
      ledger: { targets: [{ targetId: "T-1", period: "2023-Q5" }] },
      findings: [{ record: "T-1", field: "period", values: { value: "2023-Q5" } }],
    },
  ],
};
