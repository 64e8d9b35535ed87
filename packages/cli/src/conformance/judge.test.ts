import { describe, expect, test } from "vitest";
import { judge } from "./judge.js";
import type { ConformanceCase, ExpectedAnswer } from "./suite.js";

const caseOf = (id: string, expected: ExpectedAnswer): ConformanceCase => ({
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
