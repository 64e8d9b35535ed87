import type { WrittenCell } from "./cell.js";
import type { LedgerColumn, LedgerTable } from "./ledger-table.js";

const number = (text: string): WrittenCell => ({ number: text });
const day = (text: string): WrittenCell => ({ day: text });
const yuan = (amount: string) => ({ amount, currency: "CNY" });
const dollars = (amount: string) => ({ amount, currency: "USD" });

/** Texts, some with rare characters, blanks, line breaks and signs that files use themselves. */
const texts: readonly LedgerColumn[] = [
  { header: "项目编号", meant: { field: "projectId" }, cells: ["0001", "0002", "0003", "0004"] },
  {
    header: "项目名称",
    meant: { field: "name" },
    cells: ["䶮辉电池材料项目", "“智造”产业园, 二期", "外资研发中心", "　全角空格　与 Ａ座　"],
    values: ["䶮辉电池材料项目", "“智造”产业园, 二期", "外资研发中心", "全角空格　与 Ａ座"],
    total: "4个项目",
  },
  {
    header: "投资方名称",
    meant: { field: "investorName" },
    cells: ["𠮷林䶮辉新材料有限公司", "甲“乙”集团", "Crédit & Gas <GmbH>", "丙公司"],
  },
  {
    header: "统一社会信用代码",
    meant: { field: "investorCreditCode" },
    cells: ["91350100M000100Y43", undefined, undefined, undefined],
  },
  {
    header: "招商会",
    meant: { ext: "huangshi.eventName" },
    // An extension keeps what stands there: the standard does not say what it means.
    cells: ["楚商大会", "无", undefined, undefined],
  },
  {
    header: "备注",
    meant: { field: "remarks" },
    cells: ["一期：厂房\n二期：设备", 'He said "yes", 逗号,与制表\t符', undefined, "　"],
    values: ["一期：厂房\n二期：设备", 'He said "yes", 逗号,与制表\t符', undefined, undefined],
  },
];

/** Codes, by themselves and by words. */
const codes: readonly LedgerColumn[] = [
  {
    header: "行政区划",
    meant: { field: "division" },
    cells: ["420200", "420222", "420281", "420202"],
  },
  { header: "行业代码", meant: { field: "industry" }, cells: ["38", "C", "731", "2641"] },
  {
    header: "企业性质",
    meant: { field: "investorType" },
    cells: ["民营企业", "央企", "外商独资", "地方国企"],
    values: ["private", "state-owned-central", "foreign-wholly-owned", "state-owned-local"],
  },
  {
    header: "合同类型",
    meant: { field: "contractType" },
    cells: ["正式合同", "框架协议", "正式合同", "意向协议"],
    values: ["formal-contract", "framework", "formal-contract", "intent"],
  },
  {
    header: "建设性质",
    meant: { field: "investmentForm" },
    cells: ["新建", "扩建", "新设", "技改"],
    values: ["new", "expansion", "new", "technical-renovation"],
  },
  {
    header: "项目状态",
    meant: { field: "reportedStage" },
    cells: ["已开工", "签约", "注册", "停工"],
    values: ["started", "signed", "registered", "suspended"],
  },
  {
    header: "是否返乡创业",
    meant: { field: "returningEntrepreneur" },
    cells: ["否", "是", "否", undefined],
    values: [false, true, false, undefined],
  },
];

