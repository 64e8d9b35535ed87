import { describe, expect, it } from "vitest";
import * as z from "zod";
import { fieldCheck } from "./check-field.js";
import { checkRecord } from "./check-record.js";
import { ledgerSchema } from "./ledger.js";
import { tableNames, tables } from "./tables.js";

const good = { projectId: "YZ-001", name: "锂电池项目" };
const problemsOf = (changes: object) =>
  checkRecord("projects", { ...good, ...changes }).map(({ field, code, parameters }) => ({
    field,
    code,
    parameters,
  }));

describe("a record in good form", () => {
  it("has no problems", () => {
    expect(checkRecord("projects", good)).toEqual([]);
    expect(checkRecord("projects", { ...good, signedOn: null, plannedJobs: 0 })).toEqual([]);
  });

  it("may carry an organisation's own fields", () => {
    const ext = { hunan: { batch: "2022-3", checked: true, score: 1.5, note: null } };
    expect(checkRecord("projects", { ...good, ext })).toEqual([]);
  });
});

describe("an empty text", () => {
  it("says nothing where every record has one", () => {
    const missing = { field: "name", code: "missing-field", parameters: { field: "name" } };
    expect(problemsOf({ name: "" })).toEqual([missing]);
    expect(fieldCheck("projects", "name").codeOf("")).toBe("missing-field");
  });

  it("is nothing worth mentioning elsewhere", () => {
    expect(problemsOf({ remarks: "" })).toEqual([]);
  });
});

describe("a problem", () => {
  it("names the table, the record and the field", () => {
    expect(checkRecord("projects", { ...good, signedOn: "2022-02-30" })).toEqual([
      {
        table: "projects",
        record: "YZ-001",
        recordName: "锂电池项目",
        field: "signedOn",
        code: "invalid-date",
        parameters: { value: "2022-02-30" },
      },
    ]);
  });

  it.each([
    [{ startedOn: 20220630 }, "startedOn", "invalid-date", { value: "20220630" }],
    [{ landAreaMu: 20 }, "landAreaMu", "invalid-decimal", { value: "20" }],
    [{ plannedJobs: -1 }, "plannedJobs", "invalid-integer", { value: "-1" }],
    [{ carryOver: "是" }, "carryOver", "invalid-boolean", { value: "是" }],
    [{ park: 7 }, "park", "invalid-text", {}],
    [{ packageOf: "" }, "packageOf", "invalid-identifier", {}],
    [{ division: "43" }, "division", "invalid-division", { value: "43" }],
    [{ originCountry: "中国" }, "originCountry", "invalid-country", { value: "中国" }],
    [{ industry: "C39" }, "industry", "invalid-industry", { value: "C39" }],
    [{ investorCreditCode: "x" }, "investorCreditCode", "invalid-credit-code", { value: "x" }],
    [{ name: null }, "name", "missing-field", { field: "name" }],
    [{ totalInvestment: "5000" }, "totalInvestment", "invalid-money", {}],
    [
      { totalInvestment: { amount: "5", currency: "CNY", unit: "万元" } },
      "totalInvestment",
      "invalid-money",
      {},
    ],
    [{ totalInvestment: { currency: "CNY" } }, "totalInvestment", "missing-amount", {}],
    [{ totalInvestment: { amount: "5" } }, "totalInvestment", "missing-currency", {}],
    [
      { totalInvestment: { amount: "5万", currency: "CNY" } },
      "totalInvestment",
      "invalid-decimal",
      { value: "5万" },
    ],
    [
      { totalInvestment: { amount: "5", currency: "RMB" } },
      "totalInvestment",
      "invalid-currency",
      { value: "RMB" },
    ],
    [{ ext: { hunan: { tags: [] } } }, "ext", "invalid-extension", {}],
  ])("of %j is found", (changes, field, code, parameters) => {
    expect(problemsOf(changes)).toEqual([{ field, code, parameters }]);
  });

  it("suggests the codes that are near", () => {
    const [found] = problemsOf({ contractType: "frame" });
    expect(found?.code).toBe("unknown-code");
    expect(found?.parameters["list"]).toBe("contract-types");
    expect(found?.parameters["suggestions"]).toHaveProperty("0", "framework");
  });

  it("suggests the fields that are near", () => {
    const [found] = problemsOf({ signedDate: "2022" });
    expect(found).toMatchObject({ field: "signedDate", code: "unknown-field" });
    expect(found?.parameters["suggestions"]).toContain("signedOn");
  });

  it("is told once a field, however much is wrong with it", () => {
    expect(problemsOf({ localCompanyCreditCode: "", signedOn: 1, colour: 2 })).toHaveLength(3);
  });

  it("is the record itself where that is none", () => {
    for (const value of [null, "x", 7, []]) {
      expect(checkRecord("evidence", value)).toEqual([
        { table: "evidence", code: "invalid-record", parameters: {} },
      ]);
    }
  });

  it("keeps long values out of messages", () => {
    const [found] = problemsOf({ signedOn: "长".repeat(5000) });
    expect(String(found?.parameters["value"])).toHaveLength(61);
  });

  it("suggests kinds of value for a target, which are no code list", () => {
    const [found] = checkRecord("targets", { targetId: "T", valueKind: "percent" });
    expect(found).toMatchObject({ code: "unknown-code", field: "valueKind" });
    expect(found?.parameters["suggestions"]).not.toEqual([]);
  });
});

it("compiles every schema, without falling back to the plain one", () => {
  for (const table of tableNames) {
    expect(() => z.compile(tables[table].schema, { strict: true })).not.toThrow();
  }
  expect(() => z.compile(ledgerSchema, { strict: true })).not.toThrow();
});
