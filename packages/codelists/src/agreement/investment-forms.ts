import { defineCodeList } from "@ipms/core";

/** In which form the investment is made. */
export const investmentForms = /* @__PURE__ */ defineCodeList({
  id: "investment-forms",
  version: 1,
  labels: { en: "Investment forms", "zh-Hans": "投资形态" },
  definition: {
    en: "In which form the investment is made, as ledgers ask for it under 投资形态 (form of investment) or 建设性质 (nature of construction).",
    "zh-Hans": "投资采取的形态，对应台账的“投资形态”或者“建设性质”。",
  },
  open: true,
  codes: {
    new: {
      labels: { en: "New establishment", "zh-Hans": "新设" },
      definition: {
        en: "A new company or a new plant from the ground up.",
        "zh-Hans": "新设企业或者新建项目。",
      },
      synonyms: ["greenfield", "新建", "新设立", "新设企业", "新建项目"],
    },
    "capital-increase": {
      labels: { en: "Capital increase", "zh-Hans": "增资" },
      definition: {
        en: "More capital for a company that exists; only the increment counts.",
        "zh-Hans": "对已有企业追加资本，只计增量。",
      },
      synonyms: ["增资扩股", "追加投资"],
    },
    expansion: {
      labels: { en: "Expansion", "zh-Hans": "扩建" },
      definition: {
        en: "More capacity beside or within a plant that exists.",
        "zh-Hans": "在原有设施之外或者之内扩大能力。",
      },
      synonyms: ["扩产", "扩建项目"],
    },
    "technical-renovation": {
      labels: { en: "Technical renovation", "zh-Hans": "技改" },
      definition: {
        en: "Rebuilding or re-equipping what exists; official statistics put reconstruction and technical renovation together.",
        "zh-Hans": "对原有设施改建或者更新技术装备；统计上将改建与技术改造并为一类。",
      },
      synonyms: ["renovation", "reconstruction", "技术改造", "改建", "改建和技术改造"],
    },
    "merger-acquisition": {
      labels: { en: "Merger or acquisition", "zh-Hans": "并购" },
      synonyms: ["m&a", "acquisition", "兼并", "收购", "兼并重组", "股权并购"],
    },
    relocation: {
      labels: { en: "Relocation", "zh-Hans": "迁建" },
      synonyms: ["搬迁", "整体搬迁", "迁建项目"],
    },
    other: {
      labels: { en: "Other form", "zh-Hans": "其他" },
      synonyms: ["other", "其它"],
    },
  },
  sources: [
    {
      title: "[泰州市招商项目管理系统中的投资形态、建设性质]",
      note: {
        en: "Offers new establishment, capital increase, merger or acquisition, technical renovation and other forms; beside them new building, expansion, reconstruction and technical renovation.",
        "zh-Hans": "投资形态列有新设、增资、并购、技改、其他；建设性质列有新建、扩建、改建、技改。",
      },
    },
  ],
});

/** A code of {@link investmentForms}. */
export type InvestmentForm = keyof typeof investmentForms.codes;
