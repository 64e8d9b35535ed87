import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { cleanReport, sampleReport } from "../../testing.js";
import {
  baselineOf,
  diffReports,
  reportJson,
  reportNdjson,
  validateInput,
  type ValidationReport,
} from "../index.js";

function schemaOf(name: string) {
  const url = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  return ajv.compile(JSON.parse(readFileSync(url, "utf8")) as object);
}

/** What is wrong with a value by a schema. */
function errorsOf(name: string, value: unknown): readonly unknown[] {
  const validate = schemaOf(name);
  validate(value);
  return validate.errors ?? [];
}

const real = validateInput(
  {
    projects: [
      { projectId: "P-1", name: "电池项目", signedOn: "2023-02-30" },
      { projectId: "P-2", name: "物流园", signedOn: "2023-03-01", startedOn: "2022-01-01" },
    ],
  },
  { asOf: "2023-12-31" },
);
const reports: readonly (readonly [string, ValidationReport])[] = [
  ["with everything", sampleReport],
  ["without findings", cleanReport],
  ["of a ledger", real],
];

describe.each(reports)("a report %s", (_, report) => {
  const parsed = JSON.parse([...reportJson(report)].join("")) as object;

  it("is written as JSON and read back", () => {
    expect(parsed).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it("is as its schema says", () => {
    expect(errorsOf("validation-report", parsed)).toEqual([]);
    expect(errorsOf("validation-report", { ...parsed, more: 1 })).toHaveLength(1);
    expect(errorsOf("validation-report", { ...parsed, waived: -1 })).toHaveLength(1);
  });

  it("is written as lines that are as their schema says", () => {
    const text = [...reportNdjson(report)].join("");
    const lines = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { type: string });
    const validate = schemaOf("validation-report-line");
    expect(lines.filter((line) => !validate(line))).toEqual([]);
    const counted = { head: 1, finding: report.findings.length, rule: report.rules.length, end: 1 };
    expect(lines.map(({ type }) => type)).toEqual(
      Object.entries(counted).flatMap(([type, count]) => Array.from({ length: count }, () => type)),
    );
    expect(validate({ type: "head" })).toBe(false);
  });

  it("gives a baseline as its schema says", () => {
    expect(errorsOf("baseline", baselineOf(report))).toEqual([]);
  });

  it("gives a comparison as its schema says", () => {
    expect(errorsOf("report-diff", diffReports(report, sampleReport))).toEqual([]);
  });
});

describe("the schema of waivers", () => {
  const waiver = { rule: "date-exists", reason: "r", author: "a", until: "2024-12-31" };

  it("takes what the program takes", () => {
    const waivers = [waiver, { ...waiver, record: "P-1", field: "signedOn" }];
    expect(errorsOf("waivers", { ipmsWaivers: 1, waivers })).toEqual([]);
    expect(
      errorsOf("waivers", { ipmsWaivers: 1, waivers: [{ rule: "date-exists" }] }),
    ).toHaveLength(3);
  });
});
