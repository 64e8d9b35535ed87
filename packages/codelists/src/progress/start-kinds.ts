import { defineCodeList } from "@ipms/core";

/** What a place took as the start of a project. */
export const startKinds = /* @__PURE__ */ defineCodeList({
  id: "start-kinds",
  version: 1,
  labels: { en: "Start kinds", "zh-Hans": "开工类型" },
  definition: {
    en: "The event that was taken as the start. Places differ, so a start rate is comparable only where the kinds are.",
    "zh-Hans": "以何种事实认定开工。各地标准不同，只有标准一致，开工率才可比。",
  },
  open: false,
  codes: {
    construction: {
      labels: { en: "Construction work", "zh-Hans": "建安类" },
      definition: {
        en: "Work on the permanent structure began.",
        "zh-Hans": "永久性主体工程开始施工。",
      },
      synonyms: [
        "construction",
        "已开工（建安类）",
        "建安",
        "主体工程开工",

        "固投开工类",
      ],
    },
    equipment: {
      labels: { en: "Equipment purchase", "zh-Hans": "设备购置类" },
      definition: {
        en: "Equipment was bought, usually for a plant that already stands.",
        "zh-Hans": "购置设备，多用于已有厂房的项目。",
      },
      synonyms: ["equipment", "已开工（设备购置类）", "设备购置", "购置设备"],
    },
    licence: {
      labels: { en: "Business licence", "zh-Hans": "领取营业执照" },
      definition: {
        en: "The company received its business licence.",
        "zh-Hans": "企业领取营业执照。",
      },
      synonyms: ["licence", "license", "business license", "营业执照", "取得营业执照"],
    },
    opening: {
      labels: { en: "Opening for business", "zh-Hans": "开业" },
      definition: {
        en: "A shop, hotel or service opened to customers.",
        "zh-Hans": "商场、酒店或者服务项目开始营业。",
      },
      synonyms: ["opening", "开业营业类", "开始营业", "已开业"],
    },
  },
  sources: [
    {
      title: "鄂州政办发〔2008〕70号",
      issuer: "鄂州市人民政府办公室",
      date: "2008",
      url: "http://www.ezhou.gov.cn/gk/zc/gfxwj/ezzbf/202011/t20201112_367256.html",
      note: {
        en: "Takes the business licence as the start.",
        "zh-Hans": "以领取营业执照认定开工。",
      },
    },
    {
      title: "[武汉市招商项目管理系统中的开工开业类型]",
      note: {
        en: "Distinguishes construction, equipment purchase and opening.",
        "zh-Hans": "区分建安类开工、设备购置类开工和开业。",
      },
    },
  ],
});

/** A code of {@link startKinds}. */
export type StartKind = keyof typeof startKinds.codes;
