import { aggregateOf, comparison, contains, defineRule, literal, parameter } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A heading of several projects has its parts in the ledger.
 *
 * @zh 打包项目的各子项目列入台账。
 * @category identity
 * @since 0.1.0
 */
export const projectPackageHasParts = /* @__PURE__ */ defineRule({
  id: "project-package-has-parts",
  version: 1,
  labels: {
    en: "A heading of several projects has its parts in the ledger",
    "zh-Hans": "打包项目的各子项目列入台账",
  },
  message: {
    en: 'the name "{name}" speaks of several projects, but no row names it as its package',
    "zh-Hans": "名称“{name}”包含多个项目，但台账中没有以它为打包项目的子项目",
  },
  fix: {
    en: "Enter each project in a row of its own with this id as its package; where it is one project after all, name it so.",
    "zh-Hans":
      "请逐个录入子项目，并在“所属打包项目”中填写本项目编号；确为单个项目的，请改用单个项目的名称。",
  },
  severity: "warning",
  level: "ledger",
  table: "projects",
  aggregates: {
    parts: { table: "projects", by: project.packageOf, value: { count: "rows" } },
  },
  when: contains(project.name, parameter("words")),
  holds: comparison(aggregateOf<"integer">("parts"), ">", literal("integer", "0")),
  field: project.name,
  parameters: {
    words: {
      labels: { en: "Words of a package", "zh-Hans": "打包项目用语" },
      kind: "codes",
      values: [{ value: ["打包", "项目包", "项目群", "系列项目", "个项目", "批项目"] }],
    },
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "444 entries of one city were 569 projects once the packages were taken apart. As long as some are bundled and others are not, counts and averages of two places cannot be compared.",
    "zh-Hans":
      "某市444个条目拆开打包后是569个项目。有的打包、有的不打包，两地的个数和平均规模就无法比较。",
  },
  sources: [
    {
      title: "[江门市重点项目打包与拆分]",
      note: {
        en: "444 entries are 569 projects once packages are taken apart.",
        "zh-Hans": "444项打包项目拆分后为569个。",
      },
    },
    {
      title: "[统计造假典型案例：打捆、重复报送项目]",
      url: "http://stats.yn.gov.cn/Pages_3_1637.aspx",
      note: {
        en: "Statistics inspectors found projects bundled together and reported twice.",
        "zh-Hans": "统计督察发现打捆报送、重复报送项目。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A heading with its parts", "zh-Hans": "打包项目列出子项目" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "新能源等2个项目", packageOf: null },
          { projectId: "P-2", name: "电池项目", packageOf: "P-1" },
          { projectId: "P-3", name: "储能项目", packageOf: "P-1" },
        ],
      },
    },
    {
      title: { en: "A heading alone", "zh-Hans": "只有打包项目" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "新能源产业园等5个项目", packageOf: null },
          { projectId: "P-2", name: "药厂", packageOf: null },
        ],
      },
      findings: [{ record: "P-1", field: "name", values: { name: "新能源产业园等5个项目" } }],
    },
    {
      title: { en: "One project", "zh-Hans": "单个项目" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", packageOf: null }] },
      notApplicable: "not-concerned",
    },
  ],
};
