import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseDayDuration } from "./duration.js";

test.each([
  ["P183D", 183],
  ["P26W", 182],
  ["P0D", 0],
  ["P1D", 1],
  ["P1W", 7],
  ["P007D", 7],
  ["P9999999D", 9_999_999],
])("%s is %i days", (text, expected) => {
  expect(parseDayDuration(text)).toBe(expected);
});

test.each([
  ["months, which have no fixed length", "P6M"],
  ["years, which have no fixed length", "P1Y"],
  ["months beside days", "P1M2D"],
  ["hours", "PT24H"],
  ["a time beside days", "P4DT12H"],
  ["weeks beside days", "P1W2D"],
  ["days twice", "P1D2D"],
  ["no number", "PD"],
  ["no unit", "P183"],
  ["nothing after P", "P"],
  ["no P", "183D"],
  ["a fraction", "P0.5D"],
  ["a sign", "P-1D"],
  ["a sign before P", "-P1D"],
  ["small letters", "p1d"],
  ["Bengali digits", "P১D"],
  ["full-width digits", "P１D"],
  ["more than seven digits", "P12345678D"],
  ["a line end behind", "P1D\n"],
  ["a space before", " P1D"],
  ["nothing", ""],
])("refuses %s", (_, text) => {
  expect(parseDayDuration(text)).toBeUndefined();
});

interface SuiteGroup {
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

// The JSON Schema test suite is not part of this repository; name its folder to run its durations
// too. Of its valid ones, those in days or weeks of at most seven digits are ours; the others are refused, not guessed.
function suiteCases(): (readonly [description: string, text: string, valid: boolean])[] {
  const folder = process.env["JSON_SCHEMA_TEST_SUITE"] ?? "";
  const file = join(folder, "tests/draft2020-12/optional/format/duration.json");
  if (folder === "" || !existsSync(file)) return [];
  const groups: readonly SuiteGroup[] = JSON.parse(readFileSync(file, "utf8"));
  return groups
    .flatMap((group) => group.tests)
    .flatMap(({ description, data, valid }) =>
      typeof data === "string" ? [[description, data, valid] as const] : [],
    );
}

test.each(suiteCases())("JSON Schema test suite: %s (%s)", (_, text, valid) => {
  const wholeDays = valid && !/[YMTHS]|[0-9]{8}/.test(text);
  expect(parseDayDuration(text) !== undefined).toBe(wholeDays);
});
