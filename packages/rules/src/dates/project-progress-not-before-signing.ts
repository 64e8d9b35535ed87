import { and, comparison, defineRule, not, or, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A project without a date of start is not completed, commissioned or at full capacity before it is signed.
 *
 * @zh 没有开工日期的项目，竣工、投产、达产不早于签约。
 * @category dates
 * @since 0.1.0
 */
export const projectProgressNotBeforeSigning = /* @__PURE__ */ defineRule({
  id: "project-progress-not-before-signing",
  version: 1,
  labels: {
    en: "Completion and commissioning come no earlier than signing",
    "zh-Hans": "竣工、投产不早于签约",
  },
  message: {
    en: "completed, commissioned or at full capacity before it was signed on {signedOn}",
    "zh-Hans": "竣工、投产或达产的日期早于签约日期{signedOn}",
  },
  fix: {
    en: "Check the dates; a plant that existed before its contract is no new project, and an extension of it has dates of its own.",
    "zh-Hans": "请核对各日期；签约之前就已建成的工厂不是新项目，扩建的应填扩建部分的日期。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  when: and(
    not(present(project.startedOn)),
    or(
      present(project.completedOn),
      present(project.commissionedOn),
      present(project.fullCapacityOn),
    ),
  ),
  holds: comparison(
    {
      node: "earliest",
      terms: [project.completedOn, project.commissionedOn, project.fullCapacityOn],
    },
    ">=",
    project.signedOn,
  ),
  field: project.signedOn,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Whatever is completed or commissioned counts as started. An existing plant that is signed as a new project raises every rate at once.",
    "zh-Hans": "已竣工、投产的项目都视为已开工。把老厂当作新项目签约，各项比率会同时虚高。",
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
  ],
  examples: [
    {
      title: { en: "Signed, then commissioned", "zh-Hans": "先签约后投产" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            signedOn: "2022-03-15",
            commissionedOn: "2023-05-20",
          },
        ],
      },
    },
    {
      title: { en: "Commissioned years before", "zh-Hans": "投产早于签约多年" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            signedOn: "2023-05-20",
            commissionedOn: "2019-03-15",
          },
        ],
      },
      findings: [{ record: "P-1", field: "signedOn", values: { signedOn: "2023-05-20" } }],
    },
    {
      title: {
        en: "With a date of start, which is judged by itself",
        "zh-Hans": "有开工日期的，由开工日期的规则判断",
      },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            signedOn: "2023-05-20",
            startedOn: "2019-01-01",
            commissionedOn: "2019-03-15",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
