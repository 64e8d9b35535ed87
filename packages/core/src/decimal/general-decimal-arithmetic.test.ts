import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type DecimalArithmetic, type DecimalRounding, decimalArithmetic } from "./decimal.js";

// Reads the `.decTest` files of the General Decimal Arithmetic test suite (speleotrove.com/decimal) from
// the folder in DECTEST_DIR. The suite's licence keeps it out of this repository.

interface Case {
  readonly id: string;
  readonly operation: string;
  readonly operands: readonly string[];
  readonly result: string;
  readonly conditions: readonly string[];
  readonly precision: number;
  readonly rounding: string;
}

/** Reads the cases of a file with the directives that hold for each. */
function readCases(source: string): readonly Case[] {
  const directives = new Map([
    ["precision", "9"],
    ["rounding", "half_up"],
  ]);
  const cases: Case[] = [];
  for (const line of source.split(/\r?\n/)) {
    const tokens: readonly string[] =
      (line.split("--")[0] ?? "").trim().match(/'[^']*'|"[^"]*"|\S+/g) ?? [];
    const arrow = tokens.indexOf("->");
    if (arrow < 0) {
      const [name, value] = tokens;
      if (name?.endsWith(":") && value) directives.set(name.slice(0, -1).toLowerCase(), value);
      continue;
    }
    const [id = "", operation = "", ...operands] = tokens
      .slice(0, arrow)
      .map((token) => token.replace(/^['"]|['"]$/g, ""));
    cases.push({
      id,
      operation: operation.toLowerCase(),
      operands,
      result: (tokens[arrow + 1] ?? "").replace(/^['"]|['"]$/g, ""),
      conditions: tokens.slice(arrow + 2).map((condition) => condition.toLowerCase()),
      precision: Number(directives.get("precision")),
      rounding: (directives.get("rounding") ?? "").toLowerCase().replaceAll("_", "-"),
    });
  }
  return cases;
}

const roundings = new Set(["half-up", "half-even", "half-down", "up", "down", "ceiling", "floor"]);

interface Scientific {
  readonly coefficient: bigint;
  readonly exponent: number;
}

function readScientific(text: string): Scientific | undefined {
  const match = /^([+-]?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(text);
  if (match === null || `${match[2]}${match[3]}` === "") return undefined;
  const fraction = match[3] ?? "";
  return {
    coefficient: BigInt(`${match[1] === "-" ? "-" : ""}${match[2]}${fraction}`),
    exponent: Number(match[4] ?? 0) - fraction.length,
  };
}

function areEqual(a: Scientific, b: Scientific): boolean {
  const lowest = Math.min(a.exponent, b.exponent);
  const scaled = (value: Scientific): bigint =>
    value.coefficient * 10n ** BigInt(value.exponent - lowest);
  return scaled(a) === scaled(b);
}

const isNear = (text: string): boolean => {
  const value = readScientific(text);
  return value !== undefined && Math.abs(value.exponent) <= 5000;
};

// The gateway knows finite numbers of unlimited exponent range and seven of the eight roundings.
function isInDomain(test: Case): boolean {
  const outside = /overflow|underflow|subnormal|clamped|invalid_operation|invalid_context/;
  return (
    Object.hasOwn(operations, test.operation) &&
    roundings.has(test.rounding) &&
    (test.operation !== "squareroot" || test.rounding === "half-even") &&
    test.precision >= 1 &&
    test.precision <= 1000 &&
    test.operands.every((operand) => isNear(operand)) &&
    !test.conditions.some((condition) => outside.test(condition)) &&
    (isNear(test.result) || isDivisionByZero(test))
  );
}

const isDivisionByZero = (test: Case): boolean =>
  test.conditions.some((condition) => /division_by_zero|division_undefined/.test(condition));

type Operation = (arithmetic: DecimalArithmetic, a: string, b: string) => string | undefined;

const operations: Readonly<Record<string, Operation>> = {
  add: (arithmetic, a, b) => arithmetic.add(a, b),
  subtract: (arithmetic, a, b) => arithmetic.subtract(a, b),
  multiply: (arithmetic, a, b) => arithmetic.multiply(a, b),
  divide: (arithmetic, a, b) => arithmetic.divide(a, b),
  quantize: (arithmetic, a, b) => arithmetic.quantize(a, -(readScientific(b)?.exponent ?? 0)),
  plus: (arithmetic, a) => arithmetic.round(a),
  apply: (arithmetic, a) => arithmetic.round(a),
  minus: (arithmetic, a) => arithmetic.subtract("0", a),
  squareroot: (arithmetic, a) => arithmetic.squareRoot(a),
};

/** What went wrong with a case, or nothing. */
function failureOf(test: Case): string | undefined {
  const arithmetic = decimalArithmetic({
    digits: test.precision,
    rounding: test.rounding as DecimalRounding,
  });
  const [a = "", b = ""] = test.operands;
  const actual = operations[test.operation]?.(arithmetic, a, b);
  const described = `${test.id} ${test.operation} ${test.operands.join(" ")}: ${actual}`;
  if (isDivisionByZero(test)) return actual === undefined ? undefined : described;
  const [got, wanted] = [readScientific(actual ?? ""), readScientific(test.result)];
  const same = got !== undefined && wanted !== undefined && areEqual(got, wanted);
  const digits = test.operation === "quantize" && wanted && wanted.exponent <= 0;
  const exponentFits = !digits || got?.exponent === wanted.exponent;
  return same && exponentFits ? undefined : `${described}, expected ${test.result}`;
}

describe("the reader of .decTest files", () => {
  const source = `
    precision: 3
    rounding:  half_up
    addx1 add '1.005' 1 -> 2.01 Inexact Rounded -- a comment
    addx2 add 1 NaN -> NaN
    divx1 divide 1 0 -> Infinity Division_by_zero
    quax1 quantize 2.17 0.1 -> 2.2 Rounded
    addx3 add 1 1 -> 3`;
  const cases = readCases(source);

  it("reads operands, directives and conditions", () => {
    expect(cases[0]).toEqual({
      id: "addx1",
      operation: "add",
      operands: ["1.005", "1"],
      result: "2.01",
      conditions: ["inexact", "rounded"],
      precision: 3,
      rounding: "half-up",
    });
  });

  it("judges the finite cases only, and notices a wrong result", () => {
    const judged = cases.filter((test) => isInDomain(test));
    expect(judged.map(({ id }) => id)).toEqual(["addx1", "divx1", "quax1", "addx3"]);
    expect(judged.map((test) => failureOf(test))).toEqual([
      undefined,
      undefined,
      undefined,
      "addx3 add 1 1: 2, expected 3",
    ]);
  });
});

const folder = process.env["DECTEST_DIR"] ?? "";
const files = existsSync(folder) ? readdirSync(folder) : [];
const suites = files
  .filter((name) => name.endsWith(".decTest"))
  .map((name) => {
    const all = readCases(readFileSync(join(folder, name), "utf8"));
    return { name, total: all.length, cases: all.filter((test) => isInDomain(test)) };
  })
  .filter(({ cases }) => cases.length > 0);

// Without the suite this declares no test at all.
for (const { name, total, cases } of suites) {
  it(`the General Decimal Arithmetic suite, ${name}`, () => {
    const failures = cases.flatMap((test) => failureOf(test) ?? []);
    console.log(`${name}: ${cases.length} of ${total} in the domain, ${failures.length} fail`);
    expect(failures).toEqual([]);
  });
}
