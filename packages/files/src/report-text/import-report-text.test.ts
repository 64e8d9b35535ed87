import { describe, expect, it } from "vitest";
import { type LedgerReading, readLedger } from "../ledger/read-ledger.js";
import { importReportSections } from "./import-report-sections.js";
import { importReportText } from "./import-report-text.js";

const text = `某县招商引资项目台账,,,,
序号,项目编号,项目名称,总投资（亿元）,天*气
1,KF-001,电池项目,约1.2,晴
2,KF-002,模具项目,3500万元,雨
3,KF-003,药厂,一大笔,
,,合计,1.6,
注：总投资以合同为准。,,,,
`;

function read(): Promise<LedgerReading> {
  return readLedger([{ name: "9月.csv", chunks: [new TextEncoder().encode(text)] }]);
}

describe("the report of an import in words", () => {
  it("says what every sheet was read as", async () => {
    const { report } = await read();
    const [english] = importReportSections(report, "en");
    expect(english?.heading).toBe("9月.csv (CSV, UTF-8, commas)");
    expect(english?.lines).toEqual([
      "Read by a proposed mapping, which leaves no question open",
      "Header in row 2",
      "Records: projects 3",
      "Rows that are not records: totals 1 (row 6); notes 1 (row 7)",
      "Converted: units of columns (1), units in cells that differ from the column's (1)",
      "Values with a qualifier: about (1)",
      "Kept as extensions: 天*气",
      "Columns not read: 序号 (row numbers)",
      'Totals that could not be checked: "合计" 总投资（亿元） 160000000',
    ]);
    const [chinese] = importReportSections(report, "zh-Hans");
    expect(chinese?.heading).toBe("9月.csv（CSV、UTF-8、逗号分隔）");
    expect(chinese?.lines.slice(2, 6)).toEqual([
      "记录：projects 3",
      "不是记录的行：合计1行（第6行）；注释1行（第7行）",
      "转换：按列的单位换算（1）、单元格自带单位且与该列不同（1）",
      "带有修饰词的值：约（1）",
    ]);
    expect(chinese?.lines).toContain("未读入的列：序号（行序号）");
  });

  it("says what was done to the cells of a column, with the first of them", async () => {
    const { report } = await read();
    const column = importReportSections(report, "en")[0]?.columns[3];
    expect(column?.text).toBe("D 总投资（亿元） → projects.totalInvestment");
    expect(column?.done).toContain('about: 1, such as row 3: "约1.2" → 120000000 CNY');
    const chinese = importReportSections(report, "zh-Hans")[0]?.columns[3];
    expect(chinese?.done).toContain("约：1处，例如第3行：“约1.2” → 120000000 CNY");
  });

  it("is one text, in which no name is taken for Markdown", async () => {
    const reading = await read();
    const markdown = importReportText(reading, "zh-Hans");
    expect(markdown.split("\n").slice(0, 5)).toEqual([
      "# 台账读入报告",
      "",
      "## 9月.csv（CSV、UTF-8、逗号分隔）",
      "",
      "- 按推断的列对应表读入，没有待定的问题",
    ]);
    expect(markdown).toContain("- 作为扩展字段保留：天\\*气\n");
    expect(markdown).toContain("  - 约：1处，例如第3行：“约1.2” → 120000000 CNY\n");
    expect(markdown).toContain("## 问题：2处\n");
    expect(importReportText(reading, "en", "text")).toContain("- Kept as extensions: 天*气\n");
  });

  it("tells how many problems were not kept", async () => {
    const reading = await read();
    const totals = new Map([["invalid-money", 5] as const]);
    const report = importReportText({ ...reading, totals }, "en");
    expect(report).toContain("## Problems: 5\n");
    expect(report).toMatch(/- … and 3 more\n$/);
  });

  it("names a file without sheets", async () => {
    const chunks = [new TextEncoder().encode("{}")];
    const { report } = await readLedger([{ name: "ledger.json", chunks }]);
    expect(importReportSections(report, "en")).toEqual([
      { heading: "ledger.json (JSON)", lines: [], columns: [] },
    ]);
  });
});
