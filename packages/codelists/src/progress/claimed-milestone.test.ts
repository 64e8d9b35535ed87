import { expect, it } from "vitest";
import { listCodes } from "../lookup/words-of.js";
import { claimedMilestone } from "./claimed-milestone.js";
import { milestones } from "./milestones.js";
import { reportedStages } from "./reported-stages.js";

it("lets every milestone be claimed by some stage", () => {
  const claimed = new Set(Object.values(claimedMilestone));
  expect(listCodes(milestones).filter((code) => !claimed.has(code))).toEqual([]);
});

it("lets a stage that is called like a milestone claim it", () => {
  const milestoneCodes = new Set<string>(listCodes(milestones));
  const namesakes = listCodes(reportedStages).filter((stage) => milestoneCodes.has(stage));
  expect(namesakes).toHaveLength(12);
  expect(namesakes.map((stage) => claimedMilestone[stage])).toEqual(namesakes);
});

it("takes no ceremony for a start", () => {
  expect(claimedMilestone["ceremony-held"]).toBeUndefined();
});
