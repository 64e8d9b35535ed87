import { defineRule, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A start says what was taken as the start.
 *
 * @zh 已开工的项目注明开工类型。
 * @category codes
 * @since 0.1.0
 */
export const projectStartKindStated = /* @__PURE__ */ defineRule({
  id: "project-start-kind-stated",
  version: 1,
  labels: { en: "A start says what was taken as the start", "zh-Hans": "已开工的项目注明开工类型" },
  message: { en: "started, without the kind of start", "zh-Hans": "填有开工日期，没有开工类型" },
  fix: {
    en: "State whether construction, equipment, licence or opening was taken as the start.",
    "zh-Hans": "请注明以建安工程、购置设备、领取执照还是开业作为开工。",
  },
  severity: "notice",
  level: "record",
  table: "projects",
  when: present(project.startedOn),
  holds: present(project.startKind),
  field: project.startKind,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "In one place the business licence is a start, in another only work on the main structure. Start rates compare only where the kind is known.",
    "zh-Hans":
      "有的地方领取执照即算开工，有的地方须主体工程开工。不知道开工类型，开工率就无法比较。",
  },
  sources: [
    {
      title: "鄂州政办发〔2008〕70号",
      issuer: "鄂州市人民政府办公室",
      date: "2008",
      url: "http://www.ezhou.gov.cn/gk/zc/gfxwj/ezzbf/202011/t20201112_367256.html",
      note: {
        en: "Takes the business licence as the start, and production in fact as commissioning.",
        "zh-Hans": "以领取营业执照作为开工认定标准，以实际生产作为投产标准。",
      },
    },
    {
      title: "[福建省签约项目开工口径]",
      url: "http://shfjr.com/newsd/id/50292.html",
      note: { en: "Counts purchases of equipment as started.", "zh-Hans": "开工含设备购置。" },
    },
  ],
  examples: [
    {
      title: { en: "Construction", "zh-Hans": "建安类" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            startedOn: "2023-05-20",
            startKind: "construction",
          },
        ],
      },
    },
    {
      title: { en: "No kind", "zh-Hans": "没有类型" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", startedOn: "2023-05-20", startKind: null },
        ],
      },
      findings: [{ record: "P-1", field: "startKind" }],
    },
  ],
};
