import { defineCodeList } from "@ipms/core";

/** The 20 sections (门类) of GB/T 4754-2017, the industrial classification of China. */
export const industrySections = /* @__PURE__ */ defineCodeList({
  id: "industry-sections",
  version: 1,
  labels: { en: "Industry sections", "zh-Hans": "行业门类" },
  definition: {
    en: "The 20 sections of GB/T 4754-2017. Agriculture, industry and services, as ledgers often put it, are wider and are no codes.",
    "zh-Hans": "GB/T 4754-2017 的20个门类。台账常用的“工业”“服务业”跨越多个门类，不是代码。",
  },
  open: false,
  codes: {
    A: {
      labels: {
        en: "Agriculture, forestry, animal husbandry and fishery",
        "zh-Hans": "农、林、牧、渔业",
      },
      synonyms: ["农林牧渔业", "农林牧渔"],
    },
    B: { labels: { en: "Mining", "zh-Hans": "采矿业" }, synonyms: ["采矿", "矿业"] },
    C: { labels: { en: "Manufacturing", "zh-Hans": "制造业" }, synonyms: ["制造", "加工制造业"] },
    D: {
      labels: {
        en: "Production and supply of electricity, heat, gas and water",
        "zh-Hans": "电力、热力、燃气及水生产和供应业",
      },
      synonyms: ["电力、燃气及水的生产和供应业", "电热燃水"],
    },
    E: { labels: { en: "Construction", "zh-Hans": "建筑业" }, synonyms: ["建筑"] },
    F: {
      labels: { en: "Wholesale and retail trade", "zh-Hans": "批发和零售业" },
      synonyms: ["批发零售业", "批零业"],
    },
    G: {
      labels: { en: "Transport, storage and post", "zh-Hans": "交通运输、仓储和邮政业" },
      synonyms: ["交通运输业"],
    },
    H: {
      labels: { en: "Accommodation and catering", "zh-Hans": "住宿和餐饮业" },
      synonyms: ["住宿餐饮业", "住餐业"],
    },
    I: {
      labels: {
        en: "Information transmission, software and information technology services",
        "zh-Hans": "信息传输、软件和信息技术服务业",
      },
      synonyms: ["信息技术服务业", "信息服务业"],
    },
    J: { labels: { en: "Finance", "zh-Hans": "金融业" }, synonyms: ["金融"] },
    K: { labels: { en: "Real estate", "zh-Hans": "房地产业" }, synonyms: ["房地产"] },
    L: {
      labels: { en: "Leasing and business services", "zh-Hans": "租赁和商务服务业" },
      synonyms: ["商务服务"],
    },
    M: {
      labels: {
        en: "Scientific research and technical services",
        "zh-Hans": "科学研究和技术服务业",
      },
      synonyms: ["科学研究、技术服务和地质勘查业", "科研和技术服务业"],
    },
    N: {
      labels: {
        en: "Water conservancy, environment and public facilities management",
        "zh-Hans": "水利、环境和公共设施管理业",
      },
      synonyms: [],
    },
    O: {
      labels: {
        en: "Household services, repair and other services",
        "zh-Hans": "居民服务、修理和其他服务业",
      },
      synonyms: ["居民服务和其他服务业"],
    },
    P: { labels: { en: "Education", "zh-Hans": "教育" }, synonyms: ["教育业"] },
    Q: {
      labels: { en: "Health and social work", "zh-Hans": "卫生和社会工作" },
      synonyms: [],
    },
    R: {
      labels: { en: "Culture, sports and entertainment", "zh-Hans": "文化、体育和娱乐业" },
      synonyms: ["文体娱乐业"],
    },
    S: {
      labels: {
        en: "Public administration, social security and social organisations",
        "zh-Hans": "公共管理、社会保障和社会组织",
      },
      synonyms: ["公共管理和社会组织"],
    },
    T: { labels: { en: "International organisations", "zh-Hans": "国际组织" }, synonyms: [] },
  },
  sources: [
    {
      title: "GB/T 4754-2017 国民经济行业分类",
      issuer: "国家质量监督检验检疫总局、国家标准化管理委员会",
      date: "2017-06-30",
      url: "http://tj.jiangsu.gov.cn/art/2025/1/20/art_85775_11475179.html",
      note: {
        en: "20 sections, 97 divisions, 473 groups and 1,382 classes; amendment No. 1 of 2019 included.",
        "zh-Hans": "门类20个、大类97个、中类473个、小类1382个，含2019年第1号修改单。",
      },
    },
  ],
});

/** A code of {@link industrySections}. */
export type IndustrySection = keyof typeof industrySections.codes;
