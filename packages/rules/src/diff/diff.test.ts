import { locales } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { cleanReport, sampleReport } from "../../testing.js";
import {
  checkReport,
  diffLines,
  diffMarkdown,
  diffReports,
  reportJson,
  validateInput,
} from "../index.js";

const asOf = "2023-12-31";
const only = ["date-exists"];
const reportOf = (days: Readonly<Record<string, string>>, options: object = {}) =>
  validateInput(
    {
      projects: Object.entries(days).map(([projectId, signedOn]) => ({
        projectId: projectId.slice(0, 3),
        name: "项目",
        signedOn,
      })),
    },
    { asOf, only, ...options },
  );
const recordsOf = (findings: readonly { readonly record?: string }[]) =>
  findings.map(({ record }) => record);

describe("diffReports", () => {
  const older = reportOf({ "P-1": "2023-02-30", "P-2": "2023-13-01", "P-3": "2023-01-01" });
  const newer = reportOf({ "P-1": "2023-06-31", "P-2": "2023-12-01", "P-3": "2023-01-32" });
  const diff = diffReports(older, newer);

  it("tells new, resolved and persisting findings apart", () => {
    expect(recordsOf(diff.new)).toEqual(["P-3"]);
    expect(recordsOf(diff.resolved)).toEqual(["P-2"]);
    expect(recordsOf(diff.persisting)).toEqual(["P-1"]);
    expect(diff.persisting[0]?.values).toEqual({ value: "2023-06-31" });
    expect(diff.exact).toBe(true);
    expect(diff.rules).toEqual([
      {
        rule: "date-exists",
        severity: "error",
        before: 2,
        after: 2,
        new: 1,
        resolved: 1,
        persisting: 1,
        notCompared: 0,
      },
    ]);
  });

  it("is the reverse of the reverse", () => {
    const reverse = diffReports(newer, older);
    expect(recordsOf(reverse.new)).toEqual(recordsOf(diff.resolved));
    expect(recordsOf(reverse.resolved)).toEqual(recordsOf(diff.new));
  });

  it("counts what is there more often than before", () => {
    const once = reportOf({ "P-1": "2023-02-30" });
    const thrice = reportOf({ "P-1": "2023-02-30", "P-1b": "2023-02-30", "P-1c": "2023-02-30" });
    const grown = diffReports(once, thrice);
    expect([grown.new.length, grown.resolved.length, grown.persisting.length]).toEqual([2, 0, 1]);
  });

  it("says how many findings it could not compare", () => {
    const capped = reportOf({ "P-1": "2023-02-30", "P-2": "2023-13-01" }, { maximumFindings: 1 });
    const partial = diffReports(capped, capped);
    expect([partial.exact, partial.rules[0]?.notCompared]).toEqual([false, 2]);
    expect([partial.rules[0]?.before, partial.rules[0]?.persisting]).toEqual([2, 1]);
  });

  it("says where a rule did not run", () => {
    const off = reportOf({}, { rules: { "date-exists": "off" } });
    expect(diffReports(off, newer).rules[0]?.notComparable).toBe("older");
    expect(diffReports(newer, off).rules[0]?.notComparable).toBe("newer");
    expect(diffReports(newer, off).exact).toBe(false);
  });

  it("leaves out what is waived, on either side", () => {
    const waivers = [{ rule: "date-exists", reason: "r", author: "a", until: asOf }];
    const waived = reportOf({ "P-1": "2023-06-31" }, { waivers });
    expect(diffReports(older, waived).new).toEqual([]);
    expect(diffReports(older, waived).resolved).toHaveLength(2);
  });

  it("finds nothing between a report and itself", () => {
    const same = diffReports(sampleReport, sampleReport);
    expect([same.new, same.resolved]).toEqual([[], []]);
  });
});

describe("a comparison in words", () => {
  const diff = diffReports(cleanReport, sampleReport);

  it.each(locales)("steers neither terminal nor page: %s", (locale) => {
    const lines = diffLines(diff, { locale })
      .map(({ text }) => text)
      .join("");
    expect(lines).not.toMatch(/[\u0000-\u001f\u202e{}]/);
    const markdown = [...diffMarkdown(diff, { locale })].join("");
    expect(markdown).not.toMatch(/<|[\u0000\u001b\u202e\ud800]/);
  });

  it("says what changed, and what could not be compared", () => {
    const lines = diffLines(diff, { locale: "zh-Hans", listed: 1 });
    expect(lines.map(({ kind }) => kind)).toEqual([
      "verdict",
      "heading",
      "finding",
      "more",
      "heading",
      "note",
      "note",
      "note",
    ]);
    expect(lines[0]?.text).toBe("2023-12-31至2023-12-31：新增4处，已解决0处，仍存在0处");
    expect(lines[2]?.text).toMatch(/^错误（date-exists）：台账 2023\.csv:12:3 P-1 /);
    const markdown = [...diffMarkdown(diff, { locale: "en", listed: 1 })].join("");
    expect(markdown).toContain(
      "**From 2023-12-31 to 2023-12-31: 4 new, 0 resolved, 0 persisting**",
    );
    expect(markdown).toContain("| Error | A date exists | 0 | 8 | 2 | 0 | 0 |");
    expect(markdown).toContain("… and 3 more");
  });
});

describe("checkReport", () => {
  it("takes reports of editions that know other rules and problems", () => {
    const [first] = sampleReport.findings;
    const findings = [
      { ...first, problem: "of-tomorrow" },
      { ...first, rule: "rule-of-tomorrow", problem: "of-tomorrow" },
    ];
    const { report } = checkReport({ ...sampleReport, findings }, "r.json");
    const lines = report && diffLines(diffReports(cleanReport, report), { locale: "en" });
    expect(lines?.filter(({ kind }) => kind === "finding").map(({ text }) => text)).toEqual([
      expect.stringMatching(/Signed on: .*date/),
      expect.stringMatching(/: rule-of-tomorrow$/),
    ]);
  });

  it("takes what was written", () => {
    const written = JSON.parse([...reportJson(sampleReport)].join("")) as unknown;
    expect(checkReport(written, "r.json")).toEqual({ report: written, problems: [] });
  });

  it.each([
    [[], {}],
    [{}, { pointer: "/ipmsReport" }],
    [{ ...sampleReport, findings: [{ rule: 1 }] }, { pointer: "/findings/0/rule" }],
    [
      { ...sampleReport, findings: [{ ...sampleReport.findings[0], values: { value: null } }] },
      { pointer: "/findings/0/values/value" },
    ],
    [
      {
        ...sampleReport,
        findings: [
          { ...sampleReport.findings[0], values: { value: { amount: "x", currency: "CNY" } } },
        ],
      },
      { pointer: "/findings/0/values/value/amount" },
    ],
  ])("names the place of what it does not take: %#", (value, where) => {
    const { report, problems } = checkReport(value, "r.json");
    expect(report).toBeUndefined();
    expect(problems).toEqual([
      { code: "not-a-report", parameters: {}, place: { file: "r.json", ...where } },
    ]);
  });
});
