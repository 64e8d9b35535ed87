import { defineRule, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A kind of commissioning has a date of commissioning.
 *
 * @zh 填有投产类型的项目有投产日期。
 * @category codes
 * @since 0.1.0
 */
export const projectCommissioningKindDated = /* @__PURE__ */ defineRule({
  id: "project-commissioning-kind-dated",
  version: 1,
  labels: {
    en: "A kind of commissioning has a date of commissioning",
    "zh-Hans": "填有投产类型的项目有投产日期",
  },
  message: {
    en: "has a kind of commissioning, but no date of it",
    "zh-Hans": "填有投产类型，没有投产日期",
  },
  fix: {
    en: "Enter the date of commissioning, or clear the kind until there is one.",
    "zh-Hans": "请补填投产日期；尚未投产的，请清空投产类型。",
  },
  severity: "notice",
  level: "record",
  table: "projects",
  when: present(project.commissioningKind),
  holds: present(project.commissionedOn),
  field: project.commissionedOn,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "The kind suggests a commissioning that no figure counts.",
    "zh-Hans": "看似已经投产，却不会计入任何指标。",
  },
  sources: [
    {
      title: "[安庆市招商引资项目进展（2018年签约项目）]",
      date: "2018",
      url: "http://jxj.anqing.gov.cn/jxfz/xmtz/87054814.html",
      note: { en: "Counts trial production as commissioned.", "zh-Hans": "试生产计入投产。" },
    },
  ],
  examples: [
    {
      title: { en: "Both", "zh-Hans": "两项齐全" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            commissionedOn: "2023-05-20",
            commissioningKind: "trial",
          },
        ],
      },
    },
    {
      title: { en: "The kind alone", "zh-Hans": "只有类型" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", commissionedOn: null, commissioningKind: "trial" },
        ],
      },
      findings: [{ record: "P-1", field: "commissionedOn" }],
    },
  ],
};
