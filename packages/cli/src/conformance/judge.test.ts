import { describe, expect, test } from "vitest";
import { judge } from "./judge.js";
import type { ConformanceCase, Expected } from "./suite.js";

const caseOf = (id: string, expected: Expected): ConformanceCase => ({
  id,
  title: { en: id, "zh-Hans": id },
  ledger: "a",
  metric: "start-rate",
  parameters: { period: "2022", asOf: "2022-12-31" },
  expected,
});
const half = { numerator: "1", denominator: "2" };
const rate = caseOf("rate", { status: "value", value: half, rounded: "50.0" });
const yuan = caseOf("yuan", {
  status: "value",
  value: { numerator: "7", denominator: "1", currency: "CNY" },
  rounded: "7.00",
});
const open = caseOf("open", {
  status: "value",
  value: half,
  rounded: "50.0",
  bounds: { low: half, high: { numerator: "2", denominator: "3" } },
});
const refused = caseOf("refused", { status: "refused", reason: "zero-base" });

const verdict = (each: ConformanceCase, answer: object): string | undefined =>
  judge([each], `${JSON.stringify({ id: each.id, ...answer })}\n`).cases[0]?.verdict;

describe("an answer", () => {
  const right = { status: "value", value: half, rounded: "50.0" };

  test.each([
    ["is right", rate, right],
    [
      "need not be in lowest terms",
      rate,
      { ...right, value: { numerator: "2", denominator: "4" } },
    ],
    ["may write whole numbers", rate, { ...right, value: { numerator: 1, denominator: 2 } }],
    [
      "may leave a denominator of one out",
      yuan,
      { status: "value", value: { numerator: "7", currency: "CNY" }, rounded: "7.00" },
    ],
    ["may give the value as both ends", rate, { ...right, bounds: { low: half, high: half } }],
    ["may leave the range out", open, right],
    ["gives the reason", refused, { status: "refused", reason: "zero-base", detail: "any" }],
  ])("%s", (_, each, answer) => expect(verdict(each, answer)).toBe("passed"));

  test.each([
    ["of another value", rate, { ...right, value: { numerator: "1", denominator: "3" } }],
    ["of a binary fraction", rate, { ...right, value: 0.5 }],
    ["over zero", rate, { ...right, value: { numerator: "0", denominator: "0" } }],
    ["over a negative number", rate, { ...right, value: { numerator: "-1", denominator: "-2" } }],
    ["rounded in another way", rate, { ...right, rounded: "50" }],
    ["with a currency too many", rate, { ...right, value: { ...half, currency: "CNY" } }],
    ["in another currency", yuan, { status: "value", value: { numerator: "7", currency: "USD" } }],
    ["with another range", open, { ...right, bounds: { low: half, high: half } }],
    ["where it must be refused", refused, right],
    ["refused for another reason", refused, { status: "refused", reason: "negative-base" }],
    ["refused without need", rate, { status: "refused", reason: "zero-base" }],
  ])("%s is wrong", (_, each, answer) => expect(verdict(each, answer)).toBe("failed"));
});

describe("an answer for every group", () => {
  const answer = (numerator: string) => ({
    status: "value" as const,
    value: { numerator, denominator: "1" },
    rounded: numerator,
  });
  const east = { group: { park: "east" }, period: "2022-Q1", ...answer("2"), rank: 1 };
  const none = { group: { park: null }, period: "2022-Q1", ...answer("1"), rank: 2 };
  const empty = {
    group: { park: "east" },
    period: "2022-Q2",
    status: "no-data" as const,
    reason: "empty-population",
  };
  const total = answer("3");
  const groups = [east, none, empty];
  const split = caseOf("split", { status: "groups", total, groups });
  const found = { status: "groups", total, groups };

  test("is right in any order", () => {
    expect(verdict(split, found)).toBe("passed");
    expect(verdict(split, { ...found, groups: groups.toReversed() })).toBe("passed");
  });

  test.each([
    ["without its status", { total, groups }],
    ["without a total", { status: "groups", groups }],
    ["with another total", { ...found, total: answer("4") }],
    ["without groups", { status: "groups", total }],
    ["with a group missing", { ...found, groups: [east, none] }],
    ["with a group too many", { ...found, groups: [...groups, { ...east, period: "2022-Q3" }] }],
    ["with a group twice", { ...found, groups: [east, east, empty] }],
    ["with another value", { ...found, groups: [{ ...east, ...answer("5") }, none, empty] }],
    ["with another place", { ...found, groups: [{ ...east, rank: 2 }, none, empty] }],
    ["with a place too many", { ...found, groups: [east, none, { ...empty, rank: 3 }] }],
    ["of another period", { ...found, groups: [{ ...east, period: "2022" }, none, empty] }],
    [
      "with an empty text for what is absent",
      { ...found, groups: [east, { ...none, group: { park: "" } }, empty] },
    ],
    [
      "with another field",
      { ...found, groups: [{ ...east, group: { site: "east" } }, none, empty] },
    ],
    [
      "with a refusal for no data",
      { ...found, groups: [east, none, { ...empty, status: "refused" }] },
    ],
    ["that is a single answer", total],
    ["of something else", { status: "groups", total, groups: ["east", none, empty] }],
  ])("%s is wrong", (_, each) => expect(verdict(split, each)).toBe("failed"));

  test("is not asked for by a single answer", () => {
    expect(verdict(rate, found)).toBe("failed");
  });
});

test("what is not answered, or not known, is told apart from what is wrong", () => {
  const output = '\n{"id":"rate","status":"unsupported"}\r\n';
  expect(judge([rate, yuan], output).cases.map(({ verdict: found }) => found)).toEqual([
    "unsupported",
    "unanswered",
  ]);
});

test("lines that belong to no case are named, and the first answer counts", () => {
  const right = JSON.stringify({ id: "refused", status: "refused", reason: "zero-base" });
  const wrong = JSON.stringify({ id: "refused", status: "refused", reason: "mixed-currency" });
  const output = `hello\n${right}\n${wrong}\n{"id":"other"}\n[1]\n`;
  const { cases, strays } = judge([refused], output);
  expect(cases[0]?.verdict).toBe("passed");
  expect(strays).toEqual([
    { line: 1, fault: "no-json", text: "hello" },
    { line: 3, fault: "answered-twice", text: "refused" },
    { line: 4, fault: "unknown-id", text: "other" },
    { line: 5, fault: "no-json", text: "[1]" },
  ]);
});
