import { describe, expect, it } from "vitest";
import { verdictOn } from "../shared/verdict.test-input.js";

describe("the order of two dates", () => {
  it.each([
    ["2023-05-20", "passed"],
    ["2023-05-19", "failed"],
    ["2023-05", "undecided"],
    ["2023-04", "failed"],
    ["2023-06", "passed"],
    [null, "absent"],
  ])("completed on %s after a start on 2023-05-20: %s", (completedOn, verdict) => {
    const project = { startedOn: "2023-05-20", completedOn };
    expect(verdictOn("project-completion-not-before-start", project)).toBe(verdict);
  });

  it.each([
    [{ completedOn: "2023-06-01", commissionedOn: "2023-05-19" }, "failed"],
    [{ completedOn: "2023-06-01", commissionedOn: "2023-05-20" }, "passed"],
    [{ fullCapacityOn: "2023-05-19" }, "failed"],
    [{ startedOn: "2023-05-01", completedOn: "2023-05-19" }, "not-concerned"],
    [{}, "not-concerned"],
  ])("signed on 2023-05-20 without a start, %o: %s", (project, verdict) => {
    const signed = { signedOn: "2023-05-20", ...project };
    expect(verdictOn("project-progress-not-before-signing", signed)).toBe(verdict);
  });

  it.each([
    ["construction", "failed"],
    [null, "failed"],
    ["licence", "not-concerned"],
    ["opening", "not-concerned"],
  ])("approved after a start of the kind %s: %s", (startKind, verdict) => {
    const project = { startedOn: "2023-05-20", approvedOn: "2023-05-21", startKind };
    expect(verdictOn("project-approval-not-after-start", project)).toBe(verdict);
  });
});

describe("the last day of which a ledger can know", () => {
  const rule = "project-actual-date-not-after-as-of";

  it.each([
    ["2023-12-15", "passed"],
    ["2023-12-16", "failed"],
    ["2023-12", "undecided"],
    ["2024-01", "failed"],
    ["2023-11", "passed"],
  ])("asked about 2023-12-15, a start on %s: %s", (startedOn, verdict) => {
    expect(verdictOn(rule, { startedOn }, {}, "2023-12-15")).toBe(verdict);
  });

  it("is that of the cut, where the ledger was cut later", () => {
    const cut = { cutOn: "2024-03-31" };
    expect(verdictOn(rule, { landDeliveredOn: "2024-03-31" }, cut)).toBe("passed");
    expect(verdictOn(rule, { startedRecordedOn: "2024-04-01" }, cut)).toBe("failed");
  });

  it("does not bind plans", () => {
    expect(verdictOn(rule, { plannedStartOn: "2025-01" })).toBe("missing-column");
  });
});

describe("years in which projects are signed and planned", () => {
  it.each([
    ["1977-12-31", "failed"],
    ["1977", "failed"],
    ["1978-01-01", "passed"],
    ["2099-12-31", "passed"],
    ["2100-01-01", "failed"],
  ])("planned for %s: %s", (plannedStartOn, verdict) => {
    expect(verdictOn("project-date-plausible", { plannedStartOn })).toBe(verdict);
  });
});

describe("record dates", () => {
  it.each([
    ["2023-05-20", "passed"],
    ["2023-05-19", "failed"],
    ["2023-05", "undecided"],
  ])("a start on 2023-05-20 recorded on %s: %s", (startedRecordedOn, verdict) => {
    const project = { startedOn: "2023-05-20", startedRecordedOn };
    expect(verdictOn("project-statistic-date-not-before-event", project)).toBe(verdict);
  });

  it("are compared with their own milestone", () => {
    const project = { signedOn: "2023-05-20", startedRecordedOn: "2023-01-01" };
    expect(verdictOn("project-statistic-date-not-before-event", project)).toBe("absent");
  });
});
