import { divisionsNamed } from "@ipms/codelists/divisions";
import { describe, expect, it } from "vitest";
import { fixedFile, heldFile, readHeld, textOfFile } from "../../testing-fixes.js";
import { applyFixes } from "./apply-fixes.js";
import type { Fix } from "./fix.js";
import { proposeFixes } from "./propose-fixes.js";

/** One value in a column of its own. */
const csv = (field: string, value: string): string =>
  `projectId,name,${field}\nP-1,电池项目,${value}\n`;

const money = (amount: string, currency: string): string =>
  `projectId,name,totalInvestment.amount,totalInvestment.currency\nP-1,电池项目,${amount},${currency}\n`;

describe("a value that nobody can doubt", () => {
  it.each([
    ["signedOn", "2023/6/18", "date-form", "2023-06-18"],
    ["signedOn", "２０２３-06-18", "width", "2023-06-18"],
    ["signedOn", "2023-06-18 ", "space", "2023-06-18"],
    ["signedOn", "2023年6月", "date-form", "2023-06"],
    ["signedOn", "20230618", "date-form", "2023-06-18"],
    ["contractType", "正式合同", "code-word", "formal-contract"],
    ["contractType", "formal-contract ", "space", "formal-contract"],
  ])("is written as the standard has it: %s %s", async (field, from, kind, to) => {
    const { fixes, text, changes } = await fixedFile("projects.csv", csv(field, from));
    expect(changes).toEqual([[from, to]]);
    expect(fixes[0]).toMatchObject({ table: "projects", record: "P-1", field, kind });
    expect(text).toBe(csv(field, to));
    expect((await readHeld([heldFile("projects.csv", text)])).problems).toEqual([]);
  });

  it.each([
    ['"5,000"', "CNY", "5000", "CNY", "number-form"],
    ["5000万元", "CNY", "50000000", "CNY", "unit"],
    ["5000", "人民币", "5000", "CNY", "code-word"],
    ["1.2亿美元", "USD", "120000000", "USD", "unit"],
    // The unit stands in the cell of the currency, and so counts for the number beside it.
    ["5000", "万元", "50000000", "CNY", "unit"],
    ["0.5", "亿美元", "50000000", "USD", "unit"],
    ["5000万元", "", "50000000", "CNY", "unit"],
  ])("is an amount whose unit is stated: %s %s", async (amount, currency, to, code, kind) => {
    const { fixes, text } = await fixedFile("projects.csv", money(amount, currency));
    expect(text.replaceAll('"', "")).toBe(money(to, code));
    expect(fixes.map((fix) => fix.kind)).toEqual([kind]);
  });

  it("is a column whose header states a unit, as a whole", async () => {
    const table = (header: string, first: string, second: string): string =>
      `projectId,name,${header},totalInvestment.currency\nP-1,甲,${first},CNY\nP-2,乙,${second},CNY\n`;
    const text = table("totalInvestment.amount（万元）", "5000", "0.25");
    const found = await fixedFile("projects.csv", text);
    expect(found.fixes).toHaveLength(1);
    expect(found.text).toBe(table("totalInvestment.amount", "50000000", "2500"));
    const one = await fixedFile("projects.csv", text.replace("0.25", "约3"));
    expect(one.fixes).toEqual([]);
  });

  it("is a division by a name that only one bears", async () => {
    const { changes } = await fixedFile("projects.csv", csv("division", "深圳市"), {
      divisionsNamed,
    });
    expect(changes).toEqual([["深圳市", "440300"]]);
  });
});

