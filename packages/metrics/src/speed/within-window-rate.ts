import { defineMetric, subsetRatio } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { days, from, toCommissioning, unit } from "./speed-parameters.js";

/**
 * Share of projects that reached a milestone within a number of days of another.
 *
 * @zh 在规定天数内从一个节点到达另一个节点的项目所占的比重。
 * @category speed
 * @since 0.1.0
 */
export const withinWindowRate = /* @__PURE__ */ defineMetric({
  id: "within-window-rate",
  version: 1,
  labels: { en: "Rate within a window", "zh-Hans": "限期内到达率" },
  kind: "ratio",
  digits: 1,
  inputs: {
    within: {
      type: "deadline",
      part: "met",
      deadline: "window",
      labels: { en: "Projects that arrived within the window", "zh-Hans": "限期内到达的项目数" },
    },
    judged: {
      type: "deadline",
      part: "due",
      deadline: "window",
      labels: { en: "Projects whose window is over", "zh-Hans": "期限已满的项目数" },
    },
  },
  formula: ({ within, judged }) => subsetRatio(within, judged),
  parameters: { from, to: toCommissioning, days, unit },
});

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof withinWindowRate> = {
  definition: {
    en: "Of the projects of the population whose window was over by the as-of date, the share that reached the second milestone, commissioning unless stated, within that many days of the first, signing unless stated. Projects that are still within their window are not judged, whether or not they arrived already.",
    "zh-Hans":
      "总体中到截止日期期限已满的项目里，在起始节点（默认签约）之后规定天数内到达另一节点（默认投产）的比重。期限未满的项目不论是否已经到达，一律不评判。",
  },
  caution: {
    en: "A terminated project stays and has not arrived. A cohort of which no project is old enough is refused: its few early arrivals would look like a high rate.",
    "zh-Hans":
      "已终止的项目仍在分母中，按未到达处理。没有一个项目期限已满时不予计算，否则少数早到的项目会使比率虚高。",
  },
  sources: [
    {
      title: "[江华瑶族自治县招商引资项目从签约到投产时限]",
      date: "2018",
      note: {
        en: "From signing to commissioning within half a year: signed in early May 2018, commissioned on 25 June.",
        "zh-Hans": "签约到投产不超过半年：2018年5月初签约，6月25日投产。",
      },
    },
    {
      title: "郴州经开区“1331”机制",
      url: "http://www.biaoyan.zuojing.com/dongtai/2023/0805/11955.html",
      note: {
        en: "Windows of one month, three months and a year between milestones.",
        "zh-Hans": "各节点之间分别限期一个月、三个月、一年。",
      },
    },
  ],
  examples: [
    { given: { within: 12, judged: 14 }, shown: { digits: 1, en: "85.7%", "zh-Hans": "85.7%" } },
    { given: { within: 0, judged: 0 }, refused: "zero-denominator" },
    { given: { within: 3, judged: 2 }, refused: "not-a-subset" },
  ],
};
