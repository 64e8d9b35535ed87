import { problemText, problemTexts } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { readMapping } from "./check-mapping.js";
import {
  type MappedColumn,
  type Mapping,
  mappingJsonSchema,
  type TableMapping,
} from "./mapping.js";

const mapping = (
  columns: readonly MappedColumn[],
  others: Partial<TableMapping> = {},
): Mapping => ({
  ipmsMapping: 1,
  tables: [{ table: "projects", columns: [...columns], ...others }],
});

describe("readMapping", () => {
  const codes = (value: unknown) => readMapping(value).problems.map(({ code }) => code);

  it("accepts what is complete", () => {
    const whole = mapping([
      { header: "序号", ignore: "row-number" },
      { header: "项目名称", field: "name" },
      { header: "总投资", field: "totalInvestment", unit: "亿元" },
      { header: "楚商类型", ext: "huangshi.chushangType" },
    ]);
    expect(readMapping(whole)).toEqual({ mapping: whole, problems: [] });
    expect(readMapping(JSON.parse(JSON.stringify(whole)))).toEqual({
      mapping: whole,
      problems: [],
    });
  });

  it.each([
    ["no object", "ledger", ["invalid-mapping"]],
    ["another version", { ipmsMapping: 2, tables: [] }, ["invalid-mapping"]],
    ["a table that is none", mapping([], { table: "project" }), ["unknown-table"]],
    ["a key that is none", { ...mapping([]), tabels: [] }, ["unknown-mapping-key"]],
    [
      "a column's key that is none",
      { ...mapping([]), columns: [{ header: "a", feild: "name" }] },
      ["unknown-mapping-key"],
    ],
    ["a field that is none", mapping([{ header: "a", field: "nane" }]), ["unknown-field"]],
    [
      "a field twice",
      mapping([
        { header: "a", field: "name" },
        { header: "b", field: "name" },
      ]),
      ["repeated-field"],
    ],
    [
      "an open field",
      mapping([{ header: "a", field: null, candidates: ["name"] }]),
      ["open-question"],
    ],
    [
      "two columns that can mean the same",
      mapping([
        { header: "a", field: null, candidates: ["startedOn", "plannedStartOn"] },
        { header: "b", field: null, candidates: ["startedOn"] },
        { header: "c", ignore: true, candidates: ["startedOn"] },
      ]),
      ["rival-columns", "rival-columns"],
    ],
    [
      "a column that can mean what another is",
      mapping([
        { header: "a", field: null, candidates: ["name"] },
        { header: "b", field: "name" },
      ]),
      ["rival-columns"],
    ],
    [
      "funds without their day",
      mapping([{ header: "a", field: "fundBalances.cumulative", unit: "万元" }]),
      ["open-value"],
    ],
    [
      "funds whose day stands in another column",
      mapping([
        { header: "a", field: "fundReceipts.received", unit: "万元" },
        { header: "b", field: "fundReceipts.receivedOn" },
      ]),
      [],
    ],
    ["a forgotten column", mapping([{ header: "a" }]), ["open-question"]],
    [
      "an open unit",
      mapping([{ header: "a", field: "totalInvestment", unit: null }]),
      ["open-unit"],
    ],
    [
      "a day that nobody has stated",
      mapping([{ header: "a", field: "fundBalances.cumulative", values: { balanceOn: null } }]),
      ["open-value"],
    ],
    ["an id that no column holds", mapping([], { idFrom: { projectId: null } }), ["open-id"]],
    ["an id that is none", mapping([], { idFrom: { id: ["a"] } }), ["unknown-field"]],
    [
      "an id of one word",
      mapping([], { idFrom: { projectId: "a" as "row" } }),
      ["invalid-mapping"],
    ],
    [
      "another table that is none",
      mapping([{ header: "a", field: "funds.cumulative" }]),
      ["unknown-table"],
    ],
    [
      "a field of another table twice",
      mapping([
        { header: "a", field: "fundBalances.cumulative", values: { balanceOn: "2023" } },
        { header: "b", field: "fundBalances.cumulative", values: { balanceOn: "2023" } },
      ]),
      ["repeated-field"],
    ],
    [
      "a unit that is none",
      mapping([{ header: "a", field: "totalInvestment", unit: "斤" }]),
      ["unknown-unit"],
    ],
    [
      "a unit of another kind",
      mapping([{ header: "a", field: "signedOn", unit: "万元" }]),
      ["wrong-unit"],
    ],
    [
      "a unit of another kind by column",
      mapping([
        { header: "a", field: "totalInvestment", unitBy: { header: "b", units: { 内资: "亩" } } },
      ]),
      ["wrong-unit"],
    ],
    ["a title's unit that is none", mapping([], { unit: "两" }), ["unknown-unit"]],
    ["a field of objects", mapping([{ header: "a", field: "toString" }]), ["unknown-field"]],
  ] as const)("refuses %s", (_, value, expected) => expect(codes(value)).toEqual(expected));

  it("words its problems in both languages and suggests", () => {
    const { problems } = readMapping({ ...mapping([]), tabels: [] });
    expect(problems.map((each) => problemText(each, "en"))).toEqual([
      'a mapping has no "tabels" at /; did you mean tables?',
    ]);
    expect(problems.map((each) => problemText(each, "zh-Hans"))).toEqual([
      "列对应表在 / 处没有“tabels”这一项；您要的是不是 tables？",
    ]);
  });
});

it("accepts a field of another table once for each day", () => {
  const balances = (days: readonly string[]) =>
    days.map((balanceOn) => ({
      header: balanceOn,
      field: "fundBalances.cumulative",
      values: { balanceOn },
    }));
  expect(readMapping(mapping(balances(["2023-08-31", "2023-09-30"]))).problems).toEqual([]);
});

it("has a JSON Schema that is as strict", () => {
  const schema = mappingJsonSchema();
  expect(schema["additionalProperties"]).toBe(false);
  expect(schema["required"]).toEqual(["ipmsMapping", "tables"]);
});

it("fills every place of its templates in both languages", () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
  for (const text of Object.values(problemTexts)) {
    expect(places(text["zh-Hans"])).toEqual(places(text.en));
  }
});

it("names the columns between which somebody must choose, and how", () => {
  const { problems } = readMapping(
    mapping([
      { header: "总投资", field: "totalInvestment", unit: "亿元" },
      { header: "投资总额", field: null, candidates: ["totalInvestment"] },
    ]),
  );
  const [problem = { code: "open-question", parameters: {} }] = problems;
  expect(problem.parameters).toEqual({
    header: "投资总额",
    candidates: ["totalInvestment"],
    rivals: ["总投资"],
  });
  expect(problemText(problem, "zh-Hans")).toBe(
    '列“投资总额”可能指 totalInvestment，而“总投资”也可能是；请在列对应表中让每个字段只对应一列，不读入的列写上 "ignore": true',
  );
  expect(problemText(problem, "en")).toContain('write "ignore": true');
});
