import { expect, it } from "vitest";
import { parseDay } from "../date/day.js";
import { rational } from "../decimal/rational.js";
import { asOf, comparison, contains, daysAfter, fieldsOf, literal } from "./build.js";
import type { Cell } from "./cell.js";
import { evaluateTest } from "./evaluate-record.js";
import { firstDay, lastDay, shiftedDate } from "./shifted-date.js";
import { no, undecided, yes } from "./truth.js";

const project = fieldsOf<{ signedOn: "date"; name: "text" }>("projects");

it("moves a date that is known to the month by all of its days", () => {
  expect(shiftedDate({ first: 100, last: 130 }, rational(-31n))).toEqual({
    kind: "date",
    first: 69,
    last: 99,
  });
});

it("gives no date for a part of a day, nor outside the years 1 to 9999", () => {
  expect(shiftedDate({ first: 0, last: 0 }, rational(1n, 2n))).toBeUndefined();
  expect(shiftedDate({ first: firstDay, last: firstDay }, rational(-1n))).toBeUndefined();
  expect(shiftedDate({ first: lastDay - 1, last: lastDay }, rational(1n))).toBeUndefined();
  expect(shiftedDate({ first: lastDay, last: lastDay }, rational(0n))?.last).toBe(lastDay);
  expect([parseDay("0001-01-01"), parseDay("9999-12-31")]).toEqual([firstDay, lastDay]);
});

it("says whether a date lies more than so many days back, or that it cannot be said", () => {
  const late = comparison(daysAfter(project.signedOn, literal("integer", "10")), "<", asOf);
  const on = (first: number, last: number) =>
    evaluateTest(
      late,
      { cell: () => ({ kind: "date", first, last }) },
      {
        asOf: { first: 20, last: 20 },
      },
    );
  expect([on(9, 9), on(10, 10), on(0, 9), on(0, 10), on(10, 12)]).toEqual([
    yes,
    no,
    yes,
    undecided,
    no,
  ]);
});

it("looks for texts within a text", () => {
  const named = (value: string | undefined, values: readonly string[]) => {
    const cell: Cell | undefined = value === undefined ? undefined : { kind: "code", value };
    return evaluateTest(contains(project.name, values), { cell: () => cell }, {});
  };
  expect(named("高新区产业园二期", ["三期", "二期"])).toBe(yes);
  expect(named("高新区产业园", ["三期", "二期"])).toBe(no);
  expect(named("Park", ["park"])).toBe(no);
  expect(named("Park", [])).toBe(no);
  expect(named(undefined, ["二期"])).toBe(undecided);
});
