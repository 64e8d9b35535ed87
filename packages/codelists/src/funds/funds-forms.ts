import { defineCodeList } from "@ipms/core";

/** In which form funds came in. */
export const fundsForms = /* @__PURE__ */ defineCodeList({
  id: "funds-forms",
  version: 1,
  labels: { en: "Forms of funds", "zh-Hans": "到位资金形态" },
  definition: {
    en: "In which form funds came in. Some places count fixed assets only, others working capital and equity as well.",
    "zh-Hans": "资金以何种形态到位。有的地方只计固定资产投入，有的也计流动资金和股权投资。",
  },
  open: false,
  codes: {
    cash: {
      labels: { en: "Cash", "zh-Hans": "货币资金" },
      synonyms: ["现金", "现汇", "货币", "货币出资"],
    },
    equipment: {
      labels: { en: "Equipment", "zh-Hans": "设备" },
      synonyms: ["设备购置", "设备投资", "机器设备", "设备款"],
    },
    construction: {
      labels: { en: "Construction and installation", "zh-Hans": "建安" },
      synonyms: ["construction", "建安工程", "建筑安装", "建筑安装工程", "工程款", "基建"],
    },
    land: {
      labels: { en: "Land", "zh-Hans": "土地款" },
      synonyms: ["land payment", "土地", "土地出让金", "购地款"],
    },
    intangible: {
      labels: { en: "Intangible assets", "zh-Hans": "无形资产" },
      synonyms: ["intangible", "知识产权", "专利技术", "技术入股"],
    },
    "working-capital": {
      labels: { en: "Working capital", "zh-Hans": "流动资金" },
      synonyms: ["周转资金", "铺底流动资金"],
    },
    equity: {
      labels: { en: "Equity", "zh-Hans": "股权" },
      synonyms: ["股权投资", "股权出资"],
    },
  },
  sources: [
    {
      title: "淮府办〔2010〕155号",
      issuer: "淮南市人民政府办公室",
      date: "2010",
      url: "http://fsou.com/html/text/lar/172448/17244873.html",
      note: {
        en: "Mainly investment in fixed assets is assessed; intangible assets count by contract and appraisal.",
        "zh-Hans": "主要考核固定资产投入；无形资产凭合同和评估认定。",
      },
    },
    {
      title: "[某市到位省外资金统计]",
      url: "http://www.tupiankp120.com/a/233675.html",
      note: {
        en: "Funds in place of 702.76 are 526.89 of fixed assets and 175.87 of working capital.",
        "zh-Hans": "到位资金702.76，由固定资产526.89和流动资金175.87构成。",
      },
    },
  ],
});

/** A code of {@link fundsForms}. */
export type FundsForm = keyof typeof fundsForms.codes;
