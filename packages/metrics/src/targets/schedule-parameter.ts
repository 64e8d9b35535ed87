import type { ChoiceParameter } from "@ipms/core";

/** How the part of a target's period that is over is measured. */
export const schedule: ChoiceParameter = {
  labels: { en: "Schedule", "zh-Hans": "序时进度口径" },
  default: "by-month",
  options: {
    "by-month": { labels: { en: "Linear by finished months", "zh-Hans": "按已满月份线性" } },
    "by-day": { labels: { en: "Linear by days", "zh-Hans": "按天线性" } },
    plan: { labels: { en: "The target's own plan", "zh-Hans": "按目标分解计划" } },
  },
};
