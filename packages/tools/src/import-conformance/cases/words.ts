import { book, type ConformanceCase, csvFile, mapping, money, projects, sheet } from "../case.js";
import { idAndName, mapped, named } from "./two-projects.js";

/** Words: codes, nothing, yes and no. */
export const wordCases: readonly ConformanceCase[] = [
  {
    id: "words-for-nothing",
    title: {
      en: "Dashes, 无, 待定 and blanks are no values",
      "zh-Hans": "—、无、待定和空格均非数值",
    },
    files: csvFile([
      "项目编号|项目名称|总投资（万元）|签约日期|所在园区",
      "1|项目1|—|/|无",
      "2|项目2|待定|-|　",
      "3|项目3|||暂无",
      "4|项目4|0|未签约|N/A",
    ]),
    mapping: mapping({
      ...idAndName,
      "总投资（万元）": "totalInvestment 万元",
      签约日期: "signedOn",
      所在园区: "park",
    }),
    tables: projects("projectId name totalInvestment signedOn park", named(1), named(2), named(3), {
      ...named(4),
      totalInvestment: money("0"),
    }),
    sheets: [
      {
        ...mapped(4),
        conversions: {
          "总投资（万元）": { "absent-word": 2, "unit-of-column": 1 },
          签约日期: { "absent-word": 2, "not-reached": 1 },
          所在园区: { "absent-word": 3 },
        },
      },
    ],
  },
  {
    id: "code-words",
    title: {
      en: "Codes by their words; an unknown word and two at once are problems",
      "zh-Hans": "按用词识别代码；不认识的词和一格多词须报告",
    },
    files: csvFile([
      "项目编号|项目名称|合同类型|企业性质",
      "1|项目1|正式合同|民营企业",
      "2|项目2|框架協議|央企",
      "3|项目3|协定书|民营企业",
      "4|项目4|正式合同、框架协议|其他",
      "5|项目5|formal-contract|private",
    ]),
    mapping: mapping({ ...idAndName, 合同类型: "contractType", 企业性质: "investorType" }),
    tables: projects(
      "projectId name investorType contractType",
      { ...named(1), contractType: "formal-contract", investorType: "private" },
      { ...named(2), contractType: "framework", investorType: "state-owned-central" },
      { ...named(3), investorType: "private" },
      { ...named(4), investorType: "other" },
      { ...named(5), contractType: "formal-contract", investorType: "private" },
    ),
    sheets: [mapped(5)],
    problems: [
      { code: "unknown-code", field: "contractType", record: "3", at: "4:3" },
      { code: "several-codes", field: "contractType", record: "4", at: "5:3" },
    ],
  },
  {
    id: "yes-and-no",
    title: {
      en: "是 否 有 无 √ 1 0 and what is neither",
      "zh-Hans": "是、否、有、无、√、1、0 及其他",
    },
    files: csvFile([
      "项目编号|项目名称|是否返乡创业",
      "1|项目1|是",
      "2|项目2|否",
      "3|项目3|无",
      "4|项目4|√",
      "5|项目5|0",
      "6|项目6|待定",
      "7|项目7|部分",
    ]),
    mapping: mapping({ ...idAndName, 是否返乡创业: "returningEntrepreneur" }),
    tables: projects(
      "projectId name returningEntrepreneur",
      { ...named(1), returningEntrepreneur: true },
      { ...named(2), returningEntrepreneur: false },
      { ...named(3), returningEntrepreneur: false },
      { ...named(4), returningEntrepreneur: true },
      { ...named(5), returningEntrepreneur: false },
      named(6),
      named(7),
    ),
    sheets: [mapped(7)],
    problems: [{ code: "invalid-boolean", field: "returningEntrepreneur", record: "7", at: "8:3" }],
  },
  {
    id: "shares-in-percent",
    title: {
      en: "Shares as percent cells, as numbers of a column of percentages, and without a unit",
      "zh-Hans": "百分比单元格、百分数列和未注明单位的比例",
    },
    files: book([
      sheet([
        ["项目编号", "责任单位", "分成比例", "占比（%）"],
        ["1", "甲局", { percent: "60" }, { number: "60" }],
        ["1", "乙局", "40%", { number: "40" }],
        ["2", "甲局", { number: "50" }, { number: "12.5" }],
      ]),
    ]),
    mapping: {
      ipmsMapping: 1,
      tables: [
        {
          table: "attributions",
          columns: [
            { header: "项目编号", field: "projectId" },
            { header: "责任单位", field: "unit" },
            { header: "分成比例", field: "share" },
            { header: "占比（%）", ignore: "derived" },
          ],
        },
      ],
    },
    tables: {
      attributions: {
        columns: ["projectId", "unit", "share"],
        records: [
          { projectId: "1", unit: "甲局", share: "0.6" },
          { projectId: "1", unit: "乙局", share: "0.4" },
          { projectId: "2", unit: "甲局" },
        ],
      },
    },
    sheets: [{ sheet: "Sheet1", ...mapped(3) }],
    problems: [{ code: "unit-unknown", field: "share", record: "2", at: "C4" }],
  },
];
