import { comparison, defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A project is not completed on the day it is signed.
 *
 * @zh 项目不在签约当日竣工。
 * @category dates
 * @since 0.1.0
 */
export const projectCompletionNotOnSigningDay = /* @__PURE__ */ defineRule({
  id: "project-completion-not-on-signing-day",
  version: 1,
  labels: {
    en: "A project is not completed on the day it is signed",
    "zh-Hans": "项目不在签约当日竣工",
  },
  message: {
    en: "completed on {completedOn}, the very day of its signing",
    "zh-Hans": "竣工日期{completedOn}与签约同日",
  },
  fix: {
    en: "Enter each milestone's own date; one day was probably copied into all columns.",
    "zh-Hans": "请分别填写各节点的日期；多半是把同一天填进了所有日期列。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  holds: comparison(project.completedOn, "!=", project.signedOn),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "One day in every column is a form filled in at one go. It makes lead times of nought, and a model of speed out of a project nobody dated.",
    "zh-Hans":
      "各列都是同一天，说明是一次性填表。这样建设用时为零，没有认真填日期的项目反而成了“速度典型”。",
  },
  sources: [
    {
      title: "[乌拉特前旗招商引资审计结果]",
      date: "2024",
      url: "https://www.bynesrmtzx.cn/content/202408/01/c353001.html",
      note: {
        en: "The audit found building without approval, land left idle, and projects reported that did not exist as reported.",
        "zh-Hans": "审计发现未批先建、未及时开工造成土地闲置、虚报招商项目等问题。",
      },
    },
    {
      title: "[县级招商引资考核办法（样本）]",
      url: "https://wnwk.com/doc/1014689.html",
      note: {
        en: "Projects reported at the last minute, and not on the monthly ledger, do not count; a start is work on the main structure.",
        "zh-Hans": "突击上报、未列入月度台账的项目不予认定；以主体工程开工为准。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A year of building", "zh-Hans": "建设一年" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", signedOn: "2022-02-10", completedOn: "2023-03-20" },
        ],
      },
    },
    {
      title: { en: "All on one day", "zh-Hans": "全在同一天" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            signedOn: "2023-02-10",
            startedOn: "2023-02-10",
            completedOn: "2023-02-10",
          },
        ],
      },
      findings: [{ record: "P-1", field: "completedOn", values: { completedOn: "2023-02-10" } }],
    },
    {
      title: { en: "The same month", "zh-Hans": "同一月份" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", signedOn: "2023-02", completedOn: "2023-02" },
        ],
      },
      notApplicable: "undecided",
    },
  ],
};
