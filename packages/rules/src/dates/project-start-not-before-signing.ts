import { comparison, defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * A project does not start construction before it is signed.
 *
 * @zh 项目开工不早于签约。
 * @category dates
 * @since 0.1.0
 */
export const projectStartNotBeforeSigning = /* @__PURE__ */ defineRule({
  id: "project-start-not-before-signing",
  version: 1,
  labels: {
    en: "Construction starts no earlier than signing",
    "zh-Hans": "开工不早于签约",
  },
  message: {
    en: "started on {startedOn}, before it was signed on {signedOn}",
    "zh-Hans": "开工日期{startedOn}早于签约日期{signedOn}",
  },
  fix: {
    en: "Check both dates against the contract and the construction permit; a project that was built before its contract needs the date of its first signing.",
    "zh-Hans": "请对照合同和施工许可核对两个日期；先建后签的，签约日期应填首次签约的日期。",
  },
  severity: "error",
  level: "record",
  table: "projects",
  holds: comparison(project.startedOn, ">=", project.signedOn),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Signing and start are the two ends of the start rate. Where they stand in the wrong order one of them is mistyped, or an existing plant was signed up again as a new project.",
    "zh-Hans":
      "签约和开工是开工率的两端。次序颠倒，说明其中一个日期填错，或者把已建成的项目当作新项目重新签约。",
  },
  sources: [
    {
      title: "[人民日报：部分地方招商项目重复签约]",
      date: "2016",
      url: "http://www.71.cn/2016/0229/867102.shtml",
      note: {
        en: "Projects were signed again at several ceremonies.",
        "zh-Hans": "同一项目在不同签约活动上反复签约。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Signed, then started", "zh-Hans": "先签约后开工" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", signedOn: "2023-02-10", startedOn: "2023-05-20" },
        ],
      },
    },
    {
      title: { en: "Started first", "zh-Hans": "先开工后签约" },
      ledger: {
        projects: [
          { projectId: "P-2", name: "物流园", signedOn: "2023-05-20", startedOn: "2023-02-10" },
        ],
      },
      findings: [
        {
          record: "P-2",
          field: "startedOn",
          values: { startedOn: "2023-02-10", signedOn: "2023-05-20" },
        },
      ],
    },
    {
      title: { en: "In the same month", "zh-Hans": "同一月份" },
      ledger: {
        projects: [
          { projectId: "P-3", name: "药厂", signedOn: "2023-05", startedOn: "2023-05-20" },
        ],
      },
      notApplicable: "undecided",
    },
  ],
};
