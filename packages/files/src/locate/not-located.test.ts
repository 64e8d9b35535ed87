import { describe, expect, it } from "vitest";
import { locateTable } from "./locate-table.js";
import { sheetOfText } from "./sheet-of-text.js";

describe("no table, or two", () => {
  const cases: readonly (readonly [string, string, "none" | "undecided", string])[] = [
    ["a cover", "招商引资项目台账\n东湖区商务局\n2023年9月", "none", "no-table"],
    [
      "notes",
      "填表说明\n1.总投资按合同填写。\n2.若项目一月内无进度更新，请说明并备注原因。",
      "none",
      "no-table",
    ],
    [
      "lists of choices",
      "投资方类型|产业类别|进展状态\n央企|工业|在谈\n民企|农业|签约\n外企||开工",
      "none",
      "no-certain-header",
    ],
    [
      "a form",
      "项目登记表\n项目名称|电池项目|投资方|甲公司\n总投资（亿元）|1.2|签约时间|2023.6\n联系人|张三|备注|",
      "none",
      "form-sheet",
    ],
    [
      "a table that lies on its side",
      "项目名称|电池项目|风机项目|药厂\n投资方|甲|乙|丙\n总投资（亿元）|1|2|3\n签约时间|2023.1|2023.2|2023.3",
      "none",
      "form-sheet",
    ],
    [
      "tables side by side",
      "序号|项目名称|总投资（亿元）||序号|项目名称|总投资（亿元）\n1|甲|2||1|乙|3",
      "undecided",
      "tables-side-by-side",
    ],
    [
      "tables side by side without a gap",
      "序号|项目名称|投资方|序号|项目名称|备注\n1|甲|2|1|乙|3",
      "undecided",
      "tables-side-by-side",
    ],
    [
      "two headers that read equally well",
      "序号|项目名称|总投资（亿元）\n1|甲|2\n\n序号|项目名称|合同外资（亿元）\n1|乙|3",
      "undecided",
      "several-headers",
    ],
    [
      "a lesser table of records above another",
      "序号|项目名称|总投资（亿元）\n1|甲|2\n\n序号|项目名称|投资方|签约时间\n1|乙|丙公司|2023.6",
      "undecided",
      "several-headers",
    ],
    [
      "a summary by district",
      "附件2\n自评表\n填报单位：（盖章）|||填报时间：2019年12月\n序号|县（市、区）|项目数|投资总额（亿元）|履约率(%)\n1|玉州区|12|35.2|80",
      "none",
      "no-certain-header",
    ],
    ["figures", "1|2|3\n4|5|6", "none", "no-table"],
    ["nothing", "", "none", "no-table"],
  ];

  it.each(cases)("%s", (_, text, kind, code) => {
    expect(locateTable(sheetOfText(text.trim()))).toMatchObject({ found: kind, problem: { code } });
  });

  it("names the rows that come nearest", () => {
    const located = locateTable(sheetOfText("投资方类型|产业类别\n央企|工业"));
    expect(located).toMatchObject({
      problem: {
        code: "no-certain-header",
        parameters: { candidates: ["1 [投资方类型 | 产业类别]"] },
      },
      candidates: [{ row: 1, headers: ["投资方类型", "产业类别"], known: 2 }],
    });
  });
});
