import {
  aggregateOf,
  and,
  comparison,
  contains,
  defineRule,
  literal,
  not,
  or,
  parameter,
  present,
} from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A project whose name announces a bundle is taken apart.
 *
 * @zh 名称表明打包的项目已经拆分。
 * @category agreements
 * @since 0.1.0
 */
export const projectBundleTakenApart = /* @__PURE__ */ defineRule({
  id: "project-bundle-taken-apart",
  version: 2,
  labels: {
    en: "A project whose name announces a bundle is taken apart",
    "zh-Hans": "名称表明打包的项目已经拆分",
  },
  message: {
    en: '"{name}" announces several projects in one row',
    "zh-Hans": "“{name}”一行包含多个项目",
  },
  fix: {
    en: "Enter each project in a row of its own and name this row in their packageOf; the heading is then not counted.",
    "zh-Hans": "请逐个项目分行录入，并在各行的“所属打包项目”中填本行编号；汇总行即不再计数。",
  },
  severity: "warning",
  parameters: {
    words: {
      labels: { en: "Words that announce a bundle", "zh-Hans": "表明打包的字样" },
      kind: "codes",
      values: [
        {
          value: [
            "打包项目",
            "项目打包",
            "捆绑项目",
            "打捆项目",
            "打捆項目",
            "项目打捆",
            "項目打捆",
            "个项目",
            "個項目",
            "个子项目",
            "個子項目",
            "项目群",
            "項目群",
          ],
        },
      ],
    },
  },
  level: "ledger",
  table: "projects",
  aggregates: { parts: { table: "projects", by: project.packageOf, value: { count: "rows" } } },
  when: and(
    not(present(project.packageOf)),
    or(
      not(present(aggregateOf("parts"))),
      comparison(aggregateOf<"integer">("parts"), "=", literal("integer", "0")),
    ),
  ),
  holds: not(contains(project.name, parameter("words"))),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Counts and averages differ by more than a quarter between bundled and separate projects, and a bundle starts as soon as one of its parts does.",
    "zh-Hans": "打包与拆分，项目数和平均规模可相差近三成；打包项目只要有一个动工，就全部算开工。",
  },
  caution: {
    en: "A name such as “the park's first project” (首个项目) means one project; a waiver settles it.",
    "zh-Hans": "“园区首个项目”之类的名称指单个项目，可申请豁免。",
  },
  sources: [
    {
      title: "[江门市重点项目打包与拆分]",
      note: {
        en: "444 projects are 569 once the packages are taken apart.",
        "zh-Hans": "444个项目拆分打包后为569个。",
      },
    },
    {
      title: "[国家统计局通报的统计违法案例]",
      url: "http://stats.yn.gov.cn/Pages_3_1637.aspx",
      note: {
        en: "Projects were bundled and reported more than once.",
        "zh-Hans": "存在打捆、重复报送项目。",
      },
    },
    {
      title: "[人民日报：部分地方招商项目重复签约]",
      date: "2016",
      url: "http://www.71.cn/2016/0229/867102.shtml",
      note: {
        en: "Projects were signed again at several ceremonies, and small ones packaged into large ones.",
        "zh-Hans": "同一项目在不同签约活动上反复签约，小项目打包成大项目。",
      },
    },
  ],
  examples: [
    {
      title: { en: "One project", "zh-Hans": "单个项目" },
      ledger: { projects: [{ projectId: "P-1", name: "锂电池系列产品项目" }] },
    },
    {
      title: { en: "Three in one", "zh-Hans": "三合一" },
      ledger: { projects: [{ projectId: "P-1", name: "物流园等3个项目" }] },
      findings: [{ record: "P-1", field: "name", values: { name: "物流园等3个项目" } }],
    },
    {
      title: { en: "The heading of its parts", "zh-Hans": "已拆分的汇总行" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "物流园等2个项目", packageOf: null },
          { projectId: "P-2", name: "物流园一期", packageOf: "P-1" },
          { projectId: "P-3", name: "物流园二期", packageOf: "P-1" },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
