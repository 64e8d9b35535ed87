import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * Every record has the fields without which it says nothing.
 *
 * @zh 每条记录都填有必填字段。
 * @category form
 * @since 0.1.0
 */
export const requiredFieldPresent = /* @__PURE__ */ defineRule({
  id: "required-field-present",
  version: 1,
  labels: {
    en: "Every record has the fields without which it says nothing",
    "zh-Hans": "每条记录都填有必填字段",
  },
  message: { en: "a required field is missing", "zh-Hans": "缺少必填字段" },
  fix: {
    en: "Fill the field in; where an import leaves it open, state it in the mapping.",
    "zh-Hans": "请补填该字段；导入时未能确定的，请在列对应表中写明。",
  },
  severity: "error",
  level: "field",
  problems: ["missing-field", "open-value"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A project without an id cannot be found again, and its funds, evidence and later cuts cannot be joined to it.",
    "zh-Hans": "没有编号的项目无从追溯，其到位资金、佐证材料和以后各期台账都无法与之对应。",
  },
  sources: [
    {
      title: "[黄石市招商项目管理系统]",
      url: "https://github.com/Westernblot/grid_chi",
      note: {
        en: "Rows are numbered; the number of a row is no id of a project.",
        "zh-Hans": "各行有序号；序号不是项目编号。",
      },
    },
  ],
  examples: [
    {
      title: { en: "An ordinary record", "zh-Hans": "一条普通记录" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "No name", "zh-Hans": "没有名称" },
      ledger: { projects: [{ projectId: "P-1" }] },
      findings: [{ record: "P-1", field: "name" }],
    },
  ],
};
