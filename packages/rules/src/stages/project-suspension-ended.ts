import { and, asOf, comparison, daysAfter, defineRule, not, parameter, reached } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { notTerminated } from "../shared/project-states.js";

/**
 * A project that was suspended resumes or is given up in time.
 *
 * @zh 停建项目在时限内复工或终止。
 * @category stages
 * @since 0.1.0
 */
export const projectSuspensionEnded = /* @__PURE__ */ defineRule({
  id: "project-suspension-ended",
  version: 1,
  labels: {
    en: "A project that was suspended resumes or is given up in time",
    "zh-Hans": "停建项目在时限内复工或终止",
  },
  message: {
    en: "suspended on {suspendedOn}, more than {days} days ago, and neither resumed nor given up",
    "zh-Hans": "{suspendedOn}停建（缓建），已超过{days}天，既未复工也未终止",
  },
  fix: {
    en: "Enter the resumption, or the termination with its reason.",
    "zh-Hans": "请补填复工日期，或者终止日期及终止原因。",
  },
  severity: "notice",
  parameters: {
    days: {
      labels: { en: "Days of suspension", "zh-Hans": "停建天数" },
      kind: "integer",
      values: [{ value: "365" }],
    },
  },
  level: "record",
  table: "projects",
  when: and(not(reached("resumed", asOf)), notTerminated),
  holds: comparison(daysAfter(project.suspendedOn, parameter("days")), ">=", asOf),
  field: project.resumedOn,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A project that stands still for years is counted as started all the while.",
    "zh-Hans": "停了几年的项目，一直计在已开工里。",
  },
  sources: [
    {
      title: "[邯郸经开区招商项目推进管理办法]",
      date: "2024-03-18",
      url: "https://handan.hebnews.cn/2024-03/18/content_9152984.htm",
      note: {
        en: "Yellow after two months without progress, red after three, removed from the list after six.",
        "zh-Hans": "两个月无进展亮黄牌，三个月亮红牌，六个月清退出库。",
      },
    },
    {
      title: "[统计违法典型案例：停产企业仍在报数]",
      note: {
        en: "Companies that had stopped kept reporting.",
        "zh-Hans": "已停产企业仍在报送数据。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Suspended this summer", "zh-Hans": "今夏停工" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", suspendedOn: "2023-07-01", resumedOn: null },
        ],
      },
    },
    {
      title: { en: "Suspended three years ago", "zh-Hans": "停工三年" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", suspendedOn: "2020-07-01", resumedOn: null },
        ],
      },
      findings: [{ record: "P-1", field: "resumedOn", values: { suspendedOn: "2020-07-01" } }],
    },
    {
      title: { en: "Given up", "zh-Hans": "已终止" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            suspendedOn: "2020-07-01",
            resumedOn: null,
            terminatedOn: "2021-05-01",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
