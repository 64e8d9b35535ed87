import { defineRule, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A project with a signing event is signed.
 *
 * @zh 填有签约活动的项目填有签约日期。
 * @category agreements
 * @since 0.1.0
 */
export const projectSigningEventDated = /* @__PURE__ */ defineRule({
  id: "project-signing-event-dated",
  version: 1,
  labels: {
    en: "A project with a signing event is signed",
    "zh-Hans": "填有签约活动的项目填有签约日期",
  },
  message: {
    en: "names the event at which it was signed, but no date of signing",
    "zh-Hans": "填有签约活动，没有签约日期",
  },
  fix: {
    en: "Enter the date of the event, or clear the event where the project was only presented there.",
    "zh-Hans": "请补填签约日期；只是在活动上推介的，请清空签约活动。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  when: present(project.signingEvent),
  holds: present(project.signedOn),
  field: project.signedOn,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Projects presented at a fair are soon reported as signed there. Without a date the event counts them and no period does.",
    "zh-Hans": "在招商会上推介的项目，容易被报成会上签约。没有日期，活动口径算了，期间口径没算。",
  },
  sources: [
    {
      title: "[《中国老区建设》2021年第6期：集中开工活动中的问题]",
      date: "2021-06",
      url: "http://218.28.6.71:81/Qikan/Article/Detail?id=00002G8H553G7JP0MNDO3JP1MDR",
      note: {
        en: "Joint start ceremonies bundled projects already started, soon to start, and merely intended.",
        "zh-Hans": "集中开工活动把已开工、将开工和仅有意向的项目捆在一起。",
      },
    },
    {
      title: "明政办〔2006〕95号",
      issuer: "三明市人民政府办公室",
      date: "2006",
      url: "https://defendlib.com/article/show/5769.html",
      note: {
        en: "Counts a project at its first signing only; an intention that becomes a contract changes its status, not the amount.",
        "zh-Hans": "同一项目只在首次签约时统计；意向转合同只变更状态，不重复计算金额。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Event and date", "zh-Hans": "活动与日期齐全" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            signingEvent: "2023年湘商大会",
            signedOn: "2023-09-16",
          },
        ],
      },
    },
    {
      title: { en: "The event alone", "zh-Hans": "只有活动" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", signingEvent: "2023年湘商大会", signedOn: null },
        ],
      },
      findings: [{ record: "P-1", field: "signedOn" }],
    },
    {
      title: { en: "No event", "zh-Hans": "没有活动" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目", signingEvent: null, signedOn: null }],
      },
      notApplicable: "not-concerned",
    },
  ],
};
