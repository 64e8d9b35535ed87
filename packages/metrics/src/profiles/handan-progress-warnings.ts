import { defineProfile } from "@ipms/core";

/**
 * Handan Development Zone: projects without progress are warned about, then struck off.
 *
 * @zh 邯郸经开区：项目无进展的分级预警。
 * @category profiles
 * @since 0.1.0
 */
export const handanProgressWarnings = /* @__PURE__ */ defineProfile({
  id: "handan-progress-warnings",
  version: 1,
  labels: { en: "Handan: warnings without progress", "zh-Hans": "邯郸：无进展预警" },
  definition: {
    en: "A project under construction of which nothing new was heard for three months gets a red card, so it weighs as a warning here; a suspension lasts at most the six months after which projects are struck off. The practice holds from March 2024; before, the standard's own thresholds do.",
    "zh-Hans":
      "在建项目三个月没有新进展的亮红牌，此处按警告处理；停建最长不超过六个月，超过即予清退。自2024年3月起执行，此前用标准自身的阈值。",
  },
  regrades: { "project-under-construction-heard-of": "warning" },
  ruleParameters: {
    "project-under-construction-heard-of": {
      days: [{ value: "365" }, { from: "2024-03-01", value: "92" }],
    },
    "project-suspension-ended": {
      days: [{ value: "365" }, { from: "2024-03-01", value: "183" }],
    },
  },
  sources: [
    {
      title: "[邯郸经开区招商项目推进管理办法]",
      date: "2024-03-18",
      url: "https://handan.hebnews.cn/2024-03/18/content_9152984.htm",
      note: {
        en: "Green while on schedule, yellow after two months without progress, red after three, struck off after six.",
        "zh-Hans": "按期推进为绿牌，两个月无进展黄牌，三个月红牌，六个月清退。",
      },
    },
  ],
});
