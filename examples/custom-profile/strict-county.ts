import { defineProfile } from "@ipms/core";

/** The practice of an invented county: formal contracts only, and only building work is a start. */
export const strictCounty = defineProfile({
  id: "strict-county",
  version: 1,
  labels: { en: "Strict county (invented)", "zh-Hans": "从严口径（虚构县）" },
  definition: {
    en: "Only formal contracts count, terminated projects leave both sides, and only construction work counts as a start.",
    "zh-Hans": "只计正式合同，已终止项目从分子分母中一并剔除，只有建安类开工才算开工。",
  },
  question: { contractTypes: ["formal-contract"], terminated: "drop" },
  parameters: { "start-rate": { startCriteria: ["construction"] } },
});
