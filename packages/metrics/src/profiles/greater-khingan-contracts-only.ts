import { defineProfile } from "@ipms/core";

/**
 * Greater Khingan: only contracts count, framework agreements do not.
 *
 * @zh 大兴安岭：只统计合同项目，框架协议不计入。
 * @category profiles
 * @since 0.1.0
 */
export const greaterKhinganContractsOnly = /* @__PURE__ */ defineProfile({
  id: "greater-khingan-contracts-only",
  version: 1,
  labels: { en: "Greater Khingan: contracts only", "zh-Hans": "大兴安岭：只计合同项目" },
  definition: {
    en: "Rates are made over projects with a formal contract; framework agreements, intents and supplements are left out. A project without a contract type is an error here, because it cannot be told whether it counts.",
    "zh-Hans":
      "各项比率以签有正式合同的项目为总体，框架协议、意向和补充协议均不计入。未填协议类型的项目无法判断是否计入，按错误处理。",
  },
  question: { contractTypes: ["formal-contract"] },
  regrades: { "project-contract-type-stated": "error" },
  sources: [
    {
      title: "[大兴安岭地区2012年上半年招商引资情况]",
      date: "2012",
      note: {
        en: "53 of 71 contract projects fulfilled, although 82 projects had been signed.",
        "zh-Hans": "合同项目71个，履约53个；全部签约项目为82个。",
      },
    },
  ],
});
