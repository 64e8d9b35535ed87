import { defineCodeList } from "@ipms/core";

/** How the investor is related to the company on a top 500 list. */
export const top500Relations = /* @__PURE__ */ defineCodeList({
  id: "top-500-relations",
  version: 1,
  labels: { en: "Top 500 relations", "zh-Hans": "与500强企业的关系" },
  definition: {
    en: "How the investor is related to the company on the list. No official rule says which relations count, so the relation is recorded.",
    "zh-Hans": "投资方与上榜企业的关系。何种关系可以计入并无统一规定，故须如实记录。",
  },
  open: false,
  codes: {
    parent: {
      labels: { en: "The listed company itself", "zh-Hans": "上榜企业本身" },
      synonyms: ["parent", "母公司", "集团总部"],
    },
    subsidiary: {
      labels: { en: "Subsidiary of a listed company", "zh-Hans": "上榜企业的子公司" },
      synonyms: ["subsidiary", "子公司", "全资子公司", "控股子公司"],
    },
    "joint-venture": {
      labels: { en: "Joint venture with a listed company", "zh-Hans": "与上榜企业合资" },
      synonyms: ["joint venture", "合资", "合资公司"],
    },
  },
  sources: [
    {
      title: "[招商引资通报中的“三类500强”]",
      note: {
        en: "Bulletins count parents, subsidiaries and joint ventures alike, without saying so.",
        "zh-Hans": "通报将母公司、子公司、合资企业一并计入，且不加说明。",
      },
    },
  ],
});

/** A code of {@link top500Relations}. */
export type Top500Relation = keyof typeof top500Relations.codes;
