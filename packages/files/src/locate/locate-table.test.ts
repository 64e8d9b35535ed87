import { describe, expect, it } from "vitest";
import { locateTable } from "./locate-table.js";
import { mergedCells, sheetOfText } from "./sheet-of-text.js";
import type { LocateFacts } from "./table-location.js";

function found(text: string, facts: LocateFacts = {}) {
  const located = locateTable(sheetOfText(text.trim()), facts);
  if (located.found !== "table") throw new Error(`${located.found}: ${located.problem.code}`);
  return located.location;
}

describe("one header row", () => {
  it("in the first row", () => {
    const location = found("项目名称|总投资（亿元）|签约时间\n电池项目|1.2|2023.6");
    expect(location).toMatchObject({ headerRows: [1], titles: [], firstDataRow: 2 });
    expect(location.headers).toEqual(["项目名称", "总投资（亿元）", "签约时间"]);
    expect(location.identityColumns).toEqual([0]);
  });

  it("of canonical names", () => {
    const location = found(
      "projectId,name,totalInvestment.amount\nP-1,Mill,5".replaceAll(",", "|"),
      {
        table: "projects",
      },
    );
    expect(location).toMatchObject({ headerRows: [1], firstDataRow: 2, identityColumns: [0, 1] });
  });

  it("of a single column", () => {
    expect(found("projectId\nP-1\nP-2")).toMatchObject({ headerRows: [1], firstDataRow: 2 });
  });

  it("below three title rows, as in the form of a county", () => {
    const location = found(`
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
    expect(found(text, { merged: mergedCells("A1:D1") }).headerRows).toEqual([2]);
  });

  it("below a title that is typed in a middle cell", () => {
    const text = "||招商引资项目情况||\n序号|项目名称|总投资（万元）|投资方|备注\n1|电池项目|5|甲|";
    expect(found(text)).toMatchObject({ headerRows: [2], titles: [{ row: 1 }] });
  });

  it("with an empty first column and empty rows between", () => {
    const location = found("\n|招商项目\n\n|项目名称|总投资（亿元）\n|电池项目|1.2");
    expect(location.headers).toEqual(["", "项目名称", "总投资（亿元）"]);
    expect(location.identityColumns).toEqual([1]);
  });

  it("of which most words are unknown", () => {
    const text = "序号|项目名称|五大行动|专班组长|满意度|年月\n1|电池项目|甲|乙|丙|202306";
    expect(found(text).headerRows).toEqual([1]);
  });

  it("of which a house has added most columns", () => {
    const own = Array.from(
      { length: 20 },
      (_, index) => `内部指标${"甲乙丙丁戊"[index % 5]}${index}`,
    );
    const header = ["项目编号", "项目名称", "总投资（亿元）", "签约时间", ...own];
    expect(found(`${header.join("|")}\n1|电池项目|1.2|2023.6`).headerRows).toEqual([1]);
  });

  it("with line breaks, blanks and traditional characters in its cells", () => {
    const rows = [
      { number: 1, cells: ["項目\n名稱", "總 投資\n（億元）"].map((text) => ({ text })) },
      { number: 2, cells: ["電池項目", "1.2"].map((text) => ({ text })) },
    ];
    expect(locateTable(rows)).toMatchObject({ found: "table", location: { headerRows: [1] } });
  });

  it("without data, as a template has it", () => {
    expect(found("项目名称|总投资（亿元）|签约时间")).toMatchObject({ firstDataRow: 2 });
  });

  it("repeated on every page: the first one counts", () => {
    const header = "序号|项目名称|总投资（亿元）";
    expect(found(`${header}\n1|甲|2\n${header}\n2|乙|3`).headerRows).toEqual([1]);
  });

  it("below a small summary, which reads less well", () => {
    const location = found(`
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
    expect(found(text)).toMatchObject({ columnNumberRows: [2], firstDataRow: 3 });
    const sums = "序号|项目名称|总投资（亿元）\n（1）|（2）|(3)=(1)+(2)\n1|电池项目|1.2";
    expect(found(sums)).toMatchObject({ columnNumberRows: [2], firstDataRow: 3 });
  });
});

describe("several levels", () => {
  const two = "序号|项目名称|投资额||备注\n||总投资|固定资产投资|\n1|电池项目|5|3|";
  const joined = ["序号", "项目名称", "总投资", "固定资产投资", "备注"];

  it("with merged cells", () => {
    const cells = mergedCells("A1:A2", "B1:B2", "C1:D1", "E1:E2");
    const location = found(two, { merged: cells });
    expect(location).toMatchObject({ headerRows: [1, 2], firstDataRow: 3, headers: joined });
  });

  it("without", () => {
    expect(found(two)).toMatchObject({ headerRows: [1, 2], firstDataRow: 3, headers: joined });
  });

  it("the upper one with groups alone", () => {
    const text = "||投资额（万元）||\n序号|项目名称|总投资|固定资产投资|备注\n1|电池项目|5|3|";
    expect(found(text)).toMatchObject({
      headerRows: [1, 2],
      headers: ["序号", "项目名称", "总投资（万元）", "固定资产投资（万元）", "备注"],
    });
  });

  it("what both say together decides", () => {
    const text = `
项目名称|计划||实际||到位资金（万元）|
|开工时间|竣工时间|开工时间|竣工时间|本月|累计
电池项目|2023.1|2024.1|2023.2||5|9`;
    expect(found(text).headers).toEqual([
      "项目名称",
      "计划开工时间",
      "计划竣工时间",
      "实际开工时间",
      "实际竣工时间",
      "本月到位资金（万元）",
      "累计到位资金（万元）",
    ]);
  });

  it("a phase is not the whole: what is not known together keeps all its words", () => {
    const text = "项目名称|投资方|二期||签约时间\n||总投资|固定资产投资|\n电池项目|甲|5|3|2023.6";
    expect(found(text).headers.slice(2, 4)).toEqual(["二期总投资", "二期固定资产投资"]);
  });

  it("words that both levels have stand once", () => {
    const text = "项目名称|投资方|新签合同项目||备注\n||项目数|履约率|\n电池项目|甲|5|3|";
    expect(found(text).headers.slice(2, 4)).toEqual(["新签合同项目数", "新签合同项目履约率"]);
  });

  it("below merged title rows", () => {
    const text = `
招商引资项目台账||||
单位：万元||||
序号|项目名称|投资额||备注
||总投资|固定资产投资|
1|电池项目|5|3|`;
    const cells = mergedCells("A1:E1", "A2:E2", "A3:A4", "B3:B4", "C3:D3", "E3:E4");
    expect(found(text, { merged: cells })).toMatchObject({
      titles: [{ row: 1 }, { row: 2, text: "单位：万元" }],
      headerRows: [3, 4],
      headers: joined,
    });
  });

  it("three", () => {
    const text = `
序号|项目名称|投资情况（万元）|||
||总投资|其中||
|||固定资产投资|合同外资|到位资金
1|电池项目|9|5|3|1`;
    const cells = mergedCells("A1:A3", "B1:B3", "C1:F1", "C2:C3", "D2:F2");
    expect(found(text, { merged: cells }).headers).toEqual([
      "序号",
      "项目名称",
      "总投资（万元）",
      "其中固定资产投资（万元）",
      "合同外资（万元）",
      "到位资金（万元）",
    ]);
  });

  it("milestones below 时间节点 are their days, and 其中 is a part", () => {
    const text = `
县区|项目概况||资金情况（万元）||时间节点||
|项目名称|投资方|总投资|其中：固定资产投资|签约|开工|规划
东城区|A项目|甲公司|100|80|2023-01-05||2023-03-05`;
    expect(found(text).headers).toEqual([
      "县区",
      "项目名称",
      "投资方",
      "总投资（万元）",
      "其中：固定资产投资（万元）",
      "签约时间",
      "开工时间",
      "时间节点规划",
    ]);
  });

  it("unknown words below groups stay header, not data", () => {
    const text = "序号|项目名称|考核口径||备注\n||甲口径|乙口径|\n1|电池项目|5|3|";
    expect(found(text)).toMatchObject({ headerRows: [1, 2], firstDataRow: 3 });
  });

  it("a row of units", () => {
    const text = "项目名称|总投资|用地面积|备注\n|万元|（亩）|\n电池项目|5|3|";
    expect(found(text)).toMatchObject({
      headerRows: [1, 2],
      headers: ["项目名称", "总投资（万元）", "用地面积（亩）", "备注"],
    });
  });

  it("a row of data is no level", () => {
    const text =
      "项目名称||投资方|所属园区\n电池项目|东湖区|甲公司|光谷\n风机项目|江夏区|乙公司|庙山";
    expect(found(text)).toMatchObject({ headerRows: [1], firstDataRow: 2 });
  });
});

describe("what is stated", () => {
  it("the words of a mapping make a header that nobody else knows", () => {
    const text = "台账\nVorhaben|Betrag|Wann\nBatterie|5|2023";
    expect(locateTable(sheetOfText(text.trim())).found).toBe("none");
    expect(found(text, { headers: ["Vorhaben", "Betrag", "Wann"] }).headerRows).toEqual([2]);
  });

  it("a mapping decides between the forms of a joined header", () => {
    const text = "序号|项目名称|投资额||备注\n||总投资|固定资产投资|\n1|电池项目|5|3|";
    const { headers } = found(text, { headers: ["项目名称", "投资额总投资"] });
    expect(headers[2]).toBe("投资额总投资");
  });

  it("the row of the header, and its depth", () => {
    const text = "A|B|C\nProject|Plan|Plan\n|Start|End\nBatterie|2023|2024";
    expect(found(text, { headerRow: 2 })).toMatchObject({ headerRows: [2], firstDataRow: 3 });
    const deep = found(text, { headerRow: 2, headerDepth: 2 });
    expect(deep.headers).toEqual(["Project", "Plan Start", "Plan End"]);
    expect(locateTable(sheetOfText(text.trim()), { headerRow: 9 })).toMatchObject({
      found: "undecided",
      problem: { code: "missing-header-row", parameters: { row: 9 } },
    });
  });
});
