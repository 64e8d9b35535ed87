import { defineRule, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Commissioning says how far it went.
 *
 * @zh 已投产的项目注明投产类型。
 * @category codes
 * @since 0.1.0
 */
export const projectCommissioningKindStated = /* @__PURE__ */ defineRule({
  id: "project-commissioning-kind-stated",
  version: 1,
  labels: { en: "Commissioning says how far it went", "zh-Hans": "已投产的项目注明投产类型" },
  message: {
    en: "commissioned, without saying whether on trial, in part or in full",
    "zh-Hans": "填有投产日期，没有投产类型",
  },
  fix: {
    en: "State whether trial, partial or full commissioning is meant.",
    "zh-Hans": "请注明是试生产、部分投产还是全部投产。",
  },
  severity: "notice",
  level: "record",
  table: "projects",
  when: present(project.commissionedOn),
  holds: present(project.commissioningKind),
  field: project.commissioningKind,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Some places count trial production, official statistics count full and partial commissioning apart.",
    "zh-Hans": "有的地方试生产即算投产，官方统计则把全部投产与部分投产分开。",
  },
  sources: [
    {
      title: "[安庆市招商引资项目进展（2018年签约项目）]",
      date: "2018",
      url: "http://jxj.anqing.gov.cn/jxfz/xmtz/87054814.html",
      note: { en: "Counts trial production as commissioned.", "zh-Hans": "试生产计入投产。" },
    },
    {
      title: "[建设项目投产率（指标解释）]",
      url: "http://etwxw.cn/htm/baike/other/24210.html",
      note: {
        en: "Full and partial commissioning are counted apart.",
        "zh-Hans": "全部建成投产与部分建成投产分开统计。",
      },
    },
  ],
  examples: [
    {
      title: { en: "In full", "zh-Hans": "全部投产" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            commissionedOn: "2023-05-20",
            commissioningKind: "full",
          },
        ],
      },
    },
    {
      title: { en: "No kind", "zh-Hans": "没有类型" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            commissionedOn: "2023-05-20",
            commissioningKind: null,
          },
        ],
      },
      findings: [{ record: "P-1", field: "commissioningKind" }],
    },
  ],
};
