import { defineCodeList } from "@ipms/core";

/** Which of two targets for the same figure is meant. */
export const targetKinds = /* @__PURE__ */ defineCodeList({
  id: "target-kinds",
  version: 1,
  labels: { en: "Target kinds", "zh-Hans": "目标类型" },
  definition: {
    en: "Authorities often set two targets for one figure: one that is expected and a higher one to work towards.",
    "zh-Hans": "同一指标往往下达两种目标：预期目标，以及更高的工作目标。",
  },
  open: false,
  codes: {
    expected: {
      labels: { en: "Expected target", "zh-Hans": "预期目标" },
      synonyms: ["expected", "预期", "预期目标任务"],
    },
    working: {
      labels: { en: "Working target", "zh-Hans": "工作目标" },
      synonyms: ["working", "工作", "工作目标任务", "奋斗目标"],
    },
  },
  sources: [
    {
      title: "[柳州市招商引资到位资金完成情况]",
      note: {
        en: "Reports against two targets of the same year: an expected one of CNY 41 billion and a working one of CNY 43 billion.",
        "zh-Hans": "同一年度分别对照410亿元预期目标和430亿元工作目标通报完成情况。",
      },
    },
  ],
});

/** A code of {@link targetKinds}. */
export type TargetKind = keyof typeof targetKinds.codes;
