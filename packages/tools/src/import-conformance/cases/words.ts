import { book, type ConformanceCase, mapped, mappedSheet, mapping, money, sheet } from "../case.js";
import { countedFile, countedProjects, idAndName, oneColumn } from "./counted-projects.js";

/** Words: codes, nothing, yes and no. */
export const wordCases: readonly ConformanceCase[] = [
  {
    id: "words-for-nothing",
    title: {
      en: "Dashes, 无, 待定 and blanks are no values",
      "zh-Hans": "—、无、待定和空格均非数值",
    },
    files: countedFile(
      "总投资（万元）|签约日期|所在园区",
      "—|/|无",
      "待定|-|　",
      "||暂无",
      "0|未签约|N/A",
    ),
    mapping: mapping({
      ...idAndName,
      "总投资（万元）": "totalInvestment 万元",
      签约日期: "signedOn",
      所在园区: "park",
    }),
    tables: countedProjects(
      "totalInvestment signedOn park",
      {},
      {},
      {},
      { totalInvestment: money("0") },
    ),
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
    files: countedFile(
      "合同类型|企业性质",
      "正式合同|民营企业",
      "框架協議|央企",
      "协定书|民营企业",
      "正式合同、框架协议|其他",
      "formal-contract|private",
    ),
    mapping: mapping({ ...idAndName, 合同类型: "contractType", 企业性质: "investorType" }),
    tables: countedProjects(
      "investorType contractType",
      { contractType: "formal-contract", investorType: "private" },
      { contractType: "framework", investorType: "state-owned-central" },
      { investorType: "private" },
      { investorType: "other" },
      { contractType: "formal-contract", investorType: "private" },
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
      "zh-Hans": "是、否、有、无、√、1、0及其他",
    },
    ...oneColumn("是否返乡创业", "returningEntrepreneur", [
      ["是", true],
      ["否", false],
      ["无", false],
      ["√", true],
      ["0", false],
      ["待定"],
      ["部分"],
    ]),
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
    sheets: [mappedSheet(3)],
    problems: [{ code: "unit-unknown", field: "share", record: "2", at: "C4" }],
  },
];
