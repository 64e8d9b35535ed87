import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A unified social credit code has 18 characters, and its check character fits.
 *
 * @zh 统一社会信用代码为18位，且校验码正确。
 * @category form
 * @since 0.1.0
 */
export const creditCodeValid = /* @__PURE__ */ defineRule({
  id: "credit-code-valid",
  version: 1,
  labels: {
    en: "A unified social credit code has 18 characters, and its check character fits",
    "zh-Hans": "统一社会信用代码为18位，且校验码正确",
  },
  message: { en: "not a unified social credit code", "zh-Hans": "不是有效的统一社会信用代码" },
  fix: {
    en: "Copy the code from the business licence; the 15-digit registration number of former times is no substitute.",
    "zh-Hans": "请按营业执照填写；15位的旧工商注册号不能代替。",
  },
  severity: "error",
  level: "field",
  problems: ["invalid-credit-code", "legacy-registration-number"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "The credit code is what tells one investor from another, and one project signed twice from two projects. A wrong one hides both.",
    "zh-Hans": "信用代码用来区分投资方，也用来识别同一项目的重复签约。代码填错，两者都查不出来。",
  },
  sources: [
    {
      title: "GB 32100-2015 法人和其他组织统一社会信用代码编码规则",
      date: "2015",
      note: {
        en: "18 characters without I, O, S, V and Z; the last one checks the others.",
        "zh-Hans": "18位，不使用 I、O、S、V、Z，末位为校验码。",
      },
    },
    {
      title: "[虚假投资方骗取地方签约的案例]",
      url: "http://www.zgjjyfzw.cn/list_41/1755.html",
      note: {
        en: "A 3.3 billion yuan investor claimed to belong to a central enterprise, and did not.",
        "zh-Hans": "号称投资33亿元、背靠央企的投资方，身份系虚构。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A code that checks", "zh-Hans": "校验正确的代码" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", investorCreditCode: "91350100M000100Y43" },
        ],
      },
    },
    {
      title: { en: "Two characters swapped", "zh-Hans": "两位写反" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", investorCreditCode: "91350100M000100Y34" },
        ],
      },
      findings: [
        { record: "P-1", field: "investorCreditCode", values: { value: "91350100M000100Y34" } },
      ],
    },
  ],
};
