import { comparison, defineRule, not, oneOf, or, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A project is filed or approved before construction starts.
 *
 * @zh 项目先备案（核准）后开工。
 * @category dates
 * @since 0.1.0
 */
export const projectApprovalNotAfterStart = /* @__PURE__ */ defineRule({
  id: "project-approval-not-after-start",
  version: 1,
  labels: {
    en: "A project is filed or approved before construction starts",
    "zh-Hans": "项目先备案（核准）后开工",
  },
  message: {
    en: "started on {startedOn}, before it was filed or approved on {approvedOn}",
    "zh-Hans": "开工日期{startedOn}早于备案（核准）日期{approvedOn}",
  },
  fix: {
    en: "Check both dates; if work did begin first, only the day after approval on which it went on is a lawful start.",
    "zh-Hans": "请核对两个日期；确属先开工的，应以批准之后依法动工的日期为准。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  when: or(not(present(project.startKind)), oneOf(project.startKind, ["construction"])),
  holds: comparison(project.startedOn, ">=", project.approvedOn),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Building before approval is a finding of audits. More often the ledger holds the day of the ground-breaking ceremony instead of the start.",
    "zh-Hans": "未批先建是审计中的常见问题；更多的情况是台账把奠基仪式的日期填成了开工日期。",
  },
  caution: {
    en: "Where the business licence or a purchase of equipment counts as the start, say so in startKind: the rule then does not concern the project.",
    "zh-Hans": "以领取营业执照或购置设备作为开工的，请在开工类型中注明，本规则即不适用。",
  },
  sources: [
    {
      title: "[乌拉特前旗招商引资审计结果]",
      date: "2024",
      url: "https://www.bynesrmtzx.cn/content/202408/01/c353001.html",
      note: {
        en: "The audit found building without approval, land left idle, and projects reported that did not exist as reported.",
        "zh-Hans": "审计发现未批先建、未及时开工造成土地闲置、虚报招商项目等问题。",
      },
    },
    {
      title: "[《中国老区建设》2021年第6期：集中开工活动中的问题]",
      date: "2021-06",
      url: "http://218.28.6.71:81/Qikan/Article/Detail?id=00002G8H553G7JP0MNDO3JP1MDR",
      note: {
        en: "Joint start ceremonies bundled projects already started, soon to start, and merely intended.",
        "zh-Hans": "集中开工活动把已开工、将开工和仅有意向的项目捆在一起。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Approved, then started", "zh-Hans": "先备案后开工" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", approvedOn: "2022-03-15", startedOn: "2023-05-20" },
        ],
      },
    },
    {
      title: { en: "Started first", "zh-Hans": "未批先建" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", approvedOn: "2023-05-20", startedOn: "2022-03-15" },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "startedOn",
          values: { startedOn: "2022-03-15", approvedOn: "2023-05-20" },
        },
      ],
    },
    {
      title: { en: "The licence counts as the start", "zh-Hans": "以领取营业执照为开工" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            approvedOn: "2023-05-20",
            startedOn: "2023-03-15",
            startKind: "licence",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
