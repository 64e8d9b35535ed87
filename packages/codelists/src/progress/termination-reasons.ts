import { defineCodeList } from "@ipms/core";

/** Why a project ended before its purpose was reached. */
export const terminationReasons = /* @__PURE__ */ defineCodeList({
  id: "termination-reasons",
  version: 1,
  labels: { en: "Termination reasons", "zh-Hans": "终止原因" },
  definition: {
    en: "The main reason why a project ended before its purpose was reached.",
    "zh-Hans": "项目未达目的而结束的主要原因。",
  },
  open: true,
  codes: {
    "investor-withdrew": {
      labels: { en: "Investor withdrew", "zh-Hans": "投资方退出" },
      synonyms: ["投资方主动退出", "企业主动放弃", "投资方撤资", "投资方放弃"],
    },
    "mutual-agreement": {
      labels: { en: "Ended by agreement", "zh-Hans": "协商解除" },
      synonyms: ["协议解除", "协商解约", "双方协商终止"],
    },
    "commitment-not-met": {
      labels: { en: "Commitments not met", "zh-Hans": "未履行承诺" },
      definition: {
        en: "The investor did not start, invest or perform in time and was removed.",
        "zh-Hans": "投资方未按期开工、投入或者履约而被清退。",
      },
      synonyms: ["未按约履行", "违约清退", "逾期未开工清退", "履约不到位"],
    },
    "land-unavailable": {
      labels: { en: "Land or premises not available", "zh-Hans": "用地未落实" },
      synonyms: ["用地指标不足", "土地未落实", "土地问题", "厂房未落实"],
    },
    "approval-refused": {
      labels: { en: "Approval refused", "zh-Hans": "审批未通过" },
      synonyms: ["未通过审批", "环评未通过", "能评未通过", "不符合产业政策"],
    },
    "financing-failed": {
      labels: { en: "Financing failed", "zh-Hans": "资金未落实" },
      synonyms: ["资金不足", "资金链断裂", "融资失败"],
    },
    "market-change": {
      labels: { en: "Market changed", "zh-Hans": "市场变化" },
      synonyms: ["市场原因", "市场形势变化", "行情变化"],
    },
    "policy-change": {
      labels: { en: "Policy or plan changed", "zh-Hans": "政策或规划调整" },
      synonyms: ["政策调整", "规划调整", "政策变化"],
    },
    insolvency: {
      labels: { en: "Insolvency or deregistration", "zh-Hans": "破产或注销" },
      synonyms: ["bankruptcy", "破产", "注销", "企业注销"],
    },
    "moved-away": {
      labels: { en: "Moved to another place", "zh-Hans": "迁往外地" },
      synonyms: ["迁出", "外迁"],
    },
    "talks-failed": {
      labels: { en: "Talks failed", "zh-Hans": "谈判未成" },
      synonyms: ["停止谈判", "洽谈未果", "谈判破裂"],
    },
    "merged-into-project": {
      labels: { en: "Merged into another project", "zh-Hans": "并入其他项目" },
      synonyms: ["项目合并", "项目整合"],
    },
    other: {
      labels: { en: "Other reason", "zh-Hans": "其他原因" },
      synonyms: ["other", "其他", "其它"],
    },
  },
  sources: [
    {
      title: "[甘孜州招商引资项目退出机制]",
      issuer: "康定市人民政府",
      date: "2017-03",
      url: "http://kangding.gov.cn/kdsrmzf/c100532/201703/52b70c966e0b4da892fd47a9eeacab47.shtml",
      note: {
        en: "Provides that projects are removed for cause.",
        "zh-Hans": "对符合退出情形的项目予以清退。",
      },
    },
    {
      title: "[邯郸经开区项目红黄绿牌管理]",
      date: "2024-03-18",
      url: "https://handan.hebnews.cn/2024-03/18/content_9152984.htm",
      note: {
        en: "Removes a project after six months without progress.",
        "zh-Hans": "六个月无进展的项目予以清退。",
      },
    },
  ],
});

/** A code of {@link terminationReasons}. */
export type TerminationReason = keyof typeof terminationReasons.codes;
