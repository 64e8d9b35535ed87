import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Figure,
  type Formula,
  type GivenNumber,
  type MetricData,
  type Money,
  parseMoney,
} from "@ipms/core";
import { describe, expect, it } from "vitest";
import type { MetricDocumentation } from "./documentation.js";
import { metrics } from "./index.js";

type Given = Readonly<Record<string, string | number | readonly number[]>>;
/** A fraction that is never reduced: nothing here is shared with the library. */
type Fraction = readonly [numerator: bigint, denominator: bigint];

const paths = readdirSync(fileURLToPath(new URL(".", import.meta.url)), {
  recursive: true,
  encoding: "utf8",
});
const pathOf = (id: string): string =>
  paths.find((path) => basename(path) === `${id}.ts` && !path.startsWith("evaluate")) ?? id;
const documented = await Promise.all(
  Object.values<MetricData>(metrics).map(async (metric) => {
    const module: unknown = await import(new URL(pathOf(metric.id), import.meta.url).href);
    const { documentation } = module as { documentation: MetricDocumentation<MetricData> };
    return { id: metric.id, metric, examples: documentation.examples };
  }),
);

describe.each(documented)("the examples of $id", ({ metric, examples }) => {
  it("show at least one figure given and one refused", () => {
    expect(examples.some((example) => example.shown !== undefined)).toBe(true);
    expect(examples.some((example) => example.refused !== undefined)).toBe(true);
    expect(
      examples.filter((each) => (each.shown === undefined) === (each.refused === undefined)),
    ).toEqual([]);
  });

  it.each(examples.filter((example) => example.refused !== undefined))(
    "refuse $given: $refused",
    ({ given, refused }) => {
      expect(calculated(metric, given)).toMatchObject({ status: "refused", reason: refused });
    },
  );

  it.each(examples.filter((example) => example.shown !== undefined))(
    "calculate $given exactly, as plain arithmetic does",
    ({ given, shown }) => {
      const figure = calculated(metric, given);
      if (figure.status !== "value" || shown === undefined) throw new Error(figure.status);
      const expected = plainly(metric.formula, given);
      const value: Fraction = [BigInt(figure.value.numerator), BigInt(figure.value.denominator)];
      expect(rounded(value, 30)).toBe(rounded(expected, 30));
      expect(shown.en).toBe(text(metric, expected, shown.digits, "en", given));
      expect(shown["zh-Hans"]).toBe(text(metric, expected, shown.digits, "zh-Hans", given));
    },
  );
});

function calculated(metric: MetricData, given: Given): Figure {
  const calculator = (metrics as Readonly<Record<string, unknown>>)[metric.id] as (
    values: Readonly<Record<string, GivenNumber | Money | readonly number[]>>,
  ) => Figure;
  const values = Object.entries(given).map(([name, value]) => {
    const money = parseMoney(String(value));
    return [name, money.ok ? money.value : value];
  });
  return calculator(Object.fromEntries(values));
}

function plainly(formula: Formula, given: Given): Fraction {
  const of = (part: Formula): Fraction => plainly(part, given);
  switch (formula.node) {
    case "input":
      return read(String(medianOf(given[formula.name] ?? "")));
    case "number":
      return read(formula.value);
    case "sum":
      return plus(of(formula.left), of(formula.right));
    case "difference":
      return plus(of(formula.left), times([-1n, 1n], of(formula.right)));
    case "product":
      return times(of(formula.left), of(formula.right));
    case "quotient":
      return over(of(formula.left), of(formula.right));
    case "ratio":
      return over(of(formula.numerator), of(formula.denominator));
    case "relative-change":
      return plus(over(of(formula.current), of(formula.base)), [-1n, 1n]);
    case "square-root":
      return rootOf(of(formula.of));
    case "smaller":
    case "larger": {
      const both: readonly [Fraction, Fraction] = [of(formula.left), of(formula.right)];
      const [[a, b], [c, d]] = both;
      return a * d <= c * b === (formula.node === "smaller") ? both[0] : both[1];
    }
  }
}

/** Of a list the smallest number that at least half of them do not exceed. */
function medianOf(given: Given[string]): string | number {
  if (typeof given !== "object") return given;
  const isHalf = (each: number): boolean =>
    2 * given.filter((other) => other <= each).length >= given.length;
  return Math.min(...given.filter(isHalf));
}

function read(written: string): Fraction {
  const [, sign, whole = "", part = "", scale] =
    /^(-?)(\d+)(?:\.(\d+))?(亿|万)?(?:元|美元)?$/.exec(written) ?? [];
  if (whole === "") throw new Error(written);
  const factor = scale === "亿" ? 100_000_000n : scale === "万" ? 10_000n : 1n;
  return [(sign === "-" ? -1n : 1n) * BigInt(whole + part) * factor, 10n ** BigInt(part.length)];
}

const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction =>
  c < 0n ? [-a * d, b * -c] : [a * d, b * c];

/** By bisection, to 35 digits behind the point. */
function rootOf([a, b]: Fraction): Fraction {
  const scale = 10n ** 35n;
  const square = (a * scale * scale) / b;
  let [low, high] = [0n, square + 1n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle * middle <= square) low = middle;
    else high = middle;
  }
  return [low, scale];
}

function rounded([a, b]: Fraction, digits: number): string {
  const negative = a < 0n;
  const units = ((negative ? -a : a) * 10n ** BigInt(digits) * 2n + b) / (2n * b);
  const figures = units.toString().padStart(digits + 1, "0");
  const sign = negative && units > 0n ? "-" : "";
  return digits === 0
    ? sign + figures
    : `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
}

function text(
  metric: MetricData,
  value: Fraction,
  digits: number,
  locale: "en" | "zh-Hans",
  given: Given,
): string {
  const chinese = locale === "zh-Hans";
  const hundredths = rounded(times(value, [100n, 1n]), digits);
  if (metric.kind === "ratio") return `${hundredths}%`;
  if (metric.kind === "percentage-points") {
    return chinese ? `${hundredths}个百分点` : `${hundredths} percentage points`;
  }
  if (metric.kind === "multiple") return rounded(value, digits) + (chinese ? "倍" : " times");
  if (metric.kind === "days") return rounded(value, digits) + (chinese ? "天" : " days");
  if (metric.kind === "score") return rounded(value, digits) + (chinese ? "分" : " points");
  const dollars = Object.values(given).some((each) => String(each).includes("美元"));
  const area = metric.kind === "money-per-area" ? (chinese ? "/亩" : " per mu") : "";
  const yi = rounded(over(value, [100_000_000n, 1n]), digits);
  if (chinese) return `${yi}亿${dollars ? "美元" : "元"}${area}`;
  const billion = value[0] >= 1_000_000_000n * value[1];
  const scaled = rounded(over(value, [billion ? 1_000_000_000n : 1_000_000n, 1n]), digits);
  return `${dollars ? "USD" : "CNY"} ${scaled} ${billion ? "billion" : "million"}${area}`;
}
