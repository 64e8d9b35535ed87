import { describe, expect, it } from "vitest";
import { exactDecimal } from "../decimal/rounding.js";
import { evaluateFormula, operandOf } from "./evaluate-formula.js";
import { namesOf, parseFormula } from "./formula.js";
import { parseReported } from "./parse-reported.js";

const evaluate = (source: string, given: Readonly<Record<string, string>> = {}): string => {
  const formula = parseFormula(source);
  if (!formula.ok) return formula.problem.code;
  const operands = new Map(
    Object.entries(given).map(([name, text]) => {
      const figure = parseReported(text);
      if (!figure.ok) throw new Error(figure.problem.code);
      return [name, operandOf(figure.value)] as const;
    }),
  );
  const outcome = evaluateFormula(formula.value, source, operands);
  if (!outcome.ok) return outcome.problem.code;
  const { point, kind } = outcome.value;
  return `${exactDecimal(point)} ${kind}`;
};

describe("formulas", () => {
  it.each([
    ["1 + 2 * 3", "7 plain"],
    ["(1 + 2) × 3", "9 plain"],
    ["（1 + 2）× 3", "9 plain"],
    ["10 - 4 - 3", "3 plain"],
    ["100 / 10 / 5", "2 plain"],
    ["-2 − -3", "1 plain"],
    ["2.5 ÷ 0.5", "5 plain"],
    ["growth(25, 10)", "1.5 percent"],
    ["points(0.5, 0.25)", "0.25 points"],
    ["times(5, 2)", "2.5 plain"],
  ])("%s is %s", (source, value) => {
    expect(evaluate(source)).toBe(value);
  });

  it("takes names in any script", () => {
    expect(evaluate("已开工 / 签约_2022", { 已开工: "75", 签约_2022: "100" })).toBe("0.75 plain");
  });

  it.each([
    ["a + b", "1亿元", "5000万元", "150000000 money"],
    ["a / b", "1亿元", "5000万元", "2 plain"],
    ["a * b", "1亿元", "12%", "12000000 money"],
    ["a - b", "69.8%", "64.4%", "0.054 points"],
    ["a + b", "60%", "5.5个百分点", "0.655 percent"],
    ["a / (1 + b)", "150", "50%", "100 plain"],
    ["a * b", "1亿元", "1亿元", "incompatible-units"],
    ["b / a", "1亿元", "100", "incompatible-units"],
    ["points(a, b)", "1亿元", "1亿元", "incompatible-units"],
    ["growth(a, b)", "1亿元", "100", "incompatible-units"],
    ["growth(a, b)", "1亿元", "1亿美元", "mixed-currencies"],
  ])("keeps units apart: %s of %s and %s", (source, a, b, expected) => {
    expect(evaluate(source, { a, b })).toBe(expected);
  });

  it.each([
    "",
    "a b",
    "1 +",
    "(1",
    "1)",
    "1..2",
    "a $ b",
    "median(1, 2)",
    "growth(1)",
    "growth(1, 2, 3)",
    "1 2",
    ",",
  ])("cannot read %j", (source) => {
    expect(evaluate(source)).toBe("invalid-formula");
  });

  it("says where it stopped", () => {
    expect(parseFormula("a / * b")).toMatchObject({
      problem: { parameters: { position: 5, found: "* b" } },
    });
  });

  it("has limits of length and nesting", () => {
    const nested = (levels: number): string => `${"(".repeat(levels)}1${")".repeat(levels)}`;
    expect(evaluate(nested(49))).toBe("1 plain");
    expect(evaluate(nested(51))).toBe("formula-too-large");
    expect(evaluate("-".repeat(499) + "1")).toBe("formula-too-large");
    expect(evaluate(Array.from({ length: 250 }, () => "1").join("+"))).toBe("250 plain");
    expect(evaluate(" ".repeat(501))).toBe("formula-too-large");
  });

  it("lists each name once", () => {
    const formula = parseFormula("growth(a, b) + (a - c) / -b");
    expect(formula.ok && namesOf(formula.value)).toEqual(["a", "b", "c"]);
  });
});
