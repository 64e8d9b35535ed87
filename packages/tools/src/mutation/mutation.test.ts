import { comparison, defineRule, literal, not, oneOf, present, and } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { mutatedSource } from "./code-mutants.js";
import { dataMutants } from "./data-mutants.js";
import { numberSteps } from "./number-steps.js";
import { perCent } from "./score.js";

const text = { en: "x", "zh-Hans": "x" };
const share = { node: "field", table: "attributions", field: "share" } as const;
const rule = defineRule({
  id: "sample",
  version: 1,
  labels: text,
  message: text,
  fix: text,
  severity: "error",
  level: "record",
  table: "attributions",
  when: and(not(present(share)), oneOf(share as never, ["a", "b"])),
  holds: comparison(share, ">", literal("decimal", "0.5")),
});

describe("the mutants of a definition", () => {
  it("are every small mistake in it, each once", () => {
    expect(dataMutants(rule).map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      "and to or when",
      "condition dropped when",
      "condition dropped when",
      "condition dropped when",
      "condition negated when",
      "not removed when.tests.0",
      "code dropped when.tests.1",
      "code dropped when.tests.1",
      "comparison shifted holds",
      "comparison shifted holds",
      "sides swapped holds",
      "threshold moved holds.right",
      "threshold moved holds.right",
    ]);
  });

  it("leave the definition as it is", () => {
    const before = JSON.stringify(rule);
    dataMutants(rule);
    expect(JSON.stringify(rule)).toBe(before);
  });
});

it.each([
  ["0.05", ["0.04", "0.06"]],
  ["0.0", ["-0.1", "0.1"]],
  ["10", ["9", "11"]],
  ["100 CNY", ["99 CNY", "101 CNY"]],
  ["CN", []],
])("moves %s by one in its last place", (value, moved) => {
  expect(numberSteps(value)).toEqual(moved);
});

it("writes mutants into functions that sleep until they are called", () => {
  const source =
    "const limit = 5;\nexport function isLow(x: number) { return x < limit && x !== 7; }";
  const { code, mutants } = mutatedSource("low.ts", source, 10);
  expect(mutants.map(({ change }) => change)).toEqual([
    "x < limit → x <= limit",
    "x < limit → x >= limit",
    "7 → 7 + 1",
    "7 → 7 - 1",
    "x !== 7 → x === 7",
    "x < limit && x !== 7 → x < limit || x !== 7",
  ]);
  expect(code).toContain("const limit = 5;");
  expect(code).toContain("isMutant(15)");
});

it("rounds scores down, so that 90 means 90", () => {
  expect(perCent({ killed: 8999, total: 10_000 })).toBe("89.9");
  expect(perCent({ killed: 9, total: 10 })).toBe("90.0");
});
