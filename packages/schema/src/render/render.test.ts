import { describe, expect, it } from "vitest";
import { fieldsOf } from "../fields.js";
import { tableNames } from "../tables.js";
import { flatColumns } from "./columns.js";
import { ledgerJsonSchema, tableJsonSchema } from "./json-schema.js";
import { tableSql } from "./sql.js";
import { tableSchema } from "./table-schema.js";
import { tableTypeScript } from "./typescript.js";

describe.each(tableNames)("%s", (table) => {
  const moneyFields = fieldsOf(table).filter(({ kind }) => kind === "money").length;
  const columnCount = fieldsOf(table).length + moneyFields;

  it("has two flat columns for money and one for everything else", () => {
    const names = flatColumns(table).map(({ name }) => name);
    expect(new Set(names).size).toBe(columnCount);
    expect(names.filter((name) => name.endsWith(".amount"))).toHaveLength(moneyFields);
  });

  it("gives Table Schema every column with its title in both languages", () => {
    const { fields } = tableSchema(table);
    expect(fields.map(({ name }) => name)).toEqual(flatColumns(table).map(({ name }) => name));
    for (const field of fields) {
      expect(field.title).toBe(field["x-labels"].en);
      expect(field["x-labels"]["zh-Hans"]).toMatch(/\p{Script=Han}/u);
      expect(["string", "number", "integer", "boolean"]).toContain(field.type);
    }
  });

  it("gives SQL one line for every column, and balanced parentheses", () => {
    const sql = tableSql(table);
    const columns = sql.split("\n").filter((line) => line.startsWith('  "'));
    expect(columns).toHaveLength(columnCount);
    expect(columns.every((line) => line.includes(" -- "))).toBe(true);
    const code = sql.replace(/--.*$/gm, "");
    expect(code.split("(").length).toBe(code.split(")").length);
    expect(code.replace(/\s+/g, " ").trim()).not.toMatch(/, \)|,\);/);
  });

  it("gives TypeScript a member for every field and for the extensions", () => {
    const members = tableTypeScript(table).match(/^ {2}\w+\??: /gm);
    expect(members).toHaveLength(fieldsOf(table).length + 1);
  });

  it("names its JSON Schema and closes it", () => {
    const schema = tableJsonSchema(table);
    expect(schema.$id).toBe(`urn:ipms:schema:1.0:${table}:input`);
    expect(schema.additionalProperties).toBe(false);
    expect(schema["x-labels"]).toHaveProperty("zh-Hans");
  });
});

it("writes the same facts in every notation", () => {
  expect(tableSql("targetPlans")).toBe(
    [
      "-- Target plans / 目标分解",
      'CREATE TABLE "targetPlans" (',
      '  "targetId" TEXT NOT NULL, -- Target id / 目标编号',
      '  "through" TEXT, -- Through / 分期截止日期',
      '  "cumulativeValue" NUMERIC(38, 12), -- Cumulative value / 累计目标值',
      '  UNIQUE ("targetId", "through")',
      ");",
      "",
    ].join("\n"),
  );
  expect(tableSql("fundBalances")).toContain('"cumulative.currency" CHAR(3)');
  expect(tableSql("projects")).toContain('PRIMARY KEY ("projectId")');
  expect(tableTypeScript("fundBalances")).toContain(
    "  cumulative?: { amount: string; currency: string } | null | undefined;",
  );
  expect(tableTypeScript("calendars")).toContain("  date: string;");
  expect(tableTypeScript("targets")).toContain('kind?: "expected" | "working" | null | undefined;');
});

it("states keys and references in Table Schema", () => {
  expect(tableSchema("projects").primaryKey).toEqual(["projectId"]);
  expect(tableSchema("projects").foreignKeys).toContainEqual({
    fields: ["packageOf"],
    reference: { resource: "", fields: ["projectId"] },
  });
  expect(tableSchema("signings").foreignKeys).toEqual([
    { fields: ["projectId"], reference: { resource: "projects", fields: ["projectId"] } },
  ]);
  expect(tableSchema("signings").primaryKey).toBeUndefined();
  const [id] = tableSchema("projects").fields;
  expect(id?.constraints).toMatchObject({ required: true, maxLength: 200 });
  const currency = tableSchema("fundBalances").fields.find(
    ({ name }) => name === "cumulative.currency",
  );
  expect(currency?.constraints).toEqual({ pattern: "^[A-Z]{3}$" });
});

it("asks of a ledger its projects only", () => {
  const schema = ledgerJsonSchema();
  expect(schema.required).toEqual(["projects"]);
  expect(Object.keys(schema.$defs ?? {})).toEqual([...tableNames]);
});
