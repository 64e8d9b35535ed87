import { describe, expect, test } from "vitest";
import { no, undecided, yes } from "../expression/truth.js";
import { type SpanOperator, compareSpans } from "./interval-order.js";

const holds: Readonly<Record<SpanOperator, (a: number, b: number) => boolean>> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "=": (a, b) => a === b,
  "!=": (a, b) => a !== b,
};

const operators = ["<", "<=", ">", ">=", "=", "!="] as const;

function byEveryPair(
  operator: SpanOperator,
  [aFirst, aLast]: readonly [number, number],
  [bFirst, bLast]: readonly [number, number],
): number {
  const answers = new Set<boolean>();
  for (let a = aFirst; a <= aLast; a += 1) {
    for (let b = bFirst; b <= bLast; b += 1) answers.add(holds[operator](a, b));
  }
  if (answers.size === 2) return undecided;
  return answers.has(true) ? yes : no;
}

describe("compareSpans", () => {
  const spans: (readonly [number, number])[] = [];
  for (let first = 0; first < 6; first += 1) {
    for (let last = first; last < 6; last += 1) spans.push([first, last]);
  }

  test.each(operators)("%s answers as the test of every pair of days", (operator) => {
    for (const a of spans) {
      for (const b of spans) {
        const answer = compareSpans(operator, a[0], a[1], b[0], b[1]);
        expect(answer, `${a.join("–")} ${operator} ${b.join("–")}`).toBe(
          byEveryPair(operator, a, b),
        );
      }
    }
  });

  test("June 2022 is before July, and undecided against the 18th", () => {
    expect(compareSpans("<", 19_144, 19_173, 19_174, 19_204)).toBe(yes);
    expect(compareSpans("<=", 19_144, 19_173, 19_161, 19_161)).toBe(undecided);
    expect(compareSpans("<=", 19_174, 19_204, 19_161, 19_161)).toBe(no);
  });
});
