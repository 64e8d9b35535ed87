import { IpmsError } from "@ipms/core";
import { describe, expect, test } from "vitest";
import { fieldCheck } from "./check-field.js";
import { checkRecord } from "./check-record.js";

const good = { projectId: "P-1", name: "电池项目" };

describe("the check of a field says what the check of the record says", () => {
  const check = (field: string, value: unknown) => {
    const ofField = fieldCheck("projects", field);
    if (ofField.accepts(value)) return [];
    const { code, parameters } = ofField.problemOf(value);
    return [{ code, parameters, coded: ofField.codeOf(value) }];
  };
  const checkWhole = (field: string, value: unknown) =>
    checkRecord("projects", { ...good, [field]: value }).map(({ code, parameters }) => ({
      code,
      parameters,
      coded: code,
    }));

  test.each<[string, unknown]>([
    ["signedOn", "2022-02"],
    ["contractType", "formal-contract"],
    ["totalInvestment", { amount: "1", currency: "CNY" }],
    ["remarks", null],
  ])("of a good value: %s %j", (field, value) => {
    expect(check(field, value)).toEqual([]);
    expect(checkWhole(field, value)).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["signedOn", "2022-02-30"],
    ["contractType", "formal"],
    ["plannedJobs", -1],
    ["plannedJobs", "3"],
    ["totalInvestment", { amount: "1" }],
    ["totalInvestment", { currency: "CNY" }],
    ["totalInvestment", { amount: "1", currency: "RMB" }],
    ["name", null],
    ["projectId", "a\nb"],
    ["returningEntrepreneur", "yes"],
    ["division", "999999"],
  ])("of a bad one: %s %j", (field, value) => {
    expect(check(field, value)).toHaveLength(1);
    expect(check(field, value)).toEqual(checkWhole(field, value));
  });
});

test("a field that does not exist is a mistake of the program", () => {
  expect(() => fieldCheck("projects", "signedAt")).toThrow(IpmsError);
});
