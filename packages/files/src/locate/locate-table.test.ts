import { describe, expect, it } from "vitest";
import { locateTable } from "./locate-table.js";
import { located } from "./located.test-input.js";
import { mergedCells, sheetOfText } from "./sheet-of-text.js";

describe("one header row", () => {
  it("in the first row", () => {
    const location = located("项目名称|总投资（亿元）|签约时间\n电池项目|1.2|2023.6");
    expect(location).toMatchObject({ headerRows: [1], titles: [], firstDataRow: 2 });
    expect(location.headers).toEqual(["项目名称", "总投资（亿元）", "签约时间"]);
    expect(location.identityColumns).toEqual([0]);
  });

  it("of canonical names", () => {
    const location = located(
      "projectId,name,totalInvestment.amount\nP-1,Mill,5".replaceAll(",", "|"),
      {
        table: "projects",
      },
    );
    expect(location).toMatchObject({ headerRows: [1], firstDataRow: 2, identityColumns: [0, 1] });
  });

  it("of a single column", () => {
    expect(located("projectId\nP-1\nP-2")).toMatchObject({ headerRows: [1], firstDataRow: 2 });
  });

  it("below three title rows, as in the form of a county", () => {
    const location = located(`
附件1
驻点招商项目信息采集表
填报单位：东湖区商务局||||截至2023年9月底|单位：万元
序号|项目名称|投资方|总投资|签约时间|联系人
1|电池项目|甲公司|12000|2023.6|张三
`);
    expect(location.headerRows).toEqual([4]);
    expect(location.firstDataRow).toBe(5);
    expect(location.titles).toEqual([
      { row: 1, text: "附件1" },
      { row: 2, text: "驻点招商项目信息采集表" },
      { row: 3, text: "填报单位：东湖区商务局 截至2023年9月底 单位：万元" },
    ]);
    expect(location).toMatchObject({ rowNumberColumn: 0, numberedInFigures: true });
  });

  it("below a title that is merged across", () => {
    const text = "2023年招商引资项目台账|||\n序号|项目名称|总投资（万元）|备注\n1|电池项目|5|";
    expect(located(text, { merged: mergedCells("A1:D1") }).headerRows).toEqual([2]);
  });

  it("below a title that is typed in a middle cell", () => {
    const text = "||招商引资项目情况||\n序号|项目名称|总投资（万元）|投资方|备注\n1|电池项目|5|甲|";
    expect(located(text)).toMatchObject({ headerRows: [2], titles: [{ row: 1 }] });
  });

  it("with an empty first column and empty rows between", () => {
    const location = located("\n|招商项目\n\n|项目名称|总投资（亿元）\n|电池项目|1.2");
    expect(location.headers).toEqual(["", "项目名称", "总投资（亿元）"]);
    expect(location.identityColumns).toEqual([1]);
  });

  it("of which most words are unknown", () => {
    const text = "序号|项目名称|五大行动|专班组长|满意度|年月\n1|电池项目|甲|乙|丙|202306";
    expect(located(text).headerRows).toEqual([1]);
  });

  it("of which a house has added most columns", () => {
    const own = Array.from(
      { length: 20 },
      (_, index) => `内部指标${"甲乙丙丁戊"[index % 5]}${index}`,
    );
    const header = ["项目编号", "项目名称", "总投资（亿元）", "签约时间", ...own];
    expect(located(`${header.join("|")}\n1|电池项目|1.2|2023.6`).headerRows).toEqual([1]);
  });

  it("with line breaks, blanks and traditional characters in its cells", () => {
    const rows = [
      { number: 1, cells: ["項目\n名稱", "總 投資\n（億元）"].map((text) => ({ text })) },
      { number: 2, cells: ["電池項目", "1.2"].map((text) => ({ text })) },
    ];
    expect(locateTable(rows)).toMatchObject({ found: "table", location: { headerRows: [1] } });
  });

  it("without data, as a template has it", () => {
    expect(located("项目名称|总投资（亿元）|签约时间")).toMatchObject({ firstDataRow: 2 });
  });

  it("repeated on every page: the first one counts", () => {
    const header = "序号|项目名称|总投资（亿元）";
    expect(located(`${header}\n1|甲|2\n${header}\n2|乙|3`).headerRows).toEqual([1]);
  });

  it("below a small summary, which reads less well", () => {
    const location = located(`
指标|项目数|总投资
全市|12|300
序号|项目名称|投资方|总投资（亿元）|签约时间|备注
1|电池项目|甲公司|1.2|2023.6|
`);
    expect(location.headerRows).toEqual([3]);
    expect(location.titles.map(({ row }) => row)).toEqual([1, 2]);
  });

  it("above rows that count the columns", () => {
    const text = "序号|项目名称|总投资（亿元）|到位资金\n甲|乙|1|2\n\n1|电池项目|1.2|3";
    expect(located(text)).toMatchObject({ columnNumberRows: [2], firstDataRow: 3 });
    const sums = "序号|项目名称|总投资（亿元）\n（1）|（2）|(3)=(1)+(2)\n1|电池项目|1.2";
    expect(located(sums)).toMatchObject({ columnNumberRows: [2], firstDataRow: 3 });
  });
});

describe("what is stated", () => {
  it("the words of a mapping make a header that nobody else knows", () => {
    const text = "台账\nVorhaben|Betrag|Wann\nBatterie|5|2023";
    expect(locateTable(sheetOfText(text.trim())).found).toBe("none");
    expect(located(text, { headers: ["Vorhaben", "Betrag", "Wann"] }).headerRows).toEqual([2]);
  });

  it("a mapping decides between the forms of a joined header", () => {
    const text = "序号|项目名称|投资额||备注\n||总投资|固定资产投资|\n1|电池项目|5|3|";
    const { headers } = located(text, { headers: ["项目名称", "投资额总投资"] });
    expect(headers[2]).toBe("投资额总投资");
  });

  it("the row of the header, and its depth", () => {
    const text = "A|B|C\nProject|Plan|Plan\n|Start|End\nBatterie|2023|2024";
    expect(located(text, { headerRow: 2 })).toMatchObject({ headerRows: [2], firstDataRow: 3 });
    const deep = located(text, { headerRow: 2, headerDepth: 2 });
    expect(deep.headers).toEqual(["Project", "Plan Start", "Plan End"]);
    expect(locateTable(sheetOfText(text.trim()), { headerRow: 9 })).toMatchObject({
      found: "undecided",
      problem: { code: "missing-header-row", parameters: { row: 9 } },
    });
  });
});
