import type { ChoiceParameter } from "@ipms/core";

/** How the part of a target's period that is over is measured. */
export const schedule: ChoiceParameter = {
  labels: { en: "Schedule", "zh-Hans": "序时进度口径" },
  default: "by-month",
  options: {
    "by-month": { labels: { en: "Evenly by finished months", "zh-Hans": "按月均衡（只计满月）" } },
    "by-day": { labels: { en: "Evenly by days", "zh-Hans": "按日均衡" } },
    plan: { labels: { en: "The target's own plan", "zh-Hans": "按目标分解计划" } },
  },
};
