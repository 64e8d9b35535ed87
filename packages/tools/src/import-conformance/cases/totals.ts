import { type ConformanceCase, csvFile, mapped, mapping, projects } from "../case.js";
import {
  amountColumns,
  columns,
  first,
  firstLine,
  header,
  plain,
  second,
  secondLine,
} from "./two-projects.js";

/** A total of the amounts, of all rows or of a group of them. */
const ofAmounts = (row: number, scope: "table" | "group") =>
  ({ row, scope, column: "总投资（万元）" }) as const;

/** Which rows below a header are no records: totals, subtotals and notes. */
export const totalCases: readonly ConformanceCase[] = [
  {
    id: "total-agrees",
    title: {
      en: "A total that agrees with its rows, in amount and number",
      "zh-Hans": "合计行的金额与项目数均与明细相符",
    },
    files: csvFile([header, firstLine, secondLine, "合计|2个项目|350"]),
    mapping: plain,
    tables: projects(columns, first, second),
    sheets: [
      {
        ...mapped(2),
        rowsSkipped: [{ reason: "total", rows: [4] }],
        totals: [
          { row: 4, scope: "table", stated: "2", found: "2", outcome: "agrees" },
          { ...ofAmounts(4, "table"), stated: "3500000", found: "3500000", outcome: "agrees" },
        ],
      },
    ],
  },
  {
    id: "total-differs",
    title: {
      en: "A total above the rows that differs from them, in amount and number",
      "zh-Hans": "合计行在明细上方，金额与项目数均不符",
    },
    files: csvFile([header, "合计|3个项目|350.01", firstLine, secondLine]),
    mapping: plain,
    tables: projects(columns, first, second),
    sheets: [
      {
        ...mapped(2),
        rowsSkipped: [{ reason: "total", rows: [2] }],
        totals: [
          { row: 2, scope: "table", stated: "3", found: "2", outcome: "differs" },
          { ...ofAmounts(2, "table"), stated: "3500100", found: "3500000", outcome: "differs" },
        ],
      },
    ],
    problems: [
      { code: "total-count-differs", at: "2" },
      { code: "total-differs", at: "2:3" },
    ],
  },
  {
    id: "groups-and-subtotals",
    title: {
      en: "Heads of groups, subtotals, and a total; one subtotal is wrong",
      "zh-Hans": "分组标题、小计和合计，其中一个小计有误",
    },
    files: csvFile([
      `序号|${header}`,
      "一、工业项目|||",
      `1|${firstLine}`,
      "小计|||100",
      "二、农业项目|||",
      `2|${secondLine}`,
      "小计|||260",
      "总计|||350",
    ]),
    mapping: mapping({ 序号: "-", ...amountColumns }),
    tables: projects(columns, first, second),
    sheets: [
      {
        ...mapped(2),
        rowsSkipped: [
          { reason: "heading", rows: [2, 5] },
          { reason: "subtotal", rows: [4, 7] },
          { reason: "total", rows: [8] },
        ],
        totals: [
          { ...ofAmounts(4, "group"), stated: "1000000", found: "1000000", outcome: "agrees" },
          { ...ofAmounts(7, "group"), stated: "2600000", found: "2500000", outcome: "differs" },
          { ...ofAmounts(8, "table"), stated: "3500000", found: "3500000", outcome: "agrees" },
        ],
      },
    ],
    problems: [{ code: "total-differs", at: "7:4" }],
  },
  {
    id: "groups-without-numbers",
    title: {
      en: "Groups with their sums but without a number, among numbered records",
      "zh-Hans": "有编号的记录之间，带合计而无编号的分组行",
    },
    files: csvFile([
      `序号|${header}`,
      "||工业项目|100",
      `1|${firstLine}`,
      "||农业项目|250",
      `2|${secondLine}`,
    ]),
    mapping: mapping({ 序号: "-", ...amountColumns }),
    tables: projects(columns, first, second),
    sheets: [
      {
        ...mapped(2),
        rowsSkipped: [{ reason: "subtotal", rows: [2, 4] }],
        totals: [
          { ...ofAmounts(2, "group"), stated: "1000000", found: "1000000", outcome: "agrees" },
          { ...ofAmounts(4, "group"), stated: "2500000", found: "2500000", outcome: "agrees" },
        ],
      },
    ],
  },
  {
    id: "notes-below",
    title: {
      en: "Notes and signatures below the records",
      "zh-Hans": "记录下方有注释和签名行",
    },
    files: csvFile([
      header,
      firstLine,
      "||",
      "注：1.总投资按合同填写||",
      "2.若项目一月内无进度更新，请说明并备注原因||",
      "填表人：某某|审核人：某某|联系电话：",
    ]),
    mapping: plain,
    tables: projects(columns, first),
    sheets: [
      {
        ...mapped(1),
        rowsSkipped: [
          { reason: "blank", rows: [3] },
          { reason: "note", rows: [4, 5, 6] },
        ],
      },
    ],
  },
  {
    id: "names-like-totals",
    title: {
      en: "Projects whose names begin like totals and notes",
      "zh-Hans": "项目名称以“合计”“注”等字样开头",
    },
    files: csvFile([header, "1|合计科技有限公司项目|100", "2|注塑机项目|250"]),
    mapping: plain,
    tables: projects(
      columns,
      { ...first, name: "合计科技有限公司项目" },
      { ...second, name: "注塑机项目" },
    ),
    sheets: [mapped(2)],
  },
];
