import { describe, expect, it } from "vitest";
import { verdictOn } from "../shared/verdict.test-input.js";

describe("divisions", () => {
  it.each([
    ["431129", "passed"],
    ["431100", "passed"],
    ["430000", "passed"],
    ["431121", "failed"],
    ["710000", "not-concerned"],
    ["820008", "not-concerned"],
  ])("%s stands in the list of divisions: %s", (division, verdict) => {
    expect(verdictOn("project-division-in-use", { division, originDivision: null })).toBe(verdict);
  });

  it("are judged by their origin too", () => {
    const project = { division: "431129", originDivision: "431121" };
    expect(verdictOn("project-division-in-use", project)).toBe("failed");
  });

  it.each([
    ["431100", "431129", "passed"],
    ["431100", "431100", "passed"],
    ["431100", "430000", "failed"],
    ["431100", "431202", "failed"],
    ["430000", "431202", "passed"],
    ["430000", "440300", "failed"],
    ["431129", "431129", "passed"],
    ["431129", "431128", "failed"],
  ])("the ledger of %s has a project in %s: %s", (reportingDivision, division, verdict) => {
    const rule = "project-division-within-reporting-division";
    expect(verdictOn(rule, { division }, { reportingDivision })).toBe(verdict);
  });

  it.each([
    ["431129", "passed"],
    ["431100", "failed"],
    ["430000", "failed"],
    ["442000", "passed"],
  ])("%s is as near as a project can be placed: %s", (division, verdict) => {
    expect(verdictOn("project-division-is-county", { division })).toBe(verdict);
  });
});

describe("groups of GB/T 4754-2017", () => {
  it.each([
    ["C", "not-concerned"],
    ["38", "not-concerned"],
    ["384", "passed"],
    ["3841", "passed"],
    ["5030", "passed"],
    ["380", "failed"],
    ["4700", "failed"],
    ["1200", "passed"],
    ["970", "passed"],
  ])("%s: %s", (industry, verdict) => {
    expect(verdictOn("project-industry-group-exists", { industry })).toBe(verdict);
  });
});

describe("origins", () => {
  it.each([
    ["HK", "810000", "passed"],
    ["HK", "820000", "failed"],
    ["MO", "820000", "passed"],
    ["TW", "710000", "passed"],
    ["TW", "350200", "failed"],
    ["US", "810000", "failed"],
    ["CN", "810000", "not-concerned"],
  ])("the country %s and the division %s: %s", (originCountry, originDivision, verdict) => {
    const project = { originCountry, originDivision };
    expect(verdictOn("project-foreign-origin-outside-mainland", project)).toBe(verdict);
  });
});

describe("the kind of what happened", () => {
  it.each([
    ["project-start-kind-stated", { startedOn: null, startKind: null }, "not-concerned"],
    ["project-start-kind-dated", { startedOn: null, startKind: null }, "not-concerned"],
    ["project-commissioning-kind-stated", { commissionedOn: "2023-05" }, "missing-column"],
    ["project-commissioning-kind-dated", { commissioningKind: "full" }, "missing-column"],
    ["project-top-500-list-stated", { top500List: null, top500Relation: "parent" }, "failed"],
  ])("%s, %o: %s", (rule, project, verdict) => {
    expect(verdictOn(rule, project)).toBe(verdict);
  });
});
