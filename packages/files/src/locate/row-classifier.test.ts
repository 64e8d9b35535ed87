import { describe, expect, it } from "vitest";
import type { MergedCells, SheetRow } from "../sheet/sheet.js";
import { locateTable } from "./locate-table.js";
import { rowClassifier } from "./row-classifier.js";
import { sheetOfText } from "./sheet-of-text.js";

/** What the rows behind the header are, and the words that decide. */
function classified(text: string, merged: readonly MergedCells[] = []): readonly string[] {
  return classifiedRows(sheetOfText(text), merged);
}

function classifiedRows(rows: readonly SheetRow[], merged: readonly MergedCells[] = []) {
  const located = locateTable(rows, { merged });
  if (located.found !== "table") throw new Error(located.problem.code);
  const classify = rowClassifier(located.location, merged);
  return rows
    .filter(({ number }) => number >= located.location.firstDataRow)
    .map((row) => classify(row))
    .map(({ kind, words, level, count }) => [kind, words, level, count].filter(Boolean).join(" "));
}

const header = "序号|项目名称|投资方|总投资（万元）|签约时间|备注";

describe("totals", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["合计|||300||", "total 合计 2"],
    ["|合 计||300||", "total 合 计 2"],
    ["合计|2||300||", "total 合计 2 2"],
    ["合计|12个项目||300||", "total 合计 2 12"],
    ["|合计（12个）||300||", "total 合计（12个） 2 12"],
    ["总计：|||300|—|", "total 总计： 3"],
    ["全市合计|||300||", "total 全市合计 3"],
    ["|共计12项||300||", "total 共计12项 2 12"],
    ["Total|||300||", "total Total 2"],
    ["累计|||300||", "total 累计 2"],
    ["小计|||300||", "subtotal 小计 1"],
    ["|东湖区小计||300||", "subtotal 东湖区小计 1"],
    ["工业项目合计|||300||", "subtotal 工业项目合计 2"],
    ["合计||||||", "total 合计 2"],
    ["總計|||300||", "total 總計 3"],
    ["其中：外资|||100||", "breakdown 其中：外资"],
  ];

  it.each(cases)("%s", (row, expected) => {
    expect(classified(`${header}\n1|甲|乙|300|2023.6|\n${row}`)).toEqual(["record", expected]);
  });

  it.each([
    "3|合计科技有限公司项目|合计科技|300|2023.6|",
    "|合计科技有限公司项目||300||",
    "3|累计达产项目|丙|300|2023.6|",
    "3|总计数据中心|丙|300|2023.6|",
    "3|甲小计乙|丙|300|2023.6|",
    "3|电池项目|丙|300|2023.6|合计",
    "3|审核人工智能基地|丙|300|2023.6|",
    "3|注塑机项目|丙|300|2023.6|",
    "3|一汽配套项目|丙|300|2023.6|",
    "3|说明书印刷项目|丙|||",
  ])("%s is a record", (row) => {
    expect(classified(`${header}\n${row}`)).toEqual(["record"]);
  });
});

