import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { targetRow } from "../fields/fields.js";
import { shownValues } from "../shared/read-field.js";
import { judgeRepeats } from "../shared/repeats.js";
import { allKeys, orNone, textKeys } from "../shared/row-keys.js";

/**
 * A target is set once by one issuer for one period.
 *
 * @zh 同一单位同一期间的目标只下达一次。
 * @category targets
 * @since 0.1.0
 */
export const targetSetOnce = /* @__PURE__ */ defineRule({
  id: "target-set-once",
  version: 1,
  labels: {
    en: "A target is set once by one issuer for one period",
    "zh-Hans": "同一单位同一期间的目标只下达一次",
  },
  message: {
    en: "{issuer} sets two targets of this kind for {metric} in {period}",
    "zh-Hans": "{issuer}对{period}的 {metric} 下达了两个同类目标",
  },
  fix: {
    en: "Keep the one that holds; mark an expected and a working target as such.",
    "zh-Hans": "请保留有效的一个；预期目标和工作目标请分别注明类型。",
  },
  severity: "error",
  level: "ledger",
  table: "targets",
  reads: [targetRow.metric, targetRow.period],
  mayRead: [targetRow.issuer, targetRow.division, targetRow.kind],
  memory: "keys",
  judge({ ledger }) {
    const others = [targetRow.issuer, targetRow.division, targetRow.kind];
    const keys = allKeys(
      textKeys(ledger, targetRow.metric),
      textKeys(ledger, targetRow.period),
      ...others.map((field) => orNone(textKeys(ledger, field))),
    );
    return judgeRepeats(keys, (row, first) => ({
      values: shownValues(ledger, row, targetRow.metric, targetRow.period, targetRow.issuer),
      related: [first],
    }));
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Completion against one of two contradicting targets is a choice that nobody made.",
    "zh-Hans": "两个目标相互矛盾时，按哪个算完成率就成了没有人作出的选择。",
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
      title: { en: "Expected and working", "zh-Hans": "预期目标和工作目标" },
      ledger: {
        targets: [
          {
            targetId: "T-1",
            issuer: "市政府",
            metric: "funds-in-place",
            period: "2023",
            kind: "expected",
          },
          {
            targetId: "T-2",
            issuer: "市政府",
            metric: "funds-in-place",
            period: "2023",
            kind: "working",
          },
        ],
      },
    },
    {
      title: { en: "Two of one kind", "zh-Hans": "两个同类目标" },
      ledger: {
        targets: [
          {
            targetId: "T-1",
            issuer: "市政府",
            metric: "funds-in-place",
            period: "2023",
            kind: "expected",
          },
          {
            targetId: "T-2",
            issuer: "市政府",
            metric: "funds-in-place",
            period: "2023",
            kind: "expected",
          },
        ],
      },
      findings: [{ record: "T-2", field: "metric", values: { issuer: "市政府", period: "2023" } }],
    },
  ],
};
