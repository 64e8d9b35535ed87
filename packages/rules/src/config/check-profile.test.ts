import { problemText, type Profile } from "@ipms/core";
import { profiles } from "@ipms/metrics";
import { describe, expect, it } from "vitest";
import { profileProblems } from "../index.js";

const labels = { en: "Ours", "zh-Hans": "本地" };
const worded = (said: Partial<Profile>) =>
  profileProblems({ type: "profile", id: "ours", version: 1, labels, ...said }).map((problem) =>
    problemText(problem, "en"),
  );

describe("profileProblems", () => {
  it.each(Object.values(profiles))("finds nothing in the profile $id", (profile) => {
    expect(profileProblems(profile)).toEqual([]);
  });

  it("names the rule that was meant", () => {
    const thresholds = { "project-start-in-time": { days: [{ value: "90" }] } };
    for (const said of [
      { regrades: { "project-start-in-time": "off" as const } },
      { ruleParameters: thresholds },
    ]) {
      expect(worded(said)).toEqual([expect.stringContaining("project-started-in-time")]);
    }
  });

  it("refuses a threshold that is no number, on whatever day it holds", () => {
    const days = [{ value: "90" }, { from: "2024-01-01", value: "ninety" }];
    expect(worded({ ruleParameters: { "project-started-in-time": { days } } })).toEqual([
      '"ninety" is no value for "days" of the rule "project-started-in-time"; write it like "180", not below zero',
    ]);
  });

  it.each([
    ["project-started-in-time", "days", "-1"],
    ["project-investment-per-mu-plausible", "limit", "-0.01 CNY"],
    ["project-created-jobs-plausible", "factor", "-0.1"],
  ])("refuses a threshold of %s below zero", (rule, name, value) => {
    const found = worded({ ruleParameters: { [rule]: { [name]: [{ value }] } } });
    expect(found).toEqual([expect.stringContaining(`"${value}" is no value for "${name}"`)]);
  });

  it.each([
    ["from a day on", { from: "2024-01-01" }, "90"],
    ["at all times", {}, "90"],
  ])("refuses two values that hold %s", (_, from, value) => {
    const days = [
      { value: "60", ...from },
      { from: "2025-01-01", value: "30" },
    ];
    const twice = (again: string) =>
      worded({
        ruleParameters: {
          "project-started-in-time": { days: [...days, { ...from, value: again }] },
        },
      });
    expect(twice(value)).toEqual([
      '"days" of the rule "project-started-in-time" has two values from one day on: 60, 90',
    ]);
    expect(twice("60")).toEqual([]);
  });

  it("refuses evidence of a kind that does not exist", () => {
    const anyOf = ["construction-permit", "handshake"];
    expect(worded({ requiredEvidence: [{ milestone: "started", anyOf }] })).toEqual([
      expect.stringContaining('"handshake" is not a code of the list "evidence-kinds"'),
    ]);
  });
});
