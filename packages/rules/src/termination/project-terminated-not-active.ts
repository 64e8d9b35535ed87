import { and, asOf, comparison, defineRule, oneOf, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A terminated project is not in an active stage.
 *
 * @zh 已终止项目不再处于推进阶段。
 * @category termination
 * @since 0.1.0
 */
export const projectTerminatedNotActive = /* @__PURE__ */ defineRule({
  id: "project-terminated-not-active",
  version: 1,
  labels: {
    en: "A terminated project is not in an active stage",
    "zh-Hans": "已终止项目不再处于推进阶段",
  },
  message: {
    en: 'terminated on {terminatedOn}, but its stage is still "{reportedStage}"',
    "zh-Hans": "已于{terminatedOn}终止，填报阶段仍为“{reportedStage}”",
  },
  fix: {
    en: "Set the stage to terminated, or take the date of termination out where the project goes on.",
    "zh-Hans": "请将阶段改为终止；项目仍在推进的，请删除终止日期。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  when: and(present(project.terminatedOn), comparison(project.terminatedOn, "<=", asOf)),
  holds: oneOf(project.reportedStage, ["terminated", "talks-ended"]),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Bulletins made from the stage column count the project as under construction; figures made from the dates leave it out. Two totals of one ledger are the result.",
    "zh-Hans": "按阶段列统计，它是在建项目；按日期统计，它已经终止。同一台账就有两个合计数。",
  },
  sources: [
    {
      title: "[统计违法典型案例：停产企业仍在报数]",
      note: {
        en: "Companies that had stopped kept reporting.",
        "zh-Hans": "已停产企业仍在报送数据。",
      },
    },
    {
      title: "[甘孜州招商引资项目退出办法]",
      date: "2017-03",
      url: "http://kangding.gov.cn/kdsrmzf/c100532/201703/52b70c966e0b4da892fd47a9eeacab47.shtml",
      note: {
        en: "Sets out how projects leave the ledger.",
        "zh-Hans": "规定招商引资项目的退出程序。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Terminated", "zh-Hans": "已终止" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            terminatedOn: "2023-06-30",
            reportedStage: "terminated",
          },
        ],
      },
    },
    {
      title: { en: "Still under construction", "zh-Hans": "仍为在建" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            terminatedOn: "2023-06-30",
            reportedStage: "under-construction",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "reportedStage",
          values: { terminatedOn: "2023-06-30", reportedStage: "under-construction" },
        },
      ],
    },
    {
      title: { en: "Goes on", "zh-Hans": "仍在推进" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            terminatedOn: null,
            reportedStage: "under-construction",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
