import { describe, expect, it } from "vitest";
import { verdictOn } from "../shared/verdict.test-input.js";

describe("times within which something must happen, on 2023-12-31", () => {
  it.each([
    ["project-started-in-time", { signedOn: "2023-07-04", startedOn: null }, "passed"],
    ["project-started-in-time", { signedOn: "2023-07-03", startedOn: null }, "failed"],
    ["project-land-used-in-time", { landDeliveredOn: "2022-12-31", startedOn: null }, "passed"],
    ["project-land-used-in-time", { landDeliveredOn: "2022-12-30", startedOn: null }, "failed"],
    ["project-suspension-ended", { suspendedOn: "2022-12-31", resumedOn: null }, "passed"],
    ["project-suspension-ended", { suspendedOn: "2022-12-30", resumedOn: null }, "failed"],
    ["project-started-as-planned", { plannedStartOn: "2023-12-31", startedOn: null }, "passed"],
    ["project-started-as-planned", { plannedStartOn: "2023-12-30", startedOn: null }, "failed"],
    ["project-started-as-planned", { plannedStartOn: "2023-12", startedOn: null }, "undecided"],
    ["project-under-construction-heard-of", { startedOn: "2022-12-31" }, "passed"],
    ["project-under-construction-heard-of", { startedOn: "2022-12-30" }, "failed"],
  ])("%s, %o: %s", (rule, project, verdict) => {
    expect(verdictOn(rule, project)).toBe(verdict);
  });

  it("ends when the project is given up, stands still or is said to have started", () => {
    const rule = "project-started-in-time";
    const signed = { signedOn: "2020-01-01", startedOn: null };
    expect(verdictOn(rule, { ...signed, terminatedOn: "2021-01-01" })).toBe("not-concerned");
    expect(verdictOn(rule, { ...signed, suspendedOn: "2021-01-01" })).toBe("not-concerned");
    const resumed = { suspendedOn: "2021-01-01", resumedOn: "2022-01-01" };
    expect(verdictOn(rule, { ...signed, ...resumed })).toBe("failed");
    expect(verdictOn(rule, { ...signed, reportedStage: "started" })).toBe("undecided");
    expect(verdictOn(rule, { ...signed, terminatedOn: "2024-01-01" })).toBe("failed");
  });
});

describe("signs of life of a project under construction", () => {
  const rule = "project-under-construction-heard-of";
  const started = { startedOn: "2021-06-01" };

  it.each([
    [{ evidence: [{ projectId: "P-1", evidencedOn: "2022-12-31" }] }, "passed"],
    [{ evidence: [{ projectId: "P-1", evidencedOn: "2022-12-30" }] }, "failed"],
    [{ evidence: [{ projectId: "P-2", evidencedOn: "2023-12-30" }] }, "failed"],
    [
      { fundReceipts: [{ receiptId: "R-1", projectId: "P-1", receivedOn: "2024-01-01" }] },
      "failed",
    ],
    [{ fundReceipts: [{ receiptId: "R-1", projectId: "P-1", receivedOn: "2022" }] }, "passed"],
  ])("%o: %s", (tables, verdict) => {
    expect(verdictOn(rule, started, tables)).toBe(verdict);
  });

  it("concern no project that has ended or not begun", () => {
    expect(verdictOn(rule, { startedOn: "2024-01-01" })).toBe("not-concerned");
    expect(verdictOn(rule, { ...started, commissionedOn: "2022-01-01" })).toBe("not-concerned");
  });
});

describe("signings recorded at the end of a quarter", () => {
  it.each([
    ["2023-03-05", "2023-09-25", "passed"],
    ["2023-03-05", "2023-09-26", "failed"],
    ["2023-03-05", "2023-12-26", "passed"],
    ["2023-03-05", "2023-12-27", "failed"],
    ["2022-03-05", "2023-02-28", "passed"],
    ["2022-03-05", "2023-03-31", "failed"],
    ["2023-06-29", "2023-09-29", "passed"],
    ["2023-06-28", "2023-09-29", "failed"],
    ["2023-06", "2023-09-29", "undecided"],
    ["2023-05", "2023-09-29", "failed"],
    ["2023-07", "2023-09-29", "passed"],
  ])("signed on %s, recorded on %s: %s", (signedOn, signedRecordedOn, verdict) => {
    const project = { signedOn, signedRecordedOn };
    expect(verdictOn("project-signing-recorded-in-time", project)).toBe(verdict);
  });
});

describe("reported stages and their dates", () => {
  const rule = "project-reported-stage-dated";

  it.each([
    [{ reportedStage: "started", startedOn: null, completedOn: "2023-05-20" }, "passed"],
    [{ reportedStage: "completed", startedOn: "2023-05-20", completedOn: null }, "failed"],
    [{ reportedStage: "talks-ended", terminatedOn: null }, "failed"],
    [{ reportedStage: "negotiating", negotiatedOn: null }, "not-concerned"],
    [{ reportedStage: "stage-of-ours", startedOn: null }, "not-concerned"],
    [{ reportedStage: null, startedOn: null }, "absent"],
  ])("%o: %s", (project, verdict) => {
    expect(verdictOn(rule, project)).toBe(verdict);
  });
});
