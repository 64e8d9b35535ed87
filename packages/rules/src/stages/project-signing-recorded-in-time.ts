import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeLateEntry } from "../shared/judge-late-entry.js";

/**
 * Signings are recorded when they take place, not when a period ends.
 *
 * @zh 签约及时统计，不在期末突击上报。
 * @category stages
 * @since 0.1.0
 */
export const projectSigningRecordedInTime = /* @__PURE__ */ defineRule({
  id: "project-signing-recorded-in-time",
  version: 1,
  labels: {
    en: "Signings are recorded when they take place, not when a period ends",
    "zh-Hans": "签约及时统计，不在期末突击上报",
  },
  message: {
    en: "recorded on {signedRecordedOn}, in the last {lastDays} days of a quarter, although signed on {signedOn}",
    "zh-Hans": "统计日期{signedRecordedOn}在季末{lastDays}天之内，而签约日期是{signedOn}",
  },
  fix: {
    en: "Check when the contract was signed, and why it was recorded so late.",
    "zh-Hans": "请核实实际签约日期，以及迟至期末才统计的原因。",
  },
  severity: "warning",
  parameters: {
    lastDays: {
      labels: { en: "Days at the end of a quarter", "zh-Hans": "季末天数" },
      kind: "integer",
      values: [{ value: "5" }],
    },
    lateDays: {
      labels: { en: "Days from signing that are late", "zh-Hans": "签约至统计的天数上限" },
      kind: "integer",
      values: [{ value: "92" }],
    },
  },
  level: "record",
  table: "projects",
  reads: [project.signedRecordedOn, project.signedOn],
  memory: "constant",
  judge: judgeLateEntry,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Projects that turn up just before a period ends, months after they were signed, were often held back or made up to fill a target.",
    "zh-Hans": "签约数月、临近期末才上报的项目，常常是压报或者为凑任务补报的。",
  },
  sources: [
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
      title: { en: "Recorded in the month after", "zh-Hans": "次月统计" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            signedOn: "2023-05-20",
            signedRecordedOn: "2023-06-28",
          },
        ],
      },
    },
    {
      title: { en: "Half a year old, on the last day but one", "zh-Hans": "签约半年，季末上报" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            signedOn: "2023-03-05",
            signedRecordedOn: "2023-09-29",
          },
        ],
      },
      findings: [
        {
          record: "P-1",
          field: "signedRecordedOn",
          values: { signedOn: "2023-03-05", signedRecordedOn: "2023-09-29" },
        },
      ],
    },
    {
      title: { en: "The record date is known to the month", "zh-Hans": "统计日期只到月" },
      ledger: {
        projects: [
          {
            projectId: "P-1",
            name: "电池项目",
            signedOn: "2023-03-05",
            signedRecordedOn: "2023-09",
          },
        ],
      },
      notApplicable: "undecided",
    },
  ],
};
