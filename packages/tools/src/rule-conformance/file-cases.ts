import { rules } from "@ipms/rules";
import type { Rule, Severity, Text } from "@ipms/core";
import { book, csvFile, mapping, sheet, textFile } from "../import-conformance/case.js";
import type { SuiteFile } from "../import-conformance/forms.js";
import type { ExpectedFinding } from "./fault.js";
import { cutOn } from "./synthetic-cuts.js";

/** A finding in a file, with the place of what is wrong. */
interface FindingInFile extends Omit<ExpectedFinding, "table"> {
  /** The table; not there for what concerns a whole file. */
  readonly table?: string;
  /** `line:column` of a text file, the cell of a sheet, the pointer in a document. */
  readonly at?: string;
}

/** Files with one fault, and everything that must be found in them. */
export interface FileCase {
  /** Its id. */
  readonly id: string;
  /** What was done wrong. */
  readonly title: Text;
  /** The files. */
  readonly files: readonly SuiteFile[];
  /** What the columns mean, where they have other headers than the standard's. */
  readonly mapping?: object;
  /** Every finding. */
  readonly findings: readonly FindingInFile[];
}

const plain = mapping({ 项目编号: "projectId", 项目名称: "name", 总投资: "totalInvestment 万元" });
const header = "项目编号|项目名称|总投资";
const dated = mapping({ 项目编号: "projectId", 项目名称: "name", 开工时间: "startedOn" });
const inProject = (rule: string, record: string, field: string, at: string): FindingInFile => ({
  rule,
  table: "projects",
  record,
  field,
  at,
});

