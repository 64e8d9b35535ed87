import { asOf, comparison, defineMeasure, not, or, present, type Test } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { evidenceRow } from "../fields/fields.js";

/** A document without a date counts: it is there. One dated later was not there yet. */
const inHand: Test = or(
  not(present(evidenceRow.evidencedOn)),
  comparison(evidenceRow.evidencedOn, "<=", asOf),
);

/**
 * Projects of the population for which there is a document.
 *
 * @zh 总体中有佐证材料的项目个数。
 * @category measures
 * @since 0.2.0
 */
export const projectsWithEvidence = /* @__PURE__ */ defineMeasure({
  id: "projects-with-evidence",
  version: 1,
  labels: { en: "Projects with evidence", "zh-Hans": "有佐证材料的项目数" },
  kind: "count",
  table: "evidence",
  aggregate: { count: "projects" },
  where: inHand,
  additivity: "semi-additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The number of different projects of the population that have a row of evidence, dated not after the as-of date or without a date.",
    "zh-Hans": "总体中至少有一条佐证材料的项目个数；材料日期不晚于截止日期，或未注明日期。",
  },
  sources: [
    {
      title: "[蓬江区固定资产投资项目入库佐证要求]",
      url: "http://www.pjq.gov.cn/gzjg/zcbm/pqjtjj/content/post_3192948.html",
      note: {
        en: "Geotagged site photographs, filings and contracts have to show that a project has started.",
        "zh-Hans": "以带定位的现场照片、立项备案、合同等佐证项目开工。",
      },
    },
  ],
};