/** Numbers in the units of their headers, and in units of their own. */
const numbers: readonly LedgerColumn[] = [
  {
    header: "总投资（亿元）",
    meant: { field: "totalInvestment", unit: "亿元" },
    cells: [number("12.5"), number("3"), number("0.1"), "1,234.5万元"],
    values: ["1250000000", "300000000", "10000000", "12345000"].map(yuan),
    total: number("15.72345"),
  },
  {
    header: "其中固定资产投资（万元）",
    meant: { field: "fixedAssetInvestment", unit: "万元" },
    cells: [number("80000"), "1.8亿", "待定", number("12345.6789")],
    values: [yuan("800000000"), yuan("180000000"), undefined, yuan("123456789")],
    total: number("110345.6789"),
  },
  {
    header: "合同外资（万美元）",
    meant: { field: "foreignInvestment", unit: "万美元" },
    cells: [undefined, "—", number("150"), undefined],
    values: [undefined, undefined, dollars("1500000"), undefined],
    total: number("150"),
  },
  {
    header: "用地面积（亩）",
    meant: { field: "landAreaMu", unit: "亩" },
    cells: [number("150.25"), "约60", undefined, "12.5公顷"],
    values: ["150.25", "60", undefined, "187.5"],
  },
  {
    header: "预期用工人数（人）",
    meant: { field: "plannedJobs", unit: "人" },
    cells: [number("320"), number("45"), undefined, "1,200"],
    values: [320, 45, undefined, 1200],
  },
];

/** Dates to the day, the month and the year, as typed cells and as texts. */
const dates: readonly LedgerColumn[] = [
  {
    header: "签约日期",
    meant: { field: "signedOn" },
    cells: [day("2023-06-18"), "2023.10", day("2023-01-31"), "2022年12月31日"],
    values: ["2023-06-18", "2023-10", "2023-01-31", "2022-12-31"],
  },
  {
    header: "开工时间",
    meant: { field: "startedOn" },
    cells: [day("2023-09-01"), "2024年", undefined, "2023/2/3"],
    values: ["2023-09-01", "2024", undefined, "2023-02-03"],
  },
  {
    header: "计划竣工时间",
    meant: { field: "plannedCompletionOn" },
    cells: ["2025年6月", "2026年", "/", "202412"],
    values: ["2025-06", "2026", undefined, "2024-12"],
  },
  {
    header: "录入时间",
    meant: { field: "recordedOn" },
    cells: ["2023-06-30", "2023-10-31", "2023-02-10", "2023-02-28"].map(day),
    values: ["2023-06-30", "2023-10-31", "2023-02-10", "2023-02-28"],
  },
];

const projects: LedgerTable = {
  table: "projects",
  sheet: "项目台账",
  title: "招商引资项目台账（虚构数据）",
  columns: [
    {
      header: "序号",
      meant: { ignore: "row-number" },
      cells: ["1", "2", "3", "4"].map(number),
      total: "合计",
    },
    ...texts,
    ...codes,
    ...numbers,
    ...dates,
  ],
};

/** A second table, for the forms that carry several. */
const fundReceipts: LedgerTable = {
  table: "fundReceipts",
  sheet: "到位资金",
  columns: [
    { header: "到资单号", meant: { field: "receiptId" }, cells: ["R-1", "R-2", "R-3"] },
    { header: "项目编号", meant: { field: "projectId" }, cells: ["0001", "0001", "0003"] },
    {
      header: "到账日期",
      meant: { field: "receivedOn" },
      cells: [day("2023-07-31"), "2023年8月", day("2023-12-29")],
      values: ["2023-07-31", "2023-08", "2023-12-29"],
    },
    {
      header: "本次到位资金（万元）",
      meant: { field: "received", unit: "万元" },
      cells: [number("5000"), "1,500.5", "30万美元"],
      values: [yuan("50000000"), yuan("15005000"), dollars("300000")],
    },
    {
      header: "资金形式",
      meant: { field: "form" },
      cells: ["现金", "设备购置", "现汇"],
      values: ["cash", "equipment", "cash"],
    },
    {
      header: "资金来源类型",
      meant: { field: "originScope" },
      cells: ["省外", "省外", "外资"],
      values: ["other-province", "other-province", "foreign"],
    },
    {
      header: "说明",
      meant: { ignore: "no-field" },
      cells: [undefined, "含进口设备", undefined],
    },
  ],
};

/** The one ledger that every form of file holds. All of it is made up. */
export const conformanceLedger: readonly LedgerTable[] = [projects, fundReceipts];
