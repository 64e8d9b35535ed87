import { describe, expect, it } from "vitest";
import { findingText, recordStandardSchema, validateInput, validateRecord } from "../index.js";

const asOf = "2023-12-31";
const options = { table: "projects", asOf } as const;
const sound = { projectId: "P-1", name: "电池项目" };

describe("one record by itself", () => {
  it.each([
    ["a date that does not exist", { ...sound, signedOn: "2023-02-30" }, ["date-exists"]],
    [
      "a start before the signing",
      { ...sound, signedOn: "2023-05-20", startedOn: "2023-02-10" },
      ["project-start-not-before-signing"],
    ],
    [
      "a field left empty that the standard requires",
      { projectId: "P-1", name: null },
      ["required-field-present"],
    ],
    ["a name that nobody filled in", { ...sound, name: "" }, ["required-field-present"]],
    ["a record in order", sound, []],
  ])("finds what is wrong: %s", (_, record, expected) => {
    expect(validateRecord(record, options).map(({ rule }) => rule)).toEqual(expected);
  });

  it("says the same as validating a ledger of this record", () => {
    const record = { ...sound, signedOn: "2023-05-20", startedOn: "2023-02-10", plannedJobs: "x" };
    const whole = validateInput({ projects: [record] }, { asOf });
    expect(validateRecord(record, options)).toEqual(whole.findings);
    expect(whole.findings.length).toBeGreaterThan(1);
  });

  it.each([["text"], [null], [undefined], [[]], [7]])("says that %j is no record", (value) => {
    expect(validateRecord(value, options).map(({ rule }) => rule)).toEqual(["record-readable"]);
  });

  it("names a table that the standard does not have", () => {
    const elsewhere = { ...options, table: "projcts" as "projects" };
    const [finding, ...others] = validateRecord(sound, elsewhere);
    expect(others).toEqual([]);
    expect(finding && findingText(finding, "en")).toContain('no table "projcts"');
    expect(finding && findingText(finding, "zh-Hans")).toContain("没有表“projcts”");
  });

  it("refuses to judge without a day", () => {
    const dayless = { table: "projects" } as unknown as typeof options;
    expect(() => validateRecord(sound, dayless)).toThrowError(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });

  it("runs only what it is told, with the settings it is given", () => {
    const record = { ...sound, signedOn: "2023-02-30" };
    expect(validateRecord(record, { ...options, only: ["id-unique"] })).toEqual([]);
    expect(
      validateRecord(record, { ...options, rules: { "date-exists": "notice" } }),
    ).toMatchObject([{ severity: "notice" }]);
  });
});

describe("the same as a Standard Schema", () => {
  const schema = recordStandardSchema("projects", { asOf, locale: "zh-Hans" })["~standard"];

  it("gives a record in order back", () => {
    expect(schema.validate(sound)).toEqual({ value: sound });
    expect([schema.version, schema.vendor]).toEqual([1, "ipms"]);
  });

  it("names the field and says what is wrong", () => {
    expect(schema.validate({ ...sound, signedOn: "2023-02-30" })).toEqual({
      issues: [{ message: expect.stringContaining("2023-02-30") as string, path: ["signedOn"] }],
    });
  });

  it("lets pass what weighs less than it is told to look at", () => {
    const rules = { "date-exists": "warning" } as const;
    const record = { ...sound, signedOn: "2023-02-30" };
    const lenient = recordStandardSchema("projects", { asOf, rules });
    const strict = recordStandardSchema("projects", { asOf, rules, failOn: "warning" });
    expect(lenient["~standard"].validate(record).issues).toBeUndefined();
    expect(strict["~standard"].validate(record).issues).toHaveLength(1);
  });
});
