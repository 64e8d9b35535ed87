import { statutoryCalendar } from "@ipms/core";
import { expect, it } from "vitest";
import { noAnswers } from "./answers.js";
import type { TallyRequest } from "./requests.js";

/** Asks what becomes of projects, by tests that read a calendar. */
function coverage(asOf: string, calendar = statutoryCalendar()): TallyRequest {
  const reading = { by: [], contractTypes: [], recorded: false };
  return { kind: "coverage", projects: { reading, steps: [], parameters: { asOf, calendar } } };
}

it("tells a calendar by its span, without going through its days", () => {
  const calendar = statutoryCalendar();
  const noDays = { ...calendar, working: new Int32Array(0), unsettled: new Int32Array(0) };
  const answers = noAnswers();
  const rows = [{ keys: [], truth: 1, step: 0, type: "other", count: 7 }] as const;
  answers.add([coverage("2022-06-30", calendar)], [rows]);
  expect(answers.find(coverage("2022-06-30", noDays))).toBe(rows);
  expect(answers.find(coverage("2022-07-31", calendar))).toBeUndefined();
  expect(
    answers.find(coverage("2022-06-30", { ...calendar, end: calendar.end - 1 })),
  ).toBeUndefined();
  expect(answers.takeNoted()).toHaveLength(2);
});
