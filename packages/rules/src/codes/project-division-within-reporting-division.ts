import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { project } from "../fields/fields.js";
import { judgeDivisionsWithin } from "../shared/judge-divisions.js";

/**
 * Projects lie within the division that keeps the ledger.
 *
 * @zh 项目位于填报地区之内。
 * @category codes
 * @since 0.1.0
 */
export const projectDivisionWithinReportingDivision = /* @__PURE__ */ defineRule({
  id: "project-division-within-reporting-division",
  version: 1,
  labels: {
    en: "Projects lie within the division that keeps the ledger",
    "zh-Hans": "项目位于填报地区之内",
  },
  message: {
    en: "{division} lies outside the reporting division {reportingDivision}",
    "zh-Hans": "{division}不在填报地区{reportingDivision}之内",
  },
  fix: {
    en: "Correct the code; a project that settled elsewhere is counted there; a share of its results goes into the table of attributions.",
    "zh-Hans": "请更正代码；异地落户的项目由落户地统计，引资地的份额填入成果分配表。",
  },
  severity: "warning",
  level: "record",
  table: "projects",
  reads: [project.division],
  memory: "constant",
  readsHead: true,
  judge: judgeDivisionsWithin,
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A project in two places' ledgers is counted twice in the figures of the place above both.",
    "zh-Hans": "同一项目进入两地台账，上级汇总时就会重复计算。",
  },
  sources: [
    {
      title: "苏府办〔2010〕217号",
      issuer: "苏州市人民政府办公室",
      date: "2010",
      note: {
        en: "Divides projects that settle elsewhere between the place that found them and the place where they lie.",
        "zh-Hans": "异地落户项目的指标由引资地与落户地按比例分享。",
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
      title: { en: "Within", "zh-Hans": "在辖区内" },
      ledger: {
        reportingDivision: "431100",
        projects: [{ projectId: "P-1", name: "电池项目", division: "431129" }],
      },
    },
    {
      title: { en: "In the next city", "zh-Hans": "在邻市" },
      ledger: {
        reportingDivision: "431100",
        projects: [{ projectId: "P-1", name: "电池项目", division: "430405" }],
      },
      findings: [
        {
          record: "P-1",
          field: "division",
          values: { division: "430405", reportingDivision: "431100" },
        },
      ],
    },
    {
      title: { en: "Nobody says whose ledger it is", "zh-Hans": "台账未注明填报地区" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", division: "430405" }] },
      notApplicable: "missing-column",
    },
  ],
};