describe("groups", () => {
  it("have heads of one cell", () => {
    const rows = "一、工业项目|||||\n1|甲|乙|300|2023.6|\n二|农业项目|||||\n1|丙|丁|300|2023.6|";
    expect(classified(`${header}\n${rows}`)).toEqual([
      "heading 一、工业项目",
      "record",
      "heading 二 农业项目",
      "record",
    ]);
  });

  it("whose heads state their sums", () => {
    const rows =
      "一|工业项目（1个）||300||\n1|甲|乙|300|2023.6|\n（一）|农业||10||\n2|丙|丁|10|2023.6|";
    expect(classified(`${header}\n${rows}`)).toEqual([
      "subtotal 一 工业项目（1个） 2 1",
      "record",
      "subtotal （一） 农业 1",
      "record",
    ]);
  });

  it("are none where the records themselves are numbered so", () => {
    const rows = "一|甲项目||300||\n二|乙项目||200||";
    expect(classified(`${header}\n${rows}`)).toEqual(["record", "record"]);
  });

  it("named by a place in the first cell", () => {
    expect(classified(`${header}\n东湖区|||||\n1|甲|乙|3|2023.6|`)).toEqual([
      "heading 东湖区",
      "record",
    ]);
  });

  it.each([
    ["|工业项目||300||", "subtotal 工业项目 1"],
    ["|签约项目 2 个||300||", "subtotal 签约项目 2 个 1 2"],
    ["|智能制造（3个）||300||", "subtotal 智能制造（3个） 1 3"],
    ["|12个项目||300||", "subtotal 12个项目 1 12"],
    ["|C39项目||300||", "record"],
    ["|亿元以上项目||300||", "subtotal 亿元以上项目 1"],
    ["|电池项目||300||", "record"],
    ["|工业项目||300|2023.6|", "record"],
    ["|工业项目|丙|300||", "record"],
    ["3|工业项目||300||", "record"],
  ])("without a number among numbered records: %s", (row, expected) => {
    expect(classified(`${header}\n${row}\n1|甲|乙|300|2023.6|`)[0]).toBe(expected);
  });

  it("whose number is that of the record above are records", () => {
    const merged = [{ firstRow: 2, lastRow: 3, firstColumn: 1, lastColumn: 1 }];
    const text = `${header}\n1|甲|乙|300|2023.6|\n|工业项目||200||`;
    expect(classified(text, merged)).toEqual(["record", "record"]);
  });

  it("in a cell merged across the number and the name", () => {
    const merged = [{ firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 3 }];
    const text = `${header}\n东湖片区|||300||\n1|甲|乙|300|2023.6|`;
    expect(classified(text, merged)).toEqual(["subtotal 东湖片区 1", "record"]);
  });

  it("and with a day are records, however it is kept", () => {
    const day = { text: "45000", numeric: true, shownAs: "date" } as const;
    const [head, first] = sheetOfText(`${header}\n1|甲|乙|300|2023.6|`);
    if (head === undefined || first === undefined) throw new Error("two rows are expected");
    const cells = [undefined, { text: "房地产项目" }, undefined, { text: "500" }, day];
    expect(classifiedRows([head, first, { number: 3, cells }])).toEqual(["record", "record"]);
    expect(classified(`${header}\n|房地产项目||500|20230315|\n1|甲|乙|300|2023.6|`)[0]).toBe(
      "record",
    );
  });

  it("parts of a total go on below the first of them", () => {
    const rows =
      "1|甲|乙|20|2023.6|\n|其中：一期||8||\n|　　　二期||12||\n|丙公司电池项目||600||\n2|丙|丁|3|2023.6|";
    const indented = sheetOfText(`${header}\n${rows}`).map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell?.text === "二期" ? { text: "　　　二期" } : cell)),
    }));
    expect(classifiedRows(indented)).toEqual([
      "record",
      "breakdown 其中：一期",
      "breakdown 二期",
      "record",
      "record",
    ]);
  });

  it("a record may have nothing but its name", () => {
    expect(classified("项目名称|投资方|总投资（亿元）\n电池项目||\n风机项目|甲|2")).toEqual([
      "record",
      "record",
    ]);
  });

  it("a unit alone is no name", () => {
    expect(classified("项目名称|投资方|总投资\n电池项目|甲|2\n单位：亿元||")).toEqual([
      "record",
      "heading 单位：亿元",
    ]);
  });

  it("a name merged across all columns heads a group", () => {
    const merged = [{ firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: 3 }];
    const text = "项目名称|投资方|总投资（亿元）\n东湖区||\n风机项目|甲|2";
    expect(classified(text, merged)).toEqual(["heading 东湖区", "record"]);
  });
});

describe("rows that are none", () => {
  it("notes below the data, and what follows them", () => {
    const rows = `1|甲|乙|300|2023.6|

注：1.总投资按合同填写
2.若项目一月内无进度更新，请说明并备注原因
3.含续建
填表人：张三||审核人：李四||联系电话：027-1234567|`;
    expect(classified(`${header}\n${rows}`).map((each) => each.split(" ")[0])).toEqual([
      "record",
      "blank",
      "note",
      "note",
      "note",
      "note",
    ]);
  });

  it("a sentence in a single cell", () => {
    const note = "以上项目均已签订正式合同，投资额按合同约定折算为人民币后填报，未含框架协议";
    expect(classified(`${header}\n1|甲|乙|3|2023.6|\n${note}|||||`)[1]).toBe(`note ${note}`);
  });

  it("numbers of rows that nobody filled in", () => {
    expect(classified(`${header}\n1|甲|乙|300|2023.6|\n2|||||\n3|||||`)).toEqual([
      "record",
      "blank 2",
      "blank 3",
    ]);
  });

  it("the header and the title once more", () => {
    const rows = `招商项目台账|||||\n${header}\n1|甲|乙|3|2023.6|\n招商项目台账|||||\n${header}\n2|丙|丁|3|2023.6|`;
    expect(classified(rows)).toEqual([
      "record",
      "repeated-header 招商项目台账",
      "repeated-header 序号",
      "record",
    ]);
  });

  it("both levels of a header once more", () => {
    const levels = "序号|项目名称|投资额||备注\n||总投资|固定资产投资|";
    expect(classified(`${levels}\n1|甲|5|3|\n${levels}\n2|乙|5|3|`)).toEqual([
      "record",
      "repeated-header 序号",
      "repeated-header 总投资",
      "record",
    ]);
  });

  it("a row that counts the columns on a later page", () => {
    expect(classified(`${header}\n1|甲|乙|3|2023.6|\n1|2|3|4|5|6`)[1]).toBe(
      "column-numbers 1 2 3 4 5 6",
    );
  });

  it("another table below, until the first one goes on", () => {
    const rows = `1|甲|乙|3|2023.6|
单位|项目名称|到账金额|到账时间
商务局|甲|200|2023.7
${header}
2|丙|丁|4|2023.6|`;
    expect(classified(`${header}\n${rows}`)).toEqual([
      "record",
      "other-header 单位 项目名称 到账金额 到账时间",
      "other-table",
      "repeated-header 序号",
      "record",
    ]);
  });
});

it("hidden rows are records, and marked", () => {
  const rows = sheetOfText(`${header}\n1|甲|乙|300|2023.6|`);
  const location = locateTable(rows);
  if (location.found !== "table") throw new Error(location.problem.code);
  const classify = rowClassifier(location.location);
  const found = rows.slice(1).map((row) => classify({ ...row, hidden: true }));
  expect(found).toEqual([{ kind: "record", hidden: true }]);
});
