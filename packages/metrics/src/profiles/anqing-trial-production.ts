import { defineProfile } from "@ipms/core";

/**
 * Anqing: only real construction is a start, and trial production is commissioning.
 *
 * @zh 安庆：实质性开工方计开工，试生产计入投产。
 * @category profiles
 * @since 0.1.0
 */
export const anqingTrialProduction = /* @__PURE__ */ defineProfile({
  id: "anqing-trial-production",
  version: 1,
  labels: { en: "Anqing: trial production counts", "zh-Hans": "安庆：试生产计入投产" },
  definition: {
    en: "A start is construction that has really begun; a licence, a purchase of equipment or an opening is none. Commissioning counts from trial production on, and partial commissioning counts.",
    "zh-Hans":
      "开工指实质性开工建设，领取营业执照、购置设备、开业均不算开工。投产自试生产起计，部分投产计入。",
  },
  parameters: {
    "start-rate": { startCriteria: ["construction"] },
    "commissioning-rate": { commissioningCriteria: ["trial", "partial", "full"] },
  },
  sources: [
    {
      title: "[安庆市2018年1—9月招商引资情况]",
      date: "2018",
      url: "http://jxj.anqing.gov.cn/jxfz/xmtz/87054814.html",
      note: {
        en: "Of 218 signed projects 199 had really started, 118 of them in production, trial production included.",
        "zh-Hans": "签约218个，实质性开工199个，投产（含试生产）118个。",
      },
    },
  ],
});
