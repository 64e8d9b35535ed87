import { defineCodeList } from "@ipms/core";

/** What kind of value the number of a target is. */
export const valueKinds = /* @__PURE__ */ defineCodeList({
  id: "value-kinds",
  version: 1,
  labels: { en: "Kinds of value", "zh-Hans": "数值类型" },
  definition: {
    en: "What the number of a target is: 70 may be a number of projects, an amount of money, a ratio or a score.",
    "zh-Hans": "目标值是什么数：同样是70，可能是项目个数、金额、比率或者得分。",
  },
  open: false,
  codes: {
    count: {
      labels: { en: "Number", "zh-Hans": "个数" },
      synonyms: ["数量", "件数", "项目数", "项目个数"],
    },
    money: {
      labels: { en: "Amount of money", "zh-Hans": "金额" },
      synonyms: ["amount", "资金", "资金额", "投资额"],
    },
    "money-per-area": {
      labels: { en: "Amount per area of land", "zh-Hans": "单位用地金额" },
      synonyms: ["亩均", "亩均金额", "亩均投资", "投资强度"],
    },
    ratio: {
      labels: { en: "Ratio", "zh-Hans": "比率" },
      synonyms: ["percentage", "比例", "百分比", "占比"],
    },
    "percentage-points": {
      labels: { en: "Percentage points", "zh-Hans": "百分点" },
      synonyms: ["个百分点", "百分点数"],
    },
    days: {
      labels: { en: "Days", "zh-Hans": "天数" },
      synonyms: ["天", "日历天", "日历天数", "自然日"],
    },
    "working-days": {
      labels: { en: "Working days", "zh-Hans": "工作日天数" },
      synonyms: ["工作日", "工作日数"],
    },
    multiple: {
      labels: { en: "Multiple", "zh-Hans": "倍数" },
      synonyms: ["倍"],
    },
    rank: {
      labels: { en: "Rank", "zh-Hans": "名次" },
      synonyms: ["排名", "位次"],
    },
    score: {
      labels: { en: "Score", "zh-Hans": "得分" },
      synonyms: ["分数", "分值"],
    },
  },
  sources: [
    {
      title: "[柳州市招商引资到位资金完成情况]",
      note: {
        en: "Sets amounts of money as targets, CNY 41 and 43 billion for one year.",
        "zh-Hans": "以金额为目标，同一年度为410亿元和430亿元。",
      },
    },
    {
      title: "[广东省考核合同外资履约率]",
      date: "2011-07-13",
      url: "http://paper.wenweipo.com/2011/07/13/FM1107130001.htm",
      note: {
        en: "Sets a ratio as the target: 70% of the contracted foreign capital comes in.",
        "zh-Hans": "以比率为目标：合同外资履约率达到70%。",
      },
    },
  ],
});

/** A code of {@link valueKinds}. */
export type ValueKind = keyof typeof valueKinds.codes;
