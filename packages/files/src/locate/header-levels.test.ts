import { describe, expect, it } from "vitest";
import { located } from "./located.test-input.js";
import { mergedCells } from "./sheet-of-text.js";

describe("several levels", () => {
  const two = "序号|项目名称|投资额||备注\n||总投资|固定资产投资|\n1|电池项目|5|3|";
  const joined = ["序号", "项目名称", "总投资", "固定资产投资", "备注"];

  it("with merged cells", () => {
    const cells = mergedCells("A1:A2", "B1:B2", "C1:D1", "E1:E2");
    const location = located(two, { merged: cells });
    expect(location).toMatchObject({ headerRows: [1, 2], firstDataRow: 3, headers: joined });
  });

  it("without", () => {
    expect(located(two)).toMatchObject({ headerRows: [1, 2], firstDataRow: 3, headers: joined });
  });

  it("the upper one with groups alone", () => {
    const text = "||投资额（万元）||\n序号|项目名称|总投资|固定资产投资|备注\n1|电池项目|5|3|";
    expect(located(text)).toMatchObject({
      headerRows: [1, 2],
      headers: ["序号", "项目名称", "总投资（万元）", "固定资产投资（万元）", "备注"],
    });
  });

  it("what both say together decides", () => {
    const text = `
项目名称|计划||实际||到位资金（万元）|
|开工时间|竣工时间|开工时间|竣工时间|本月|累计
电池项目|2023.1|2024.1|2023.2||5|9`;
    expect(located(text).headers).toEqual([
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
    expect(located(text).headers.slice(2, 4)).toEqual(["二期总投资", "二期固定资产投资"]);
  });

  it("words that both levels have stand once", () => {
    const text = "项目名称|投资方|新签合同项目||备注\n||项目数|履约率|\n电池项目|甲|5|3|";
    expect(located(text).headers.slice(2, 4)).toEqual(["新签合同项目数", "新签合同项目履约率"]);
  });

  it("below merged title rows", () => {
    const text = `
招商引资项目台账||||
单位：万元||||
序号|项目名称|投资额||备注
||总投资|固定资产投资|
1|电池项目|5|3|`;
    const cells = mergedCells("A1:E1", "A2:E2", "A3:A4", "B3:B4", "C3:D3", "E3:E4");
    expect(located(text, { merged: cells })).toMatchObject({
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
    expect(located(text, { merged: cells }).headers).toEqual([
      "序号",
      "项目名称",
      "总投资（万元）",
      "其中固定资产投资（万元）",
      "合同外资（万元）",
      "到位资金（万元）",
    ]);
  });

  it("a record whose formulas failed is no row of units", () => {
    const text = "项目编号|项目名称|单位\n#REF!|#REF!|万元\nP-1|电池项目|万元";
    expect(located(text)).toMatchObject({ headerRows: [1], firstDataRow: 2 });
  });

  it("three, below 项目基本情况", () => {
    const text = `
序号|项目基本情况||||资金情况（万元）||
|项目名称|投资方||签约时间|总投资|到位资金|
||名称|来源地|||累计|本月
1|甲|A公司|广东省|2023.2.3|5000|1000|100`;
    const cells = mergedCells(
      "A1:A3",
      "B1:E1",
      "F1:H1",
      "B2:B3",
      "C2:D2",
      "E2:E3",
      "F2:F3",
      "G2:H2",
    );
    expect(located(text, { merged: cells }).headers).toEqual([
      "序号",
      "项目名称",
      "投资方名称",
      "投资方来源地",
      "项目签约时间",
      "总投资（万元）",
      "累计到位资金（万元）",
      "本月到位资金（万元）",
    ]);
  });

  it("milestones below 时间节点 are their days, and 其中 is a part", () => {
    const text = `
县区|项目概况||资金情况（万元）||时间节点||
|项目名称|投资方|总投资|其中：固定资产投资|签约|开工|规划
东城区|A项目|甲公司|100|80|2023-01-05||2023-03-05`;
    expect(located(text).headers).toEqual([
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
    expect(located(text)).toMatchObject({ headerRows: [1, 2], firstDataRow: 3 });
  });

  it("a row of units", () => {
    const text = "项目名称|总投资|用地面积|备注\n|万元|（亩）|\n电池项目|5|3|";
    expect(located(text)).toMatchObject({
      headerRows: [1, 2],
      headers: ["项目名称", "总投资（万元）", "用地面积（亩）", "备注"],
    });
  });

  it("a row of data is no level", () => {
    const text =
      "项目名称||投资方|所属园区\n电池项目|东湖区|甲公司|光谷\n风机项目|江夏区|乙公司|庙山";
    expect(located(text)).toMatchObject({ headerRows: [1], firstDataRow: 2 });
  });
});