describe("what is left to a person", () => {
  it.each([
    ["signedOn", "2023年6月底"],
    ["signedOn", "约2023年6月"],
    ["signedOn", "6月18日"],
    ["signedOn", "05/06/2023"],
    ["signedOn", "45095"],
    ["signedOn", "待定"],
    ["contractType", "自拟的词"],
  ])("stays as it is: %s %s", async (field, value) => {
    const { fixes, left } = await fixedFile("projects.csv", csv(field, value));
    expect(fixes).toEqual([]);
    expect([...left.values()]).toEqual([1]);
  });

  it("is an id, which another record may bear", async () => {
    const { fixes, left } = await fixedFile("projects.csv", "projectId,name\nP\u0007,甲\n");
    expect(fixes).toEqual([]);
    expect([...left]).toEqual([["invalid-identifier", 1]]);
  });

  it.each([
    // Two units, two currencies, no currency, no exact number.
    ["5000万元", "亿元"],
    ["5000万美元", "CNY"],
    ["5,000", ""],
    ["约5000万元", "CNY"],
    ["5000余万元", "CNY"],
    ["3000-5000", "CNY"],
  ])("is an amount that contradicts itself or is inexact: %s %s", async (amount, currency) => {
    const { fixes } = await fixedFile("projects.csv", money(`"${amount}"`, currency));
    expect(fixes).toEqual([]);
  });

  it("is a header with a unit where a row cannot be read", async () => {
    const rows = "P-1,甲,5000,CNY\nP-2,乙,5000\n";
    const header = "projectId,name,totalInvestment.amount（万元）,totalInvestment.currency\n";
    expect((await fixedFile("projects.csv", header + rows)).fixes).toEqual([]);
  });

  it("is a currency by itself that says how a number beside it counts", async () => {
    const targets = (currency: string): string => `targetId,value,currency\nT-1,5000,${currency}\n`;
    expect((await fixedFile("targets.csv", targets("万元"))).fixes).toEqual([]);
    expect((await fixedFile("targets.csv", targets("人民币"))).changes).toEqual([
      ["人民币", "CNY"],
    ]);
  });

  it("is a file in other words, which a mapping reads", async () => {
    const { unfixed } = await fixedFile("台账.csv", "项目编号,签约日期\nP-1,2023/6/18\n");
    expect(unfixed).toEqual([{ file: "台账.csv", reason: "other-headers" }]);
  });
});

describe("a copy", () => {
  it("keeps line ends, quotation marks, the byte order mark and what is no cell", async () => {
    const before = '\ufeffprojectId\tname\tsignedOn\r\n\r\nP-1\t"电池\t""项目"""\t"2023/6/18"\r\n';
    const { text } = await fixedFile("projects.tsv", before);
    expect(text).toBe(before.replace("2023/6/18", "2023-06-18"));
  });

  it("finds cells behind cells with line breaks", async () => {
    const before = 'projectId,name,signedOn\nP-1,"电池\n项目",2023/6/18\n';
    const { fixes, text } = await fixedFile("projects.csv", before);
    expect(fixes[0]?.cells[0]?.place).toEqual({ file: "projects.csv", line: 3, column: 3 });
    expect(text).toBe(before.replace("2023/6/18", "2023-06-18"));
  });

  it("is in UTF-8 with a mark where the file was in GBK, and says so", async () => {
    // 甲 is BC D7 in GBK, 乙 D2 D2.
    const ascii = (text: string): number[] => [...text].map((each) => each.charCodeAt(0));
    const rows = [0xbc, 0xd7, ...ascii(",2023/6/18\nP-2,"), 0xd2, 0xd2, ...ascii(",\n")];
    const bytes = Uint8Array.from([...ascii("projectId,name,signedOn\nP-1,"), ...rows]);
    const found = await fixedFile("projects.csv", bytes, { encoding: "gb18030" });
    expect(found.text).toBe("\ufeffprojectId,name,signedOn\nP-1,甲,2023-06-18\nP-2,乙,\n");
    expect(found.transcoded).toEqual(["projects.csv"]);
  });

  it("keeps the layout of a document", async () => {
    const before =
      '{ "asOf": "2023-09-30",\n  "projects": [ {"projectId": "P-1", "name": "{\\"[甲", "ext": {"a": {"b": "2023/6/18"}},\n' +
      '    "signedOn": "2023/6/18", "totalInvestment": {"amount": 5000, "currency": "人民币"} } ] }\n';
    const { text, fixes } = await fixedFile("ledger.json", before);
    expect(text).toBe(
      before
        .replace('"signedOn": "2023/6/18"', '"signedOn": "2023-06-18"')
        .replace("5000", '"5000"')
        .replace("人民币", "CNY"),
    );
    expect(fixes.find(({ field }) => field === "signedOn")?.cells[0]?.place).toEqual({
      file: "ledger.json",
      pointer: "/projects/0/signedOn",
    });
    expect((await readHeld([heldFile("ledger.json", text)])).problems).toEqual([]);
  });

  it("writes codes for words in fields that take any word, where the word means one", async () => {
    const before =
      "projectId,name,reportedStage,terminationReason,remarks\n" +
      "P-1,甲,已开工,资金链断裂了,在建\nP-2,乙,started,,\nP-3,丙,2,,\n";
    const { text, fixes } = await fixedFile("projects.csv", before);
    expect(text).toBe(before.replace("已开工", "started"));
    expect(fixes).toMatchObject([{ field: "reportedStage", kind: "code-word" }]);
  });

  it("writes numbers of JSON as the standard does, and calls them numbers", async () => {
    const before =
      '{ "asOf": "2023-09-30", "projects": [ {"projectId": "P-1", "name": "甲", "landAreaMu": 5.50, "plannedJobs": "12",\n' +
      '    "totalInvestment": {"amount": 5000, "currency": "CNY"}, "landAreaSquareMetres": 1e3 } ] }\n';
    const { text, fixes } = await fixedFile("ledger.json", before);
    expect(text).toBe(
      before.replace("5.50", '"5.50"').replace('"12"', "12").replace("5000", '"5000"'),
    );
    expect(fixes.map(({ kind }) => kind)).toEqual(["number-form", "number-form", "number-form"]);
  });

  it("keeps the lines of NDJSON, broken ones too", async () => {
    const before = '\ufeff{"projectId":"P-1","name":"甲","signedOn":"2023/6/18"}\r\n{oops\n\n';
    const { text } = await fixedFile("projects.ndjson", before);
    expect(text).toBe(before.replace("2023/6/18", "2023-06-18"));
  });

  it("leaves a key alone that stands twice", async () => {
    const twice = '{"projectId":"P-1","name":"甲","signedOn":"2023/6/18","signedOn":"2023/6/19"}\n';
    expect((await fixedFile("projects.ndjson", twice)).fixes).toEqual([]);
  });
});

