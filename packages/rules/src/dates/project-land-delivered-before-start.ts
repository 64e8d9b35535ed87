import { comparison, defineRule, not, oneOf, or, present } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Land is handed over before construction on it starts.
 *
 * @zh 先交地后开工。
 * @category dates
 * @since 0.1.0
 */
export const projectLandDeliveredBeforeStart = /* @__PURE__ */ defineRule({
  id: "project-land-delivered-before-start",
  version: 1,
  labels: { en: "Land is handed over before construction on it starts", "zh-Hans": "先交地后开工" },
  message: {
    en: "started on {startedOn}, before the land was delivered on {landDeliveredOn}",
    "zh-Hans": "开工日期{startedOn}早于交地日期{landDeliveredOn}",
  },
  fix: {
    en: "Check both dates; where the land came in parts, enter the first.",
    "zh-Hans": "请核对两个日期；分批交地的，填首批交地日期。",
  },
  severity: "notice",
  level: "record",
  table: "projects",
  when: or(not(present(project.startKind)), oneOf(project.startKind, ["construction"])),
  holds: comparison(project.startedOn, ">=", project.landDeliveredOn),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Work on land that was not yet delivered is either a ceremony or land used without right.",
    "zh-Hans": "未交地先开工，不是仪式性开工，就是违规用地。",
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
  ],
  examples: [
    {
      title: { en: "Delivered, then started", "zh-Hans": "先交地后开工" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            landDeliveredOn: "2022-03-15",
            startedOn: "2023-05-20",
          },
        ],
      },
    },
    {
      title: { en: "Started first", "zh-Hans": "开工在前" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            landDeliveredOn: "2023-05-20",
            startedOn: "2022-03-15",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "startedOn",
          values: { startedOn: "2022-03-15", landDeliveredOn: "2023-05-20" },
        },
      ],
    },
    {
      title: { en: "Equipment in a rented plant", "zh-Hans": "租用厂房购置设备" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            landDeliveredOn: "2023-05-20",
            startedOn: "2023-03-15",
            startKind: "equipment",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
