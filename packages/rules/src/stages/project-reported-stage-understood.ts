import { reportedStages } from "@ipms/codelists";
import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeCodes } from "../shared/judge-codes.js";

/**
 * The reported stage is one that is understood.
 *
 * @zh 填报阶段能够识别。
 * @category stages
 * @since 0.1.0
 */
export const projectReportedStageUnderstood = /* @__PURE__ */ defineRule({
  id: "project-reported-stage-understood",
  version: 1,
  labels: { en: "The reported stage is one that is understood", "zh-Hans": "填报阶段能够识别" },
  message: {
    en: 'what "{reportedStage}" claims is not known, so that no date is compared with it',
    "zh-Hans": "“{reportedStage}”所指阶段无法识别，未与各节点日期核对",
  },
  fix: {
    en: "Write a code of the list of reported stages; ipms fix puts it in place of usual words such as 已开工.",
    "zh-Hans": "请填写填报阶段代码表中的代码；“已开工”等常用词可由 ipms fix 改为代码。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  reads: [project.reportedStage],
  memory: "constant",
  judge: ({ ledger }) =>
    judgeCodes(ledger, [project.reportedStage], (reportedStage) =>
      Object.hasOwn(reportedStages.codes, reportedStage) ? "passed" : { values: { reportedStage } },
    ),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A stage that claims a start leaves the start rate undecided until the date is there. A word that nobody can read claims nothing: the project counts as not started, and nobody hears of it.",
    "zh-Hans":
      "填报阶段为已开工而没有开工日期的，开工率须存疑待定。阶段写法无法识别，就等于什么也没说：项目被当作未开工，也没有任何提示。",
  },
  caution: {
    en: "A place that extends the list of stages has codes of its own: regrade the rule in its profile, or waive the findings.",
    "zh-Hans": "地方自行扩充填报阶段代码的，请在地方口径中调整本规则的级别，或者登记豁免。",
  },
  sources: [
    {
      title: "[泰州市招商项目签约与开工认定系统]",
      note: {
        en: "Stages are numbers there, and their order is not that of the steps.",
        "zh-Hans": "系统以数字表示进展状态，且数字大小与先后次序不一致。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A code", "zh-Hans": "代码" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", reportedStage: "under-construction" }],
      },
    },
    {
      title: { en: "A number of the source's own", "zh-Hans": "来源系统自用的数字" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", reportedStage: "2" }] },
      findings: [{ record: "P-1", field: "reportedStage", values: { reportedStage: "2" } }],
    },
    {
      title: { en: "No stage", "zh-Hans": "未填阶段" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", reportedStage: null }] },
      notApplicable: "absent",
    },
  ],
};