/** Faults that only a file can have: no change of a ledger's records makes them. */
export const fileCases: readonly FileCase[] = [
  {
    id: "amount-of-unknown-unit",
    title: { en: "An amount whose unit nobody says", "zh-Hans": "金额没有单位" },
    files: csvFile([header, "1|甲项目|5000"]),
    mapping: mapping({ 项目编号: "projectId", 项目名称: "name", 总投资: "totalInvestment" }),
    findings: [inProject("amount-has-unit", "1", "totalInvestment", "2:3")],
  },
  {
    id: "two-agreements-in-one-cell",
    title: { en: "Two kinds of agreement in one cell", "zh-Hans": "一格填了两种协议" },
    files: csvFile(["项目编号|项目名称|协议类型", "1|甲项目|框架协议、正式合同"]),
    mapping: mapping({ 项目编号: "projectId", 项目名称: "name", 协议类型: "contractType" }),
    findings: [inProject("cell-holds-one-value", "1", "contractType", "2:3")],
  },
  {
    id: "column-of-many-meanings",
    title: { en: "A column that may mean two things", "zh-Hans": "含义不明的列" },
    files: csvFile(["项目编号|项目名称|开工时间", "1|甲项目|2023.6"]),
    mapping: mapping({
      项目编号: "projectId",
      项目名称: "name",
      开工时间: { candidates: ["startedOn", "plannedStartOn"] },
    }),
    findings: [{ rule: "column-meaning-clear", table: "projects", at: "1:3" }],
  },
  {
    id: "one-column-twice",
    title: { en: "One field in two columns", "zh-Hans": "同一字段有两列" },
    files: textFile("projectId,name,name\n1,甲项目,乙项目\n"),
    findings: [{ rule: "column-name-unique", table: "projects", field: "name", at: "1:3" }],
  },
  {
    id: "plan-in-the-actual-column",
    title: { en: "A plan in the column of what happened", "zh-Hans": "实际日期栏填了计划" },
    files: csvFile(["项目编号|项目名称|开工时间", "1|甲项目|计划2025年7月"]),
    mapping: dated,
    findings: [inProject("date-is-actual", "1", "startedOn", "2:3")],
  },
  {
    id: "day-or-month-first",
    title: { en: "The third of April or the fourth of March", "zh-Hans": "日月先后不明" },
    files: csvFile(["项目编号|项目名称|开工时间", "1|甲项目|03/04/2023"]),
    mapping: dated,
    findings: [inProject("date-unambiguous", "1", "startedOn", "2:3")],
  },
  {
    id: "file-without-a-byte",
    title: { en: "A file without a byte", "zh-Hans": "空文件" },
    files: textFile(""),
    findings: [{ rule: "file-readable", table: "projects" }],
  },
  {
    id: "formula-never-calculated",
    title: { en: "A formula that no program calculated", "zh-Hans": "公式没有计算结果" },
    files: book([sheet([header.split("|"), ["1", "甲项目", { formula: "50*2" }]])]),
    mapping: plain,
    findings: [inProject("formula-has-result", "1", "totalInvestment", "C2")],
  },
  {
    id: "mapping-of-another-file",
    title: { en: "A mapping for other columns", "zh-Hans": "列对应表与文件不符" },
    files: csvFile(["项目编号|项目名称|投资额", "1|甲项目|100"]),
    mapping: plain,
    findings: [{ rule: "mapping-fits-table", table: "projects", at: "1" }],
  },
  {
    id: "parquet-cut-off",
    title: { en: "A Parquet file cut off", "zh-Hans": "Parquet 文件不完整" },
    files: textFile("PAR1 and nothing more", "projects.parquet"),
    findings: [{ rule: "parquet-readable" }],
  },
  {
    id: "one-amount-for-merged-rows",
    title: {
      en: "One amount merged over two projects",
      "zh-Hans": "两个项目合并单元格共填一个金额",
    },
    files: book([
      sheet([header.split("|"), ["1", "甲项目", { number: "100" }], ["2", "乙项目"]], {
        merged: ["C2:C3"],
      }),
    ]),
    mapping: plain,
    findings: [inProject("quantity-given-per-row", "2", "totalInvestment", "C3")],
  },
  {
    id: "row-of-other-length",
    title: { en: "A row with a cell too many", "zh-Hans": "一行多出一格" },
    files: textFile("projectId,name\n1,甲项目,上海\n2,乙项目\n"),
    findings: [{ rule: "record-readable", table: "projects", at: "2" }],
  },
  {
    id: "two-tables-in-one-sheet",
    title: { en: "Two tables side by side", "zh-Hans": "两张表左右并排" },
    files: csvFile([`${header}||${header}`, "1|甲项目|100||2|乙项目|250"]),
    mapping: plain,
    findings: [{ rule: "sheet-is-one-table" }],
  },
  {
    id: "standard-of-tomorrow",
    title: { en: "A version of the standard that is not out yet", "zh-Hans": "标准版本尚未发布" },
    files: textFile(
      JSON.stringify({ standardVersion: "99.0.0", projects: [{ projectId: "1", name: "甲项目" }] }),
      "ledger.json",
    ),
    findings: [{ rule: "standard-version-known", field: "standardVersion", at: "1:20" }],
  },
  {
    id: "table-of-another-name",
    title: { en: "A table that the standard does not know", "zh-Hans": "标准中没有的表" },
    files: textFile(
      JSON.stringify({ projcts: [{ projectId: "1", name: "甲项目" }] }),
      "ledger.json",
    ),
    findings: [{ rule: "table-known" }],
  },
  {
    id: "quote-never-closed",
    title: { en: "A quotation mark that never closes", "zh-Hans": "引号没有闭合" },
    files: textFile('projectId,name\n1,甲项目\n2,"乙项目\n'),
    findings: [{ rule: "text-file-well-formed", table: "projects", field: "name", at: "3:2" }],
  },
  {
    id: "total-that-does-not-add-up",
    title: { en: "A total that does not add up", "zh-Hans": "合计与明细不符" },
    files: csvFile([header, "1|甲项目|100", "2|乙项目|250", "合计||340"]),
    mapping: plain,
    findings: [{ rule: "total-agrees-with-rows", table: "projects", at: "4:3" }],
  },
  {
    id: "total-of-words",
    title: {
      en: "A total over an amount in words",
      "zh-Hans": "所汇总的金额写成文字，合计无从核对",
    },
    files: csvFile([header, "1|甲项目|一百多万", "2|乙项目|250", "合计||350"]),
    mapping: plain,
    findings: [
      inProject("number-readable", "1", "totalInvestment", "2:3"),
      { rule: "total-checkable", table: "projects", at: "4:3" },
    ],
  },
  {
    id: "workbook-damaged",
    title: { en: "A workbook that is damaged", "zh-Hans": "工作簿已损坏" },
    files: textFile("PK\u0003\u0004 and nothing of a workbook", "projects.xlsx"),
    findings: [{ rule: "workbook-readable" }],
  },
];

/** The case as the published suite has it: bytes in base64 where they are no text. */
export function publishedCase({ id, title, files, mapping: given, findings }: FileCase): object {
  return {
    id,
    title,
    asOf: cutOn,
    files: files.map((file) => {
      const { path } = file;
      const bytes = Buffer.from(file.bytes);
      const text = bytes.toString("utf-8");
      const isText = Buffer.from(text, "utf-8").equals(bytes) && !/[\u0000-\u0008]/.test(text);
      return { name: path, ...(isText ? { text } : { base64: bytes.toString("base64") }) };
    }),
    ...(given === undefined ? {} : { mapping: given }),
    findings: findings.map((finding) => ({ ...finding, severity: severityOf(finding.rule) })),
  };
}

function severityOf(id: string): Severity | undefined {
  return Object.values<Rule>(rules).find((rule) => rule.id === id)?.severity;
}
