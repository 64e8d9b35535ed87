import { defineMetric, readDurations } from "@ipms/core";
import type { MetricDocumentation } from "../documentation.js";
import { from, toStart, unit } from "./speed-parameters.js";

/**
 * How long the population's projects took from one milestone to another. Of given times it calculates
 * the median.
 *
 * @zh 总体项目从一个节点到另一个节点所用的时间；给出一组天数时，计算其中位数。
 * @category speed
 * @since 0.1.0
 */
export const leadTime = /* @__PURE__ */ defineMetric(
  {
    id: "lead-time",
    version: 1,
    labels: { en: "Lead time", "zh-Hans": "用时" },
    kind: "days",
    digits: 0,
    inputs: {
      durations: { type: "duration", labels: { en: "Time taken", "zh-Hans": "所用时间" } },
    },
    formula: ({ durations }) => durations,
    parameters: {
      from,
      to: toStart,
      statistic: {
        labels: { en: "Statistic", "zh-Hans": "统计量" },
        default: "median",
        options: {
          median: { labels: { en: "median", "zh-Hans": "中位数" } },
          p90: { labels: { en: "90th percentile", "zh-Hans": "第90百分位数" } },
          mean: { labels: { en: "mean", "zh-Hans": "平均数" } },
        },
      },
      unit: {
        ...unit,
        options: {
          ...unit.options,
          "working-days": {
            labels: { en: "working days", "zh-Hans": "工作日" },
            kind: "working-days",
          },
        },
      },
      unfinished: {
        labels: { en: "Unfinished projects", "zh-Hans": "尚未到达的项目" },
        default: "censored",
        options: {
          censored: {
            labels: {
              en: "count as long as they were seen (Kaplan–Meier)",
              "zh-Hans": "按已观察时间计入（Kaplan–Meier法）",
            },
          },
          "left-out": { labels: { en: "are left out", "zh-Hans": "不计入" } },
        },
      },
    },
  },
  readDurations,
);

/** What people need to know of the metric. */
export const documentation: MetricDocumentation<typeof leadTime> = {
  definition: {
    en: "The days from one milestone to another, signing to start unless stated, over the projects of the population that reached the first: their median, 90th percentile or mean. The first day is not counted. A quantile is the smallest time by which at least that share had arrived. Projects that have not arrived count as long as they were seen: up to the as-of date, or to their termination (Kaplan and Meier's estimate). Only dates known to the day make a duration.",
    "zh-Hans":
      "总体中已到达起始节点的项目，从起始节点到另一节点（默认签约到开工）所用天数的中位数、第90百分位数或者平均数；起始当日不计。分位数取到达比重首次不低于该比例的最短时间。尚未到达的项目按已观察到的时间计入：观察到截止日期，已终止的到终止之日（Kaplan–Meier估计）。只有精确到日的日期才计算天数。",
  },
  caution: {
    en: "The figure over finished projects alone is too short while others are open: the slow ones are still missing from it. Both are given side by side, each with its number of projects.",
    "zh-Hans":
      "有项目尚未到达时，只按已到达项目计算会偏短，因为慢的项目还没有计入。两种口径连同各自的项目数一并列出。",
  },
  sources: [
    {
      title: "Nonparametric Estimation from Incomplete Observations",
      issuer: "E. L. Kaplan, P. Meier",
      date: "1958",
      url: "https://doi.org/10.1080/01621459.1958.10501452",
      note: {
        en: "The estimate where some have not arrived when they are last seen.",
        "zh-Hans": "部分对象在最后一次观察时尚未到达情形下的估计方法。",
      },
    },
    {
      title: "A Confidence Interval for the Median Survival Time",
      issuer: "R. Brookmeyer, J. Crowley",
      date: "1982",
      url: "https://doi.org/10.2307/2530286",
      note: {
        en: "The limits of a quantile; taken here on the log(−log) scale.",
        "zh-Hans": "分位数的置信限；此处按log(−log)变换计算。",
      },
    },
    {
      title: "中华人民共和国民法典",
      issuer: "全国人民代表大会",
      date: "2020-05-28",
      note: {
        en: "Article 201: the day on which a period begins is not counted.",
        "zh-Hans": "第二百零一条：按照年、月、日计算期间的，开始的当日不计入，自下一日开始计算。",
      },
    },
  ],
  examples: [
    {
      given: { durations: [20, 50, 35, 90] },
      shown: { digits: 0, en: "35 days", "zh-Hans": "35天" },
    },
    { given: { durations: [] }, refused: "empty-population" },
    { given: { durations: [20, -3] }, refused: "missing-input" },
  ],
};
