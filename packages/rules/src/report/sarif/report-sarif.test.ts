import { type Locale, locales } from "@ipms/core";
import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import draft04 from "ajv-draft-04";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { cleanReport, sampleReport } from "../../../testing.js";
import { reportSarif } from "../../index.js";
import { locationOf, uriOf } from "./location.js";

const ajv = new draft04.default({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(schema);

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly invocations: readonly [
        {
          readonly executionSuccessful: boolean;
          readonly toolExecutionNotifications: readonly { readonly level: string }[];
        },
      ];
      readonly translations: readonly {
        readonly language: string;
        readonly rules: readonly { readonly shortDescription: { readonly text: string } }[];
      }[];
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly level: string;
        readonly message: { readonly text: string };
        readonly baselineState?: string;
        readonly suppressions?: readonly { readonly justification: string }[];
        readonly partialFingerprints: Readonly<Record<string, string>>;
      }[];
    },
  ];
}

const logOf = (report: typeof sampleReport, locale: Locale) =>
  JSON.parse([...reportSarif(report, { locale })].join("")) as Log;

describe("reportSarif", () => {
  it.each(locales)("is as the schema of SARIF 2.1.0 says: %s", (locale) => {
    for (const report of [sampleReport, cleanReport]) {
      validate(logOf(report, locale));
      expect(validate.errors ?? []).toEqual([]);
    }
    expect(validate({ ...logOf(sampleReport, locale), more: 1 })).toBe(false);
  });

  const [run] = logOf(sampleReport, "en").runs;

  it("names the rule and the weight of every finding that is kept", () => {
    expect(run.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ...Array.from({ length: 3 }, () => ["date-exists", "error"]),
      ...Array.from({ length: 2 }, () => ["project-funds-not-above-total-investment", "warning"]),
    ]);
    for (const { ruleId, ruleIndex } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    }
    expect(run.results[0]?.message.text).toMatch(/^P-1 "电池项目" Signed on: /);
  });

  it("says which findings are waived and which are known", () => {
    expect(run.results.map(({ baselineState }) => baselineState)).toEqual([
      "new",
      "new",
      "new",
      "unchanged",
      "new",
    ]);
    expect(run.results.map(({ suppressions = [] }) => suppressions.length)).toEqual([
      0, 0, 1, 0, 0,
    ]);
    expect(run.results[2]?.suppressions?.[0]?.justification).toBe("原件遗失 (李娜, 2024-12-31)");
    expect(logOf({ ...sampleReport, known: 0 }, "en").runs[0].results[0]).not.toHaveProperty(
      "baselineState",
    );
  });

  it("tells findings apart by their fingerprints, two of the same kind included", () => {
    const [first] = sampleReport.findings;
    const twice = { ...sampleReport, findings: [first, first].flatMap((each) => each ?? []) };
    const prints = logOf(twice, "en").runs[0].results.map((result) => result.partialFingerprints);
    expect(new Set(prints.map((print) => JSON.stringify(print))).size).toBe(2);
  });

  it("keeps faults and what was cut off apart from findings", () => {
    const [{ executionSuccessful, toolExecutionNotifications }] = run.invocations;
    expect(executionSuccessful).toBe(false);
    // The rows that were not read, the rule that broke, and six findings that are not listed.
    expect(toolExecutionNotifications.map(({ level }) => level)).toEqual([
      "error",
      "error",
      "note",
    ]);
    expect(logOf(cleanReport, "en").runs[0].invocations[0].executionSuccessful).toBe(true);
  });

  it("words the rules in the other languages too", () => {
    expect(run.translations.map(({ language }) => language)).toEqual(["zh-Hans", "zh-Hant"]);
    expect(run.translations[0]?.rules[0]?.shortDescription.text).toBe("日期真实存在");
  });
});

describe("places", () => {
  it.each([
    ["台账 2023.csv", "%E5%8F%B0%E8%B4%A6%202023.csv"],
    ["a\\b#c.csv", "a/b%23c.csv"],
    ["/srv/a b.csv", "file:///srv/a%20b.csv"],
    ["C:\\data\\a.csv", "file:///C:/data/a.csv"],
    ["\ud800.csv", "%EF%BF%BD.csv"],
  ])("writes %j as %j", (file, uri) => {
    expect(uriOf(file)).toBe(uri);
  });

  it("gives a column where it counts characters, and else the cell", () => {
    expect(locationOf({ file: "a.json", line: 2, column: 5 })).toEqual({
      physicalLocation: {
        artifactLocation: { uri: "a.json" },
        region: { startLine: 2, startColumn: 5 },
      },
    });
    expect(locationOf({ file: "a.csv", line: 2, column: 5 })).toEqual({
      physicalLocation: { artifactLocation: { uri: "a.csv" }, region: { startLine: 2 } },
      logicalLocations: [{ fullyQualifiedName: "a.csv:2:5", kind: "cell" }],
    });
    expect(locationOf({ file: "a.xlsx", sheet: "在建", cell: "F12" })).toEqual({
      physicalLocation: { artifactLocation: { uri: "a.xlsx" } },
      logicalLocations: [{ fullyQualifiedName: "在建!F12", kind: "cell" }],
    });
  });
});
