import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeDivisionsInUse } from "../shared/judge-divisions.js";

/**
 * Division codes stand in the current list of divisions.
 *
 * @zh 行政区划代码在现行代码表之内。
 * @category codes
 * @since 0.1.0
 */
export const projectDivisionInUse = /* @__PURE__ */ defineRule({
  id: "project-division-in-use",
  version: 1,
  labels: {
    en: "Division codes stand in the current list of divisions",
    "zh-Hans": "行政区划代码在现行代码表之内",
  },
  message: {
    en: "{division} is no division of the list of 30 June 2023: retired, newer, or mistyped",
    "zh-Hans": "{division}不在2023年6月30日的区划代码表中：可能已停用、为新设，或者填错",
  },
  fix: {
    en: "Write the code by which the place goes now, for earlier years too, so that figures of several years can be compared.",
    "zh-Hans": "请填该地现行代码，以前年度的项目也一样，各年数字才可比。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  reads: [project.division],
  mayRead: [project.originDivision],
  memory: "constant",
  judge: ({ ledger }) => judgeDivisionsInUse(ledger, [project.division, project.originDivision]),
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "When a county becomes a district its code changes. Under the old one its projects stand beside the place, not in it.",
    "zh-Hans": "撤县设区后代码随之改变，仍用旧代码，项目就不会归入现在的区。",
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
    {
      title: "[博乐市统计数据自查情况]",
      date: "2023",
      url: "https://www.xjbl.gov.cn/info/1493/82457.htm",
      note: {
        en: "The check found investment reported ahead of progress, and wrong industry and division codes.",
        "zh-Hans": "自查发现超进度报送投资额，行业代码、行政区划代码填报有误。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A county of today", "zh-Hans": "现有的县" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", division: "431129" }] },
    },
    {
      title: { en: "A county that became a district in 2021", "zh-Hans": "2021年已撤县设区" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", division: "431121" }] },
      findings: [{ record: "P-1", field: "division", values: { division: "431121" } }],
    },
    {
      title: { en: "Hong Kong", "zh-Hans": "香港" },
      ledger: {
        projects: [
          { projectId: "P-1", name: "电池项目", division: "431129", originDivision: "810000" },
        ],
      },
    },
  ],
};
