import { defineMetric, subsetRatio } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";

/**
 * Share of projects that reached a milestone by the day that was planned for it.
 *
 * @zh 按计划日期如期到达某一节点的项目所占的比重。
 * @category speed
 * @since 0.1.0
 */
export const onTimeRate = /* @__PURE__ */ defineMetric({
  id: "on-time-rate",
  version: 1,
  labels: { en: "On-time rate", "zh-Hans": "按期率" },
  kind: "ratio",
  digits: 1,
  inputs: {
    onTime: {
      type: "deadline",
      part: "met",
      deadline: "plan",
      labels: { en: "Projects on time", "zh-Hans": "如期到达的项目数" },
    },
    due: {
      type: "deadline",
      part: "due",
      deadline: "plan",
      labels: { en: "Projects due", "zh-Hans": "计划日期已到的项目数" },
    },
  },
  formula: ({ onTime, due }) => subsetRatio(onTime, due),
  parameters: {
    milestone: {
      labels: { en: "Milestone", "zh-Hans": "节点" },
      default: "started",
      options: {
        started: { labels: { en: "start", "zh-Hans": "开工" } },
        completed: { labels: { en: "completion", "zh-Hans": "竣工" } },
        commissioned: { labels: { en: "commissioning", "zh-Hans": "投产" } },
      },
    },
  },
});

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof onTimeRate> = {
  definition: {
    en: "Of the projects of the population that should have reached a milestone by the as-of date, by the plan in the ledger, the share that reached it on the planned day or before. Projects without a plan and those not yet due are not judged.",
    "zh-Hans":
      "总体中按台账所载计划到截止日期应当到达某一节点的项目里，在计划日期当日或者之前到达的比重。没有计划日期的和计划日期未到的项目不评判。",
  },
  caution: {
    en: "A plan that was moved after the fact makes every project punctual; compare cuts of the ledger to see it. A plan known to the month is met on any of its days for certain only by the first.",
    "zh-Hans":
      "事后改计划，人人都按期；比较台账的不同版本可以看出。计划只精确到月的，只有在当月首日及以前到达才能确定按期。",
  },
  sources: [
    {
      title: "[重庆市2016年项目按期达产情况]",
      date: "2016",
      url: "http://chongqing.chinagdp.org/jjfz/201612/382.html",
      note: {
        en: "84 projects reached capacity on schedule, 93.3%, which makes 90 of them due.",
        "zh-Hans": "84个项目按期达产，占93.3%，即应达产90个。",
      },
    },
  ],
  examples: [
    { given: { onTime: 84, due: 90 }, shown: { digits: 1, en: "93.3%", "zh-Hans": "93.3%" } },
    { given: { onTime: 0, due: 0 }, refused: "zero-denominator" },
    { given: { onTime: 5, due: 4 }, refused: "not-a-subset" },
  ],
};
