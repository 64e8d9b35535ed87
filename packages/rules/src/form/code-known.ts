import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A code stands in its list.
 *
 * @zh 代码在所属代码表之内。
 * @category form
 * @since 0.1.0
 */
export const codeKnown = /* @__PURE__ */ defineRule({
  id: "code-known",
  version: 1,
  labels: { en: "A code stands in its list", "zh-Hans": "代码在所属代码表之内" },
  message: { en: "a code that its list does not have", "zh-Hans": "代码不在所属代码表之内" },
  fix: {
    en: "Choose a code of the list; `ipms fix` offers the one that a known word stands for.",
    "zh-Hans": "请从代码表中选用；对于已知的同义词，ipms fix 会给出对应代码。",
  },
  severity: "error",
  level: "field",
  problems: ["unknown-code", "ambiguous-name", "place-outside"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Filters find codes, not words. A contract type written as “合同” or “协议” is neither a formal contract nor a framework until somebody decides.",
    "zh-Hans":
      "筛选认代码不认文字。协议类型只写“合同”“协议”，在有人判定之前，既不是正式合同，也不是框架协议。",
  },
  sources: [
    {
      title: "[意向协议不得计为合同项目的报道]",
      date: "2008",
      url: "https://news.sohu.com/20081026/n260248879.shtml",
      note: {
        en: "Intentions and frameworks were announced as contracts.",
        "zh-Hans": "意向、框架协议被当作合同对外公布。",
      },
    },
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
      title: { en: "A code of the list", "zh-Hans": "表内代码" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", contractType: "formal-contract" }],
      },
    },
    {
      title: { en: "A word of one's own", "zh-Hans": "自拟的词" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", contractType: "contract" }] },
      findings: [{ record: "P-1", field: "contractType", values: { value: "contract" } }],
    },
  ],
};
