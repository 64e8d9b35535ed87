import { defineCodeList } from "@ipms/core";

/** Who controls the investor. */
export const investorTypes = /* @__PURE__ */ defineCodeList({
  id: "investor-types",
  version: 1,
  labels: { en: "Investor types", "zh-Hans": "投资方类型" },
  definition: {
    en: "Who controls the investor. Investors of Hong Kong, Macao and Taiwan are handled by reference to foreign investment.",
    "zh-Hans": "投资方由谁控制，即台账中的“企业性质”。港澳台投资者参照外商投资处理。",
  },
  open: true,
  codes: {
    "state-owned-central": {
      labels: { en: "State-owned, central", "zh-Hans": "国企（央企）" },
      synonyms: ["central soe", "央企", "中央企业", "国企（中央）"],
    },
    "state-owned-local": {
      labels: { en: "State-owned, local", "zh-Hans": "国企（地方）" },
      synonyms: ["local soe", "地方国企", "地方国有企业", "省属国企", "市属国企"],
    },
    private: {
      labels: { en: "Private", "zh-Hans": "民企" },
      synonyms: ["private enterprise", "民营巨头", "私企", "民营企业", "民营", "私营企业"],
    },
    "foreign-wholly-owned": {
      labels: { en: "Foreign, wholly owned", "zh-Hans": "外企（独资）" },
      synonyms: ["wfoe", "外商独资", "外资独资", "港澳台商独资", "港澳台独资"],
    },
    "foreign-joint": {
      labels: { en: "Foreign, joint venture or partnership", "zh-Hans": "外企（合资或合伙）" },
      synonyms: ["foreign joint venture", "中外合资", "港澳台商合资", "外商合资"],
    },
    other: {
      labels: { en: "Other investor", "zh-Hans": "其他" },
      synonyms: ["other", "其它"],
    },
  },
  sources: [
    {
      title: "[武汉市招商项目管理系统中的企业性质]",
      note: {
        en: "Offers five kinds: central and local state-owned, private, and two kinds of foreign enterprise.",
        "zh-Hans": "列有五类：国企（央企）、国企（地方）、民企和两类外企。",
      },
    },
    {
      title: "中华人民共和国外商投资法实施条例",
      issuer: "国务院",
      date: "2019-12-26",
      note: {
        en: "Article 48: investors from Hong Kong, Macao and Taiwan are handled by reference to the law on foreign investment.",
        "zh-Hans": "第四十八条：港澳台投资者参照外商投资法律法规处理。",
      },
    },
  ],
});

/** A code of {@link investorTypes}. */
export type InvestorType = keyof typeof investorTypes.codes;