describe("a fix in a patch", () => {
  const text = csv("signedOn", "2023/6/18");
  const files = [heldFile("projects.csv", text)];

  it("is not applied to a cell that holds something else, or is not there", async () => {
    const { fixes } = await proposeFixes(files);
    const moved = heldFile("projects.csv", text.replace("6/18", "6/19"));
    const changed = await applyFixes([moved], fixes);
    expect(changed.problems[0]).toMatchObject({
      code: "changed-cell",
      record: "P-1",
      parameters: { value: "2023/6/18", found: "2023/6/19" },
    });
    expect(changed.files).toEqual([moved]);
    const shorter = heldFile("projects.csv", "projectId,name,signedOn\n");
    const gone = await applyFixes([shorter], fixes);
    expect(gone.problems.map(({ code }) => code)).toEqual(["missing-fixed-cell"]);
  });

  it("changes a cell once", async () => {
    const { fixes } = await proposeFixes(files);
    const twice = await applyFixes(files, [...fixes, ...fixes]);
    expect(twice.applied).toBe(1);
    expect(twice.problems.map(({ code }) => code)).toEqual(["repeated-fix"]);
  });

  it("changes its cells together or not at all", async () => {
    const { fixes } = await proposeFixes([heldFile("projects.csv", money("5000", "万元"))]);
    const later = heldFile("projects.csv", money("5000", "CNY"));
    const copy = await applyFixes([later], fixes);
    expect(textOfFile(copy.files[0])).toBe(money("5000", "CNY"));
    expect(copy.problems).toHaveLength(1);
  });

  it("writes what a reviewer wants, quotation marks and delimiters included", async () => {
    const { fixes } = await proposeFixes(files);
    const other = fixes.map((fix): Fix => ({
      ...fix,
      cells: fix.cells.map((cell) => ({ ...cell, to: 'a,"b' })),
    }));
    const copy = await applyFixes(files, other);
    expect(textOfFile(copy.files[0])).toBe(csv("signedOn", '"a,""b"'));
  });
});
