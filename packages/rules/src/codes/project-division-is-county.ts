import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeDivisionsAreCounties } from "../shared/judge-divisions.js";

/**
 * A project's division is a county, district or county-level city.
 *
 * @zh 项目的行政区划填到县（市、区）。
 * @category codes
 * @since 0.1.0
 */
export const projectDivisionIsCounty = /* @__PURE__ */ defineRule({
  id: "project-division-is-county",
  version: 1,
  labels: {
    en: "A project's division is a county, district or county-level city",
    "zh-Hans": "项目的行政区划填到县（市、区）",
  },
  message: {
    en: "{division} is a province or a prefecture, not a county",
    "zh-Hans": "{division}是省级或地级代码，未填到县（市、区）",
  },
  fix: {
    en: "Write the county or district in which the project lies.",
    "zh-Hans": "请填项目所在县（市、区）的代码。",
  },
  severity: "notice",
  parameters: {
    withoutCounties: {
      labels: { en: "Prefecture-level cities without counties", "zh-Hans": "不设县区的地级市" },
      kind: "codes",
      values: [{ value: ["441900", "442000", "460400", "620200"] }],
    },
  },
  level: "record",
  table: "projects",
  reads: [project.division],
  memory: "constant",
  judge: judgeDivisionsAreCounties,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Figures by county leave such a project out, and the counties do not add up to the city.",
    "zh-Hans": "分县统计时这样的项目无处可归，各县之和小于全市。",
  },
  sources: [
    {
      title: "[行政区划代码标准 GB/T 2260 说明]",
      date: "2016",
      url: "http://gdhealth.net.cn/html/2016/tongjibiaozhun_0830/3437.html",
      note: {
        en: "A division that changes gives up its code and gets another.",
        "zh-Hans": "区划变更后，原代码停用，另行赋码。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A county", "zh-Hans": "填到县" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", division: "431129" }] },
    },
    {
      title: { en: "The whole city", "zh-Hans": "只填到市" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", division: "431100" }] },
      findings: [{ record: "P-1", field: "division", values: { division: "431100" } }],
    },
    {
      title: { en: "A city without counties", "zh-Hans": "不设县区的市" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", division: "441900" }] },
    },
  ],
};
