import { defineProfile } from "@ipms/core";

/**
 * Xuchang: funds in place are measured against what outside investors contracted.
 *
 * @zh 许昌：资金到位率以合同引资额为分母。
 * @category profiles
 * @since 0.1.0
 */
export const xuchangContractedExternalFunds = /* @__PURE__ */ defineProfile({
  id: "xuchang-contracted-external-funds",
  version: 1,
  labels: { en: "Xuchang: contracted outside funds", "zh-Hans": "许昌：以合同引资额为分母" },
  definition: {
    en: "The funds-in-place rate divides by the investment that outside investors contracted, not by the total investment.",
    "zh-Hans": "资金到位率的分母为合同引资额，即外来投资方的合同投资额，而非总投资。",
  },
  parameters: { "funds-in-place-rate": { denominator: "external-investment" } },
  sources: [
    {
      title: "[许昌市2017年1—10月招商引资情况]",
      date: "2017",
      url: "http://m.chinacrane.net/news/201712/09/126218.html",
      note: {
        en: "370 of 1,077 contracted make 34%.",
        "zh-Hans": "合同引资额1077，到位370，到位率34%。",
      },
    },
  ],
});
