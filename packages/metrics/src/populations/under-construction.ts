import {
  and,
  comparison,
  dayBeforePeriod,
  definePopulation,
  not,
  oneOf,
  or,
  periodLast,
  present,
  reached,
} from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Projects under construction at any time of the period.
 *
 * @zh 本期内处于建设过程中的项目。
 * @category populations
 * @since 0.1.0
 */
export const underConstruction = /* @__PURE__ */ definePopulation({
  id: "under-construction",
  version: 1,
  labels: { en: "Under construction in the period", "zh-Hans": "本期在建项目" },
  entered: "under-construction",
  window: "period",
  member: and(
    reached("started", periodLast),
    not(reached("completed", dayBeforePeriod)),
    // Trial and partial production do not end construction; without a kind the date is taken as full.
    not(
      and(
        reached("commissioned", dayBeforePeriod),
        or(not(present(project.commissioningKind)), oneOf(project.commissioningKind, ["full"])),
      ),
    ),
    not(reached("terminated", dayBeforePeriod)),
    not(
      and(
        reached("suspended", periodLast),
        not(
          and(
            reached("resumed", periodLast),
            comparison(project.resumedOn, ">=", project.suspendedOn),
          ),
        ),
      ),
    ),
  ),
});

/** What people need to know of the population. */
export const documentation: Documentation = {
  definition: {
    en: "Projects that had started by the last day of the period and, before its first day, were neither completed nor fully commissioned nor terminated; projects that stand suspended at the end of the period are left out. Projects carried in, started, or completed within the period all belong to it.",
    "zh-Hans":
      "本期末以前已开工，且在本期开始前既未竣工、也未全部投产、也未终止的项目；期末处于停建、缓建状态的不计。上期结转、本期新开工以及本期内竣工的项目都在其中。",
  },
  sources: [
    {
      title: "[建设项目投产率（指标解释）]",
      url: "http://etwxw.cn/htm/baike/other/24210.html",
      note: {
        en: "Separates full from partial commissioning; the denominator is the projects under construction without those suspended.",
        "zh-Hans": "区分全部投产与部分投产；分母为正式施工项目，不含停建、缓建项目。",
      },
    },
    {
      title: "[项目竣工率（指标解释）]",
      url: "https://m.yzwku.com/doc/80958.html",
      note: {
        en: "Completed projects over projects under construction: those carried in, newly started or resumed.",
        "zh-Hans": "竣工项目数与施工项目数之比；施工项目含上期结转、本期新开工和复工项目。",
      },
    },
  ],
};
