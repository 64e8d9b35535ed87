import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readText, rowCountOf } from "../shared/read-field.js";
import { followRows } from "../shared/rows-by.js";

/** Stages that follow each other everywhere; those of one line have no order among themselves. */
const order: readonly (readonly string[])[] = [
  ["planning"],
  ["negotiating"],
  ["signed", "registered", "approved", "preparing", "landed", "ceremony-held"],
  ["started", "opened", "under-construction", "partly-completed"],
  ["completed", "trial-production", "commissioned"],
  ["full-capacity"],
];

const ranks = /* @__PURE__ */ new Map(
  order.flatMap((stages, rank) => stages.map((stage) => [stage, rank] as const)),
);

/**
 * A project does not go back to an earlier stage.
 *
 * @zh 项目阶段不倒退。
 * @category cuts
 * @since 0.1.0
 */
export const projectStageNotRegressed = /* @__PURE__ */ defineRule({
  id: "project-stage-not-regressed",
  version: 1,
  labels: { en: "A project does not go back to an earlier stage", "zh-Hans": "项目阶段不倒退" },
  message: {
    en: '"{reportedStage}" now, "{previousStage}" in the previous cut',
    "zh-Hans": "现为“{reportedStage}”，上一期为“{previousStage}”",
  },
  fix: {
    en: "Set the stage right; a project that stopped is suspended or terminated, not signed.",
    "zh-Hans": "请更正阶段；停下来的项目应填停建或终止，而不是退回签约。",
  },
  severity: "warning",
  level: "cuts",
  table: "projects",
  reads: [project.reportedStage, project.projectId],
  memory: "keys",
  judge({ ledger, previous }) {
    const earlierOf = followRows(ledger, project.projectId, previous, project.projectId);
    const stageOf = readText(ledger, project.reportedStage);
    const earlierStageOf = readText(previous, project.reportedStage);
    return judgeRows(rowCountOf(ledger, "projects"), (row) => {
      const earlier = earlierOf(row);
      const reportedStage = stageOf(row);
      const previousStage = earlier === undefined ? undefined : earlierStageOf(earlier);
      if (reportedStage === undefined || previousStage === undefined) return "absent";
      const [rank, previousRank] = [ranks.get(reportedStage), ranks.get(previousStage)];
      if (rank === undefined || previousRank === undefined) return "not-concerned";
      return rank >= previousRank ? "passed" : { values: { reportedStage, previousStage } };
    });
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Stages are cumulative: who has started has signed. A stage that goes back was claimed too early, and every bulletin made in between is too high.",
    "zh-Hans": "阶段是累进的，开工必然已经签约。阶段倒退说明当初报早了，其间的通报都偏高。",
  },
  sources: [
    {
      title: "[融安县“七个一批”名词解释]",
      date: "2025-07-11",
      url: "http://www.rongan.gov.cn/sjzt/jczt/zthd/zfgjj/zsk/202507/t20250711_3644687.shtml",
      note: {
        en: "Stage names have fixed meanings and an order.",
        "zh-Hans": "各阶段名称有固定含义和先后顺序。",
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
      title: { en: "From signed to started", "zh-Hans": "由签约到开工" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [{ projectId: "P-1", name: "电池项目", reportedStage: "started" }],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", reportedStage: "signed" }],
      },
    },
    {
      title: { en: "From started back to signed", "zh-Hans": "由开工退回签约" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [{ projectId: "P-1", name: "电池项目", reportedStage: "signed" }],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", reportedStage: "started" }],
      },
      findings: [
        {
          record: "P-1",
          field: "reportedStage",
          values: { reportedStage: "signed", previousStage: "started" },
        },
      ],
    },
    {
      title: { en: "Suspended", "zh-Hans": "停建" },
      ledger: {
        cutOn: "2023-12-31",
        projects: [{ projectId: "P-1", name: "电池项目", reportedStage: "suspended" }],
      },
      previous: {
        cutOn: "2023-09-30",
        projects: [{ projectId: "P-1", name: "电池项目", reportedStage: "started" }],
      },
      notApplicable: "not-concerned",
    },
  ],
};
