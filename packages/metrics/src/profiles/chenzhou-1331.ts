import { defineProfile } from "@ipms/core";

/**
 * Chenzhou Development Zone: the “1331” time limits.
 *
 * @zh 郴州经开区：“1331”时限。
 * @category profiles
 * @since 0.1.0
 */
export const chenzhou1331 = /* @__PURE__ */ defineProfile({
  id: "chenzhou-1331",
  version: 1,
  labels: { en: "Chenzhou: the 1331 time limits", "zh-Hans": "郴州：“1331”时限" },
  definition: {
    en: "Land that was supplied is built on within three months, counted as 92 days. The other limits – a month to sign, three months from leased floors to production, a year from start to production – have no rule of their own yet; window rates judge them.",
    "zh-Hans":
      "供地后三个月内开工，按92天计。其余时限（一个月内签约、租用厂房三个月内投产、开工后一年内投产）尚无相应规则，可用时限内达成率来衡量。",
  },
  ruleParameters: {
    "project-land-used-in-time": { days: [{ value: "365" }, { from: "2023-08-01", value: "92" }] },
  },
  sources: [
    {
      title: "[郴州经开区“1331”工作法]",
      date: "2023-08-05",
      url: "http://www.biaoyan.zuojing.com/dongtai/2023/0805/11955.html",
      note: {
        en: "One month to sign; three months from leased plant to production; three from supplied land to start; one year to production.",
        "zh-Hans": "1个月内签约，租用厂房3个月内投产，供地3个月内开工，1年内投产。",
      },
    },
  ],
});
