import { defineCodeList } from "@ipms/core";

/** Where funds come from, as seen from the reporting division. The codes do not overlap. */
export const fundsScopes = /* @__PURE__ */ defineCodeList({
  id: "funds-scopes",
  version: 1,
  labels: { en: "Origins of funds", "zh-Hans": "资金来源范围" },
  definition: {
    en: "Where funds come from, as seen from the reporting division. The codes do not overlap; 市外 (outside the city) and 县外 (outside the county) alone cover several of them and are therefore no synonyms.",
    "zh-Hans":
      "以填报地区为准的资金来源范围。各代码互不重叠；单说“市外”“县外”会跨越数个范围，因此不作同义词。",
  },
  open: false,
  codes: {
    foreign: {
      labels: { en: "From abroad", "zh-Hans": "境外" },
      definition: {
        en: "From outside the mainland, Hong Kong, Macao and Taiwan included.",
        "zh-Hans": "来自境外，包括港澳台地区。",
      },
      synonyms: ["foreign", "fdi", "外商直接投资", "外资", "境外资金", "国外", "国（境）外"],
    },
    "other-province": {
      labels: { en: "From another province", "zh-Hans": "省外境内" },
      synonyms: ["other province", "省外", "境内省外", "国内省外", "省外境内资金", "省外资金"],
    },
    "other-city": {
      labels: { en: "From another city of the province", "zh-Hans": "省内市外" },
      synonyms: ["other city", "省内市州外", "省内市外资金", "市外省内"],
    },
    "other-county": {
      labels: { en: "From another county of the city", "zh-Hans": "市内县外" },
      synonyms: ["other county", "市内县际", "市内县区外", "县外市内"],
    },
    local: {
      labels: { en: "Local", "zh-Hans": "本地" },
      synonyms: ["本地资金", "县内", "本县", "本地投资"],
    },
  },
  sources: [
    {
      title: "[甘肃省招商引资统计报表制度]",
      date: "2008",
      url: "https://taowenge.com/p-27103073.html",
      note: {
        en: "Separates funds from abroad, from other provinces, and from other prefectures of the province.",
        "zh-Hans": "按境外、省外、省内市州外区分资金来源。",
      },
    },
  ],
});

/** A code of {@link fundsScopes}. */
export type FundsScope = keyof typeof fundsScopes.codes;
