import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { attribution } from "../fields/fields.js";
import { plainNameKeys } from "../shared/plain-name.js";
import { shownValues } from "../shared/read-field.js";
import { judgeRepeats } from "../shared/repeats.js";
import { allKeys, textKeys } from "../shared/row-keys.js";

/**
 * A unit is named once for a project.
 *
 * @zh 同一项目的分配单位不重复。
 * @category identity
 * @since 0.1.0
 */
export const attributionUnitNamedOnce = /* @__PURE__ */ defineRule({
  id: "attribution-unit-named-once",
  version: 1,
  labels: { en: "A unit is named once for a project", "zh-Hans": "同一项目的分配单位不重复" },
  message: {
    en: "{unit} has two shares of this project",
    "zh-Hans": "{unit}在该项目中有两条分配记录",
  },
  fix: {
    en: "Add the shares of the unit up into one row.",
    "zh-Hans": "请把该单位的比例合并为一行。",
  },
  severity: "warning",
  level: "ledger",
  table: "attributions",
  reads: [attribution.unit, attribution.projectId],
  memory: "keys",
  judge({ ledger }) {
    return judgeRepeats(
      allKeys(textKeys(ledger, attribution.projectId), plainNameKeys(ledger, attribution.unit)),
      (row, first) => ({ values: shownValues(ledger, row, attribution.unit), related: [first] }),
    );
  },
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A unit named twice may be a row entered twice, or stand in place of another unit whose share is lost.",
    "zh-Hans": "同一单位出现两次，可能是重复录入，也可能占了另一家单位的位置，使其份额丢失。",
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
      title: { en: "Two units", "zh-Hans": "两家单位" },
      ledger: {
        attributions: [
          { projectId: "P-1", unit: "商务局", share: "0.5" },
          { projectId: "P-1", unit: "经开区", share: "0.5" },
        ],
      },
    },
    {
      title: { en: "One unit twice", "zh-Hans": "同一单位两次" },
      ledger: {
        attributions: [
          { projectId: "P-1", unit: "商务局", share: "0.5" },
          { projectId: "P-1", unit: "商务局", share: "0.5" },
        ],
      },
      findings: [{ record: "P-1", field: "unit", values: { unit: "商务局" } }],
    },
  ],
};
