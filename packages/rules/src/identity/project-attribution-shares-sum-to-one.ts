import { aggregateOf, comparison, defineRule, literal } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { attribution, project } from "../fields/fields.js";

/**
 * The shares of a project sum to one.
 *
 * @zh 同一项目各单位分配比例之和为1。
 * @category identity
 * @since 0.1.0
 */
export const projectAttributionSharesSumToOne = /* @__PURE__ */ defineRule({
  id: "project-attribution-shares-sum-to-one",
  version: 1,
  labels: { en: "The shares of a project sum to one", "zh-Hans": "同一项目各单位分配比例之和为1" },
  message: {
    en: "the shares of its units sum to {shares}, not to 1",
    "zh-Hans": "各单位分配比例之和为{shares}，不是1",
  },
  fix: {
    en: "Correct the shares by the agreement of the units; three equal parts are 0.3333, 0.3333 and 0.3334.",
    "zh-Hans": "请按各单位约定更正比例；三家平分可填0.3333、0.3333、0.3334。",
  },
  severity: "error",
  level: "ledger",
  table: "projects",
  aggregates: {
    shares: { table: "attributions", value: { sum: attribution.share } },
  },
  holds: comparison(aggregateOf<"decimal">("shares"), "=", literal("decimal", "1")),
  field: project.projectId,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Where shares sum to more than one, a project is counted more than once across the units that share it; where to less, a part of it is lost.",
    "zh-Hans": "比例之和大于1，项目在各单位之间重复计算；小于1，就有一部分不知去向。",
  },
  sources: [
    {
      title: "苏府办〔2010〕217号",
      issuer: "苏州市人民政府办公室",
      date: "2010",
      note: {
        en: "Divides a project's results between the place that attracts it and the place where it lands.",
        "zh-Hans": "项目成果在引资地和落户地之间分成。",
      },
    },
    {
      title: "[宁德：异地落户项目的统计与分成]",
      date: "2017",
      url: "http://www.mnw.cn/news/nd/1784510.html",
      note: {
        en: "Statistics stay with the place where a project lands; results are divided in assessment only.",
        "zh-Hans": "统计归落户地，考核时再按比例分成。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Half and half", "zh-Hans": "各占一半" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目" }],
        attributions: [
          { projectId: "P-1", unit: "商务局", share: "0.5" },
          { projectId: "P-1", unit: "经开区", share: "0.5" },
        ],
      },
    },
    {
      title: { en: "Both claim the whole", "zh-Hans": "两家都算全额" },
      ledger: {
        projects: [{ projectId: "P-1", name: "电池项目" }],
        attributions: [
          { projectId: "P-1", unit: "商务局", share: "1" },
          { projectId: "P-1", unit: "经开区", share: "1" },
        ],
      },
      findings: [{ record: "P-1", field: "projectId", values: { shares: "2" } }],
    },
  ],
};
