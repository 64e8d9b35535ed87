import { and, asOf, comparison, daysAfter, defineRule, not, parameter, reached } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { notTerminated } from "../shared/project-states.js";

/**
 * Land that was delivered is built on within a year.
 *
 * @zh 交地后一年内动工。
 * @category stages
 * @since 0.1.0
 */
export const projectLandUsedInTime = /* @__PURE__ */ defineRule({
  id: "project-land-used-in-time",
  version: 1,
  labels: {
    en: "Land that was delivered is built on within a year",
    "zh-Hans": "交地后一年内动工",
  },
  message: {
    en: "land delivered on {landDeliveredOn}, more than {days} days ago, and not built on",
    "zh-Hans": "{landDeliveredOn}交地，已超过{days}天仍未开工",
  },
  fix: {
    en: "Enter the start where there was one; otherwise the land may be idle in the sense of the law.",
    "zh-Hans": "已开工的请补填开工日期；未开工的，该宗地可能构成闲置土地。",
  },
  severity: "notice",
  parameters: {
    days: {
      labels: { en: "Days from delivery to start", "zh-Hans": "交地至开工的天数" },
      kind: "integer",
      values: [{ value: "365" }],
    },
  },
  level: "record",
  table: "projects",
  when: and(not(reached("started", asOf)), notTerminated),
  holds: comparison(daysAfter(project.landDeliveredOn, parameter("days")), ">=", asOf),
  field: project.startedOn,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Idle land is a finding of audits and has legal consequences one year after the agreed start. Where building did begin, the ledger lacks a start and the start rate is too low.",
    "zh-Hans":
      "土地闲置是审计的常见问题，超过约定动工日期满一年即有法律后果；如果其实已经动工，则是台账漏填开工日期，开工率偏低。",
  },
  sources: [
    {
      title: "闲置土地处置办法（国土资源部令第53号）",
      issuer: "国土资源部",
      date: "2012",
      note: {
        en: "Land not built on one year after the agreed start is idle.",
        "zh-Hans": "超过约定的动工开发日期满一年未动工开发的，为闲置土地。",
      },
    },
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
      title: "[南通市通州区招商引资项目审计情况]",
      url: "https://csjcs.com/news/show/20856868a03e89f1.html",
      note: {
        en: "Projects signed and not built, completed and not commissioned, slow investment, land idle for long.",
        "zh-Hans": "存在签约未建设、竣工未及时投产、投资进度缓慢、土地长期闲置等问题。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Delivered this year", "zh-Hans": "当年交地" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", landDeliveredOn: "2023-06-01", startedOn: null },
        ],
      },
    },
    {
      title: { en: "Delivered two years ago", "zh-Hans": "交地两年" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", landDeliveredOn: "2021-11-30", startedOn: null },
        ],
      },
      findings: [{ record: "P-1", field: "startedOn", values: { landDeliveredOn: "2021-11-30" } }],
    },
    {
      title: { en: "Built on", "zh-Hans": "已动工" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            landDeliveredOn: "2021-11-30",
            startedOn: "2022-03-01",
          },
        ],
      },
      notApplicable: "not-concerned",
    },
  ],
};
