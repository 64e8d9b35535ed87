import { defineCodeList } from "@ipms/core";
import type { BandBounds } from "./band-bounds.js";

/** Sizes that do not overlap: every project falls into exactly one band. */
export const sizeBandsDisjoint = /* @__PURE__ */ defineCodeList({
  id: "size-bands-disjoint",
  version: 1,
  labels: { en: "Size bands, disjoint", "zh-Hans": "规模档（互斥式）" },
  definition: {
    en: "Bands that do not overlap and together hold every amount. A bound belongs to the band above it.",
    "zh-Hans": "互不重叠、各档之和等于总数的一组规模档。分界数归入较高一档。",
  },
  open: false,
  codes: {
    "under-100m": {
      labels: { en: "Under 100 million yuan", "zh-Hans": "不满1亿元" },
      synonyms: ["1亿元以下", "1亿以下", "亿元以下"],
    },
    "100m-to-500m": {
      labels: { en: "100 million to under 500 million yuan", "zh-Hans": "1亿元至5亿元" },
      synonyms: ["1-5亿元", "1—5亿元", "1~5亿元", "1-5亿", "1亿至5亿"],
    },
    "500m-to-1bn": {
      labels: { en: "500 million to under 1 billion yuan", "zh-Hans": "5亿元至10亿元" },
      synonyms: ["5-10亿元", "5—10亿元", "5~10亿元", "5-10亿", "5亿至10亿"],
    },
    "1bn-to-5bn": {
      labels: { en: "1 billion to under 5 billion yuan", "zh-Hans": "10亿元至50亿元" },
      synonyms: ["10-50亿元", "10—50亿元", "10~50亿元", "10-50亿", "10亿至50亿"],
    },
    "5bn-to-10bn": {
      labels: { en: "5 billion to under 10 billion yuan", "zh-Hans": "50亿元至100亿元" },
      synonyms: ["50-100亿元", "50—100亿元", "50~100亿元", "50-100亿", "50亿至100亿"],
    },
    "10bn-and-above": {
      labels: { en: "10 billion yuan and above", "zh-Hans": "100亿元以上" },
      synonyms: ["百亿元以上", "100亿以上", "100亿元及以上"],
    },
  },
  sources: [
    {
      title: "[晋中市招商引资签约项目规模构成]",
      note: {
        en: "Splits signings into bands that do not overlap and add up to the total.",
        "zh-Hans": "按互不重叠的规模档划分签约项目，各档之和等于总数。",
      },
    },
    {
      title: "中华人民共和国民法典",
      issuer: "全国人民代表大会",
      date: "2020-05-28",
      url: "https://jusspace.com/forum.php?goto=lastpost&mod=redirect&tid=1550",
      note: {
        en: "Article 1259: 以上 (or more) includes the number, 不满 (less than) does not.",
        "zh-Hans": "第一千二百五十九条：“以上”包括本数，“不满”不包括本数。",
      },
    },
  ],
});

/** A code of {@link sizeBandsDisjoint}. */
export type SizeBandDisjoint = keyof typeof sizeBandsDisjoint.codes;

/** Where each disjoint band begins and ends: the lower bound belongs to it, the upper does not. */
export const sizeBandsDisjointBounds: Readonly<Record<SizeBandDisjoint, BandBounds>> = {
  "under-100m": { lower: "0", upper: "100000000" },
  "100m-to-500m": { lower: "100000000", upper: "500000000" },
  "500m-to-1bn": { lower: "500000000", upper: "1000000000" },
  "1bn-to-5bn": { lower: "1000000000", upper: "5000000000" },
  "5bn-to-10bn": { lower: "5000000000", upper: "10000000000" },
  "10bn-and-above": { lower: "10000000000" },
};
