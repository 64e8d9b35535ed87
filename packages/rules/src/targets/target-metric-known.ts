import { defineRule, oneOf } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { targetRow } from "../fields/fields.js";
import { metricIds } from "../shared/metric-ids.js";

/**
 * A target names a metric that exists.
 *
 * @zh 目标所指指标存在。
 * @category targets
 * @since 0.1.0
 */
export const targetMetricKnown = /* @__PURE__ */ defineRule({
  id: "target-metric-known",
  version: 1,
  labels: { en: "A target names a metric that exists", "zh-Hans": "目标所指指标存在" },
  message: { en: '"{metric}" is not the id of a metric', "zh-Hans": "“{metric}”不是指标标识" },
  fix: {
    en: "Use an id of the catalogue, such as funds-in-place or signed-projects.",
    "zh-Hans": "请使用指标目录中的标识，例如 funds-in-place、signed-projects。",
  },
  severity: "error",
  level: "record",
  table: "targets",
  holds: oneOf(targetRow.metric, metricIds),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A target for a metric that nobody knows is never compared with anything, and no bulletin says that it was left out.",
    "zh-Hans": "指标无法识别，目标就永远不会与实绩比较，通报也不会说明漏了它。",
  },
  sources: [
    {
      title: "[柳州市招商引资目标完成情况]",
      note: {
        en: "Four targets, two issuers and two kinds, stand beside each other.",
        "zh-Hans": "自治区和市、预期和工作目标共四个目标并存。",
      },
    },
  ],
  examples: [
    {
      title: { en: "Funds in place", "zh-Hans": "到位资金" },
      ledger: { targets: [{ targetId: "T-1", metric: "funds-in-place" }] },
    },
    {
      title: { en: "A name of one's own", "zh-Hans": "自拟名称" },
      ledger: { targets: [{ targetId: "T-1", metric: "到位资金" }] },
      findings: [{ record: "T-1", field: "metric", values: { metric: "到位资金" } }],
    },
  ],
};
