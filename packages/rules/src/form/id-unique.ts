import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * No two records of a table have the same id.
 *
 * @zh 同一表中的编号不重复。
 * @category form
 * @since 0.1.0
 */
export const idUnique = /* @__PURE__ */ defineRule({
  id: "id-unique",
  version: 1,
  labels: { en: "No two records of a table have the same id", "zh-Hans": "同一表中的编号不重复" },
  message: { en: "an id that stands more than once", "zh-Hans": "编号重复出现" },
  fix: {
    en: "Delete the repeated row, or give the second project an id of its own; several signings of one project go into the table signings.",
    "zh-Hans": "请删除重复行，或者给第二个项目另编编号；同一项目多次签约的，填入签约记录表。",
  },
  severity: "error",
  level: "field",
  problems: ["duplicate-id"],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Two rows with one id are one project counted twice, or two of which one is lost.",
    "zh-Hans": "两行同一编号，不是一个项目算了两次，就是两个项目丢了一个。",
  },
  sources: [
    {
      title: "[人民日报：部分地方招商项目重复签约]",
      date: "2016",
      url: "http://www.71.cn/2016/0229/867102.shtml",
      note: {
        en: "Projects were signed again at several ceremonies, and small ones packaged into large ones.",
        "zh-Hans": "同一项目在不同签约活动上反复签约，小项目打包成大项目。",
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
  ],
  examples: [
    {
      title: { en: "An ordinary record", "zh-Hans": "一条普通记录" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "The same row twice", "zh-Hans": "同一行录入两次" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目" },
          { projectId: "P-1", name: "电池项目" },
        ],
      },
      findings: [{ record: "P-1", values: { field: "projectId", value: "P-1" } }],
    },
  ],
};
