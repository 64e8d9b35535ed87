import { defineCodeList } from "@ipms/core";
import type { BandBounds } from "./band-bounds.js";

/** Sizes as bulletins give them, each band containing the next: a sum over them counts twice. */
export const sizeBandsNested = /* @__PURE__ */ defineCodeList({
  id: "size-bands-nested",
  version: 1,
  labels: { en: "Size bands, nested", "zh-Hans": "规模档（包含式）" },
  definition: {
    en: "Bands of the form “at least”, each containing the next. They must not be added up.",
    "zh-Hans": "“……以上”各档，前档包含后档，不得相加。",
  },
  open: false,
  codes: {
    "at-least-100m": {
      labels: { en: "100 million yuan and above", "zh-Hans": "1亿元以上" },
      synonyms: ["亿元以上", "1亿以上", "1亿元及以上", "亿元及以上"],
    },
    "at-least-500m": {
      labels: { en: "500 million yuan and above", "zh-Hans": "5亿元以上" },
      synonyms: ["5亿以上", "5亿元及以上"],
    },
    "at-least-1bn": {
      labels: { en: "1 billion yuan and above", "zh-Hans": "10亿元以上" },
      synonyms: ["10亿以上", "10亿元及以上"],
    },
    "at-least-5bn": {
      labels: { en: "5 billion yuan and above", "zh-Hans": "50亿元以上" },
      synonyms: ["50亿以上", "50亿元及以上"],
    },
    "at-least-10bn": {
      labels: { en: "10 billion yuan and above", "zh-Hans": "100亿元以上" },
      synonyms: ["百亿元以上", "100亿以上", "100亿元及以上", "百亿以上"],
    },
  },
  sources: [
    {
      title: "中华人民共和国民法典",
      issuer: "全国人民代表大会",
      date: "2020-05-28",
      url: "https://jusspace.com/forum.php?goto=lastpost&mod=redirect&tid=1550",
      note: {
        en: "Article 1259: 以上 (or more), 以下 (or less) and 以内 (within) include the number; 不满 (less than), 超过 (more than) and 以外 (beyond) do not.",
        "zh-Hans": "第一千二百五十九条：“以上”“以下”“以内”包括本数；“不满”“超过”“以外”不包括本数。",
      },
    },
  ],
});

/** A code of {@link sizeBandsNested}. */
export type SizeBandNested = keyof typeof sizeBandsNested.codes;

/** Where each nested band begins; every one is open above. */
export const sizeBandsNestedBounds: Readonly<Record<SizeBandNested, BandBounds>> = {
  "at-least-100m": { lower: "100000000" },
  "at-least-500m": { lower: "500000000" },
  "at-least-1bn": { lower: "1000000000" },
  "at-least-5bn": { lower: "5000000000" },
  "at-least-10bn": { lower: "10000000000" },
};
