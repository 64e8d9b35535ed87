import { expect, it } from "vitest";
import { claimedMilestone, reportedStages } from "@ipms/codelists";
import { milestoneIds, provenBy, stagesClaiming } from "@ipms/core";
import { evaluate, ledgerOf, startRate } from "@ipms/metrics";

it.each(milestoneIds)("the stages that claim %s are those of the code list", (milestone) => {
  const stages = Object.keys(reportedStages.codes) as (keyof typeof claimedMilestone)[];
  const claiming = stages.filter((stage) =>
    provenBy(milestone).some((proof) => proof === claimedMilestone[stage]),
  );
  const known = stagesClaiming(milestone).filter((stage) => stage in claimedMilestone);
  expect(known.toSorted()).toEqual(claiming.toSorted());
});

it.each([
  ["under-construction", 1],
  ["trial-production", 1],
  ["opened", 1],
  ["signed", 0],
  ["ceremony-held", 0],
  ["above-scale", 0],
])("a project reported as %s without a start date: %i undecided", (reportedStage, count) => {
  const dates = { signedOn: "2022-01-05", startedOn: null };
  const { ledger } = ledgerOf({
    projects: [
      { projectId: "1", name: "Mill", ...dates, reportedStage },
      { projectId: "2", name: "Dock", ...dates, startedOn: "2022-03-01" },
    ],
  });
  const result = evaluate(startRate, ledger, { period: "2022", asOf: "2022-12-31" });
  // One of two started for certain; where the stage claims a start, two of two are possible.
  expect(result.coverage.undecided["started"] ?? 0).toBe(count);
  expect(result.status === "value" && result.rounded.text).toBe("50.0");
  expect(result.bounds?.high.numerator).toBe(count === 1 ? "1" : undefined);
});
