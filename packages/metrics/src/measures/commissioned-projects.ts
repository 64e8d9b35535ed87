import { defineMeasure } from "@ipms/core";
import type { Documentation } from "../documentation.js";
import { project } from "../fields/fields.js";

/**
 * Projects that were commissioned: put into production or operation.
 *
 * @zh 已投产（投入运营）项目数。
 * @category measures
 * @since 0.1.0
 */
export const commissionedProjects = /* @__PURE__ */ defineMeasure({
  id: "commissioned-projects",
  version: 1,
  labels: { en: "Commissioned projects", "zh-Hans": "投产项目数" },
  kind: "count",
  table: "projects",
  on: project.commissionedOn,
  milestone: "commissioned",
  aggregate: { count: "projects" },
  additivity: "additive",
});

/** What people need to know of the measure. */
export const documentation: Documentation = {
  definition: {
    en: "The number of different projects put into production or operation: in the period for a flow, by the as-of date for a cohort. The ledger's date is taken as it is, be it of trial, partial or full production, unless commissioning criteria are stated.",
    "zh-Hans":
      "已投入生产或者运营的不同项目个数：按本期发生统计时投产日期在本期内，按同批项目统计时投产日期不晚于截止日期。除非指定投产认定标准，试生产、部分投产、全部投产均按台账日期计入。",
  },
  sources: [
    {
      title: "[安庆市招商引资项目进展（2018年签约项目）]",
      date: "2018",
      url: "http://jxj.anqing.gov.cn/jxfz/xmtz/87054814.html",
      note: {
        en: "218 signed and 199 started, of which 118 in production, trial production included.",
        "zh-Hans": "签约218个，开工199个，其中投产118个（含试生产）。",
      },
    },
    {
      title: "鄂州政办发〔2008〕70号",
      issuer: "鄂州市人民政府办公室",
      date: "2008",
      url: "http://www.ezhou.gov.cn/gk/zc/gfxwj/ezzbf/202011/t20201112_367256.html",
      note: {
        en: "A business licence is the test of a start, real production the test of commissioning.",
        "zh-Hans": "以领取营业执照认定开工，以实际生产认定投产。",
      },
    },
  ],
};
