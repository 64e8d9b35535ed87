import { and, comparison, defineRule, not, oneOf, or, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Construction does not start on the day of signing without any approval.
 *
 * @zh 没有备案（核准）的项目不在签约当日开工。
 * @category dates
 * @since 0.1.0
 */
export const projectStartNotOnSigningDay = /* @__PURE__ */ defineRule({
  id: "project-start-not-on-signing-day",
  version: 1,
  labels: {
    en: "Construction does not start on the day of signing without any approval",
    "zh-Hans": "没有备案（核准）的项目不在签约当日开工",
  },
  message: {
    en: "started on {startedOn}, the very day of its signing, and has no date of approval",
    "zh-Hans": "开工日期{startedOn}与签约同日，且没有备案（核准）日期",
  },
  fix: {
    en: "Enter the day on which work on the site began; the ceremony of signing or ground-breaking is no start.",
    "zh-Hans": "请填现场实际动工的日期；签约仪式、奠基仪式不算开工。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  when: and(
    not(present(project.approvedOn)),
    or(not(present(project.startKind)), oneOf(project.startKind, ["construction"])),
  ),
  holds: comparison(project.startedOn, "!=", project.signedOn),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "At joint ceremonies projects are signed and declared started at once. They raise the start rate without a spade in the ground.",
    "zh-Hans": "集中签约、集中开工仪式上，项目签约当天即宣布开工，一锹未动，开工率已经升高。",
  },
  caution: {
    en: "Equipment for a plant that stands may be bought on the day of signing: enter the kind of start.",
    "zh-Hans": "在现有厂房购置设备的，可能当日开工，请填写开工类型。",
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
      title: { en: "Three months later", "zh-Hans": "三个月后开工" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", signedOn: "2023-02-10", startedOn: "2023-05-20" },
        ],
      },
    },
    {
      title: { en: "At the ceremony", "zh-Hans": "仪式当天" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", signedOn: "2023-02-10", startedOn: "2023-02-10" },
        ],
      },
      findings: [{ record: "P-1", field: "startedOn", values: { startedOn: "2023-02-10" } }],
    },
    {
      title: { en: "Equipment was bought", "zh-Hans": "购置设备" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            signedOn: "2023-02-10",
            startedOn: "2023-02-10",
            startKind: "equipment",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
