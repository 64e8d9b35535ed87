import { describe, expect, it } from "vitest";
import { type Baseline, baselineOf, checkBaseline, validateInput } from "../index.js";

const asOf = "2023-12-31";
const project = (projectId: string, ...days: readonly string[]) => ({
  projectId,
  name: `项目${projectId}`,
  ...Object.fromEntries(days.map((day, at) => [["signedOn", "startedOn"][at], day])),
});
const old = { projects: [project("P-1", "2023-02-30"), project("P-2", "2023-13-01")] };
const only = ["date-exists"];

describe("a baseline", () => {
  const baseline = baselineOf(validateInput(old, { asOf, only }));

  it("covers the findings that it was made of, and no other", () => {
    const again = validateInput(old, { asOf, only, baseline });
    expect(again.counts).toEqual({ error: 0, warning: 0, notice: 0 });
    expect(again.known).toBe(2);
    const grown = { projects: [...old.projects, project("P-3", "2023-02-30")] };
    const report = validateInput(grown, { asOf, only, baseline });
    expect(report.counts.error).toBe(1);
    const fresh = report.findings.filter(({ known }) => known === undefined);
    expect(fresh.map(({ record }) => record)).toEqual(["P-3"]);
  });

  it("covers a finding whose value has changed, and not one more of the same", () => {
    const changed = { projects: [project("P-1", "2023-06-31")] };
    expect(validateInput(changed, { asOf, only, baseline }).counts.error).toBe(0);
    const twice = { projects: [project("P-1", "2023-02-30"), project("P-1", "2023-02-30")] };
    expect(validateInput(twice, { asOf, only, baseline }).counts.error).toBe(1);
  });

  it("crowds out no new finding where few are kept", () => {
    const grown = { projects: [...old.projects, project("P-3", "2023-02-30")] };
    const report = validateInput(grown, { asOf, only, baseline, maximumFindings: 1 });
    expect(report.findings.map(({ record, known }) => [record, known])).toEqual([
      ["P-1", true],
      ["P-3", undefined],
    ]);
    expect(report.known).toBe(2);
  });

  it("says what its report counted and did not keep", () => {
    const report = validateInput(old, { asOf, only, maximumFindings: 1 });
    expect(baselineOf(report).notListed).toEqual({ "date-exists": 1 });
    expect(baseline.notListed).toEqual({});
  });

  it("does not depend on the order of the records", () => {
    const turned = { projects: old.projects.toReversed() };
    expect(baselineOf(validateInput(turned, { asOf, only }))).toEqual(baseline);
  });

  it("stays the same when it is made anew under itself", () => {
    expect(baselineOf(validateInput(old, { asOf, only, baseline }))).toEqual(baseline);
  });

  it("leaves what is waived to the waivers", () => {
    const says = { reason: "r", author: "a", until: asOf };
    const waivers = [{ rule: "date-exists", record: "P-1", ...says }];
    const report = validateInput(old, { asOf, only, waivers, baseline });
    expect([report.waived, report.known, report.idleWaivers]).toEqual([1, 1, []]);
    expect(baselineOf(report).findings.map(({ record }) => record)).toEqual(["P-2"]);
  });

  it("is read back, and anything else is refused with its place", () => {
    const text = JSON.stringify(baseline);
    expect(checkBaseline(JSON.parse(text), "b.json")).toEqual({ baseline, problems: [] });
    const wrong = { ...baseline, findings: [{ rule: "date-exists", count: 0 }] } as Baseline;
    expect(checkBaseline(wrong, "b.json").problems).toEqual([
      {
        code: "not-baseline",
        parameters: {},
        place: { file: "b.json", pointer: "/findings/0/count" },
      },
    ]);
    expect(checkBaseline([], "b.json").problems).toHaveLength(1);
  });
});
