import { defineRule, type FindingValue } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeFields } from "../shared/judge-rows.js";
import { readDate, rowCountOf, shownAt, shownValues } from "../shared/read-field.js";

const milestones = [
  project.registeredOn,
  project.approvedOn,
  project.landedOn,
  project.startedOn,
  project.completedOn,
  project.commissionedOn,
  project.fullCapacityOn,
  project.aboveScaleOn,
];

/**
 * No milestone is reached after termination.
 *
 * @zh 终止后不再到达任何节点。
 * @category termination
 * @since 0.1.0
 */
export const projectMilestonesNotAfterTermination = /* @__PURE__ */ defineRule({
  id: "project-milestones-not-after-termination",
  version: 1,
  labels: { en: "No milestone is reached after termination", "zh-Hans": "终止后不再到达任何节点" },
  message: {
    en: "reached on {date}, after the project was terminated on {terminatedOn}",
    "zh-Hans": "{date}到达，晚于项目终止日期{terminatedOn}",
  },
  fix: {
    en: "Correct the date of termination where the project went on; otherwise the other date is wrong.",
    "zh-Hans": "项目后来继续推进的，请更正终止日期；否则该节点日期有误。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  reads: [project.terminatedOn],
  mayRead: milestones,
  memory: "constant",
  judge({ ledger }) {
    const terminatedOn = readDate(ledger, project.terminatedOn);
    const readers = milestones.map((field) => readDate(ledger, field));
    return judgeFields(rowCountOf(ledger, "projects"), milestones, (row, field, index) => {
      const end = terminatedOn(row);
      if (end === undefined) return "not-concerned";
      const date = readers[index]?.(row);
      if (date === undefined) return "absent";
      if (date.last <= end.first) return "passed";
      if (date.first <= end.last) return "undecided";
      const values: Record<string, FindingValue> = {
        ...shownValues(ledger, row, project.terminatedOn),
        date: shownAt(ledger, field, row) ?? "",
      };
      return { values };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A project that was started after it ended counts as started and as ended. One of the dates is wrong, and either choice changes a rate.",
    "zh-Hans": "终止之后又开工，既算开工又算终止。其中一个日期有误，取哪一个都会改变比率。",
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
      title: "[邯郸经开区招商项目推进管理办法]",
      date: "2024-03-18",
      url: "https://handan.hebnews.cn/2024-03/18/content_9152984.htm",
      note: {
        en: "Projects without progress turn yellow, then red, and are removed.",
        "zh-Hans": "项目无进展的先黄牌、再红牌，直至清退。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Ended after the start", "zh-Hans": "开工后终止" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            startedOn: "2023-03-10",
            terminatedOn: "2023-06-30",
          },
        ],
      },
    },
    {
      title: { en: "Started after the end", "zh-Hans": "终止后开工" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            startedOn: "2023-09-10",
            terminatedOn: "2023-06-30",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "startedOn",
          values: { date: "2023-09-10", terminatedOn: "2023-06-30" },
        },
      ],
    },
    {
      title: { en: "Not terminated", "zh-Hans": "未终止" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", startedOn: "2023-09-10", terminatedOn: null },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
