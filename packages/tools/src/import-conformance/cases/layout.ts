import { book, type ConformanceCase, csvFile, mapping, money, projects, sheet } from "../case.js";

const plain = mapping({
  项目编号: "projectId",
  项目名称: "name",
  "总投资（万元）": "totalInvestment 万元",
});
const columns = "projectId name totalInvestment";
const header = "项目编号|项目名称|总投资（万元）";
const first = { projectId: "1", name: "甲项目", totalInvestment: money("1000000") };
const second = { projectId: "2", name: "乙项目", totalInvestment: money("2500000") };

/** Where the table stands in a sheet, and which of its rows are records. */
export const layoutCases: readonly ConformanceCase[] = [
  {
    id: "title-rows",
    title: {
      en: "Three title rows above the header, one of which states the unit",
      "zh-Hans": "表头上方有三行标题，其中一行写明单位",
    },
    files: csvFile([
      "附件1||",
      "招商引资项目进展表||",
      "填报单位：东湖区||单位：万元",
      "项目编号|项目名称|总投资",
      "1|甲项目|100",
      "2|乙项目|250",
    ]),
    mapping: mapping(
      { 项目编号: "projectId", 项目名称: "name", 总投资: "totalInvestment" },
      { unit: "万元" },
    ),
    tables: projects(columns, first, second),
    sheets: [
      {
        state: "mapped",
        titleRows: [
          { row: 1, text: "附件1" },
          { row: 2, text: "招商引资项目进展表" },
          { row: 3, text: "填报单位：东湖区 单位：万元" },
        ],
        headerRows: [4],
        rowsRead: 2,
        conversions: { 总投资: { "unit-of-column": 2 } },
      },
    ],
  },
  {
    id: "two-level-header",
    title: { en: "A header of two rows without merged cells", "zh-Hans": "两行表头，未合并单元格" },
    files: csvFile([
      "项目编号|项目名称|投资额（万元）||开工时间|",
      "||总投资|固定资产投资|计划|实际",
      "1|甲项目|100|60|2023年1月|2023年2月",
    ]),
    mapping: mapping({
      项目编号: "projectId",
      项目名称: "name",
      "总投资（万元）": "totalInvestment 万元",
      "固定资产投资（万元）": "fixedAssetInvestment 万元",
      计划开工时间: "plannedStartOn",
      实际开工时间: "startedOn",
    }),
    tables: projects(`${columns} fixedAssetInvestment plannedStartOn startedOn`, {
      ...first,
      fixedAssetInvestment: money("600000"),
      plannedStartOn: "2023-01",
      startedOn: "2023-02",
    }),
    sheets: [{ state: "mapped", headerRows: [1, 2], rowsRead: 1 }],
  },
  {
    id: "two-level-header-merged",
    title: { en: "A header of two rows with merged cells", "zh-Hans": "两行表头，含合并单元格" },
    files: book([
      sheet(
        [
          ["项目台账"],
          ["项目编号", "项目名称", "投资额（万元）"],
          [undefined, undefined, "总投资", "固定资产投资"],
          ["1", "甲项目", { number: "100" }, { number: "60" }],
        ],
        { merged: ["A1:D1", "A2:A3", "B2:B3", "C2:D2"] },
      ),
    ]),
    mapping: mapping({
      项目编号: "projectId",
      项目名称: "name",
      "总投资（万元）": "totalInvestment 万元",
      "固定资产投资（万元）": "fixedAssetInvestment 万元",
    }),
    tables: projects(`${columns} fixedAssetInvestment`, {
      ...first,
      fixedAssetInvestment: money("600000"),
    }),
    sheets: [
      {
        sheet: "Sheet1",
        state: "mapped",
        titleRows: [{ row: 1, text: "项目台账" }],
        headerRows: [2, 3],
        rowsRead: 1,
      },
    ],
  },
  {
    id: "column-numbers",
    title: {
      en: "A row below the header that counts the columns",
      "zh-Hans": "表头下方有一行栏次编号",
    },
    files: csvFile([header, "甲|乙|1", "1|甲项目|100"]),
    mapping: plain,
    tables: projects(columns, first),
    sheets: [
      {
        state: "mapped",
        headerRows: [1],
        rowsRead: 1,
        rowsSkipped: [{ reason: "column-numbers", rows: [2] }],
      },
    ],
  },
  {
    id: "total-agrees",
    title: {
      en: "A total that agrees with its rows, in amount and number",
      "zh-Hans": "合计行的金额与项目数均与明细相符",
    },
    files: csvFile([header, "1|甲项目|100", "2|乙项目|250", "合计|2个项目|350"]),
    mapping: plain,
    tables: projects(columns, first, second),
    sheets: [
      {
        state: "mapped",
        headerRows: [1],
        rowsRead: 2,
        rowsSkipped: [{ reason: "total", rows: [4] }],
        totals: [
          { row: 4, scope: "table", stated: "2", found: "2", outcome: "agrees" },
          {
            row: 4,
            scope: "table",
            column: "总投资（万元）",
            stated: "3500000",
            found: "3500000",
            outcome: "agrees",
          },
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
    files: csvFile([header, "合计|3个项目|350.01", "1|甲项目|100", "2|乙项目|250"]),
    mapping: plain,
    tables: projects(columns, first, second),
    sheets: [
      {
        state: "mapped",
        headerRows: [1],
        rowsRead: 2,
        rowsSkipped: [{ reason: "total", rows: [2] }],
        totals: [
          { row: 2, scope: "table", stated: "3", found: "2", outcome: "differs" },
          {
            row: 2,
            scope: "table",
            column: "总投资（万元）",
            stated: "3500100",
            found: "3500000",
            outcome: "differs",
          },
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
      "1|1|甲项目|100",
      "小计|||100",
      "二、农业项目|||",
      "2|2|乙项目|250",
      "小计|||260",
      "总计|||350",
    ]),
    mapping: mapping({
      序号: "-",
      项目编号: "projectId",
      项目名称: "name",
      "总投资（万元）": "totalInvestment 万元",
    }),
    tables: projects(columns, first, second),
    sheets: [
      {
        state: "mapped",
        headerRows: [1],
        rowsRead: 2,
        rowsSkipped: [
          { reason: "heading", rows: [2, 5] },
          { reason: "subtotal", rows: [4, 7] },
          { reason: "total", rows: [8] },
        ],
        totals: [
          {
            row: 4,
            scope: "group",
            column: "总投资（万元）",
            stated: "1000000",
            found: "1000000",
            outcome: "agrees",
          },
          {
            row: 7,
            scope: "group",
            column: "总投资（万元）",
            stated: "2600000",
            found: "2500000",
            outcome: "differs",
          },
          {
            row: 8,
            scope: "table",
            column: "总投资（万元）",
            stated: "3500000",
            found: "3500000",
            outcome: "agrees",
          },
        ],
      },
    ],
    problems: [{ code: "total-differs", at: "7:4" }],
  },
  {
    id: "notes-below",
    title: {
      en: "Notes and signatures below the records",
      "zh-Hans": "记录下方有注释和签名行",
    },
    files: csvFile([
      header,
      "1|甲项目|100",
      "||",
      "注：1.总投资按合同填写||",
      "2.若项目一月内无进度更新，请说明并备注原因||",
      "填表人：某某|审核人：某某|联系电话：",
    ]),
    mapping: plain,
    tables: projects(columns, first),
    sheets: [
      {
        state: "mapped",
        headerRows: [1],
        rowsRead: 1,
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
    sheets: [{ state: "mapped", headerRows: [1], rowsRead: 2 }],
  },
  {
    id: "repeated-header",
    title: {
      en: "The header once more, as printed pages have it",
      "zh-Hans": "分页时表头重复出现",
    },
    files: csvFile([header, "1|甲项目|100", header, "2|乙项目|250"]),
    mapping: plain,
    tables: projects(columns, first, second),
    sheets: [
      {
        state: "mapped",
        headerRows: [1],
        rowsRead: 2,
        rowsSkipped: [{ reason: "repeated-header", rows: [3] }],
      },
    ],
  },
  {
    id: "hidden-rows-and-columns",
    title: {
      en: "Hidden rows and columns count, and are reported",
      "zh-Hans": "隐藏的行和列照常计入，并在报告中列出",
    },
    files: book([
      sheet(
        [
          ["项目编号", "项目名称", "总投资（万元）"],
          ["1", "甲项目", { number: "100" }],
          ["2", "乙项目", { number: "250" }],
        ],
        { hiddenRows: [3], hiddenColumns: [3] },
      ),
    ]),
    mapping: plain,
    tables: projects(columns, first, second),
    sheets: [
      {
        sheet: "Sheet1",
        state: "mapped",
        headerRows: [1],
        rowsRead: 2,
        hiddenRows: [3],
        hiddenColumns: ["C"],
      },
    ],
  },
  {
    id: "sheets-without-tables",
    title: {
      en: "A cover, a list of choices and a hidden sheet beside the table",
      "zh-Hans": "工作簿中另有封面、选项表和隐藏的工作表",
    },
    files: book([
      sheet([["招商引资项目台账"], ["2023年9月"]], { name: "封面" }),
      sheet(
        [
          ["项目编号", "项目名称", "总投资（万元）"],
          ["1", "甲项目", { number: "100" }],
        ],
        { name: "台账" },
      ),
      sheet(
        [
          ["投资方类型", "合同类型"],
          ["央企", "正式合同"],
          ["民企", "框架协议"],
        ],
        { name: "选项" },
      ),
      sheet(
        [
          ["项目编号", "项目名称", "总投资（万元）"],
          ["9", "旧项目", { number: "1" }],
        ],
        { name: "上年", hidden: true },
      ),
    ]),
    mapping: plain,
    tables: projects(columns, first),
    sheets: [
      { sheet: "封面", state: "no-table" },
      { sheet: "台账", state: "mapped", headerRows: [1], rowsRead: 1 },
      { sheet: "选项", state: "no-table" },
      { sheet: "上年", state: "left-out" },
    ],
  },
  {
    id: "tables-side-by-side",
    title: {
      en: "Two tables side by side are refused",
      "zh-Hans": "左右并排的两张表不予读取",
    },
    files: csvFile([`${header}||${header}`, "1|甲项目|100||2|乙项目|250"]),
    mapping: plain,
    tables: {},
    complete: false,
    sheets: [{ state: "refused" }],
    problems: [{ code: "tables-side-by-side" }],
  },
  {
    id: "blank-first-column",
    title: { en: "An empty first column", "zh-Hans": "第一列为空" },
    files: book([
      sheet([
        [],
        [undefined, "项目编号", "项目名称", "总投资（万元）"],
        [undefined, "1", "甲项目", { number: "100" }],
      ]),
    ]),
    mapping: plain,
    tables: projects(columns, first),
    sheets: [{ sheet: "Sheet1", state: "mapped", headerRows: [2], rowsRead: 1 }],
  },
  {
    id: "unmapped-columns",
    title: {
      en: "Columns that the mapping does not know are kept and listed",
      "zh-Hans": "列对应表未提及的列予以保留并列出",
    },
    files: csvFile([`${header}|专班组长`, "1|甲项目|100|某某"]),
    mapping: plain,
    tables: projects(columns, { ...first, ext: { unmapped: { 专班组长: "某某" } } }),
    sheets: [{ state: "mapped", headerRows: [1], rowsRead: 1, unmapped: ["专班组长"] }],
  },
];
