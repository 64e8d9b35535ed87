import { defineCodeList } from "@ipms/core";

/** How far production or operation had begun when a project was called commissioned. */
export const commissioningKinds = /* @__PURE__ */ defineCodeList({
  id: "commissioning-kinds",
  version: 1,
  labels: { en: "Commissioning kinds", "zh-Hans": "投产类型" },
  definition: {
    en: "How far production or operation had begun. Some places count trial production or a finished part, others only accepted projects in full operation.",
    "zh-Hans":
      "生产或者运营开始到何种程度。有的地方将试生产、部分建成计入投产，有的只计验收合格、正式投产的项目。",
  },
  open: false,
  codes: {
    trial: {
      labels: { en: "Trial production", "zh-Hans": "试生产" },
      synonyms: ["trial", "trial operation", "试产", "试运行", "试运营", "试投产"],
    },
    partial: {
      labels: { en: "Partly commissioned", "zh-Hans": "部分投产" },
      synonyms: ["partial", "部分建成投产", "一期投产", "局部投产"],
    },
    full: {
      labels: { en: "Fully commissioned", "zh-Hans": "全部投产" },
      synonyms: ["full", "全部建成投产", "全面投产"],
    },
  },
  sources: [
    {
      title: "[安庆市招商引资签约项目进展情况]",
      issuer: "安庆市经济和信息化局",
      date: "2018",
      url: "http://jxj.anqing.gov.cn/jxfz/xmtz/87054814.html",
      note: {
        en: "Counts trial production as commissioned.",
        "zh-Hans": "试生产计入投产。",
      },
    },
    {
      title: "[建设项目投产率（指标解释）]",
      url: "http://etwxw.cn/htm/baike/other/24210.html",
      note: {
        en: "Official statistics separate fully from partly completed and commissioned projects.",
        "zh-Hans": "官方统计区分全部建成投产与部分建成投产。",
      },
    },
  ],
});

/** A code of {@link commissioningKinds}. */
export type CommissioningKind = keyof typeof commissioningKinds.codes;
