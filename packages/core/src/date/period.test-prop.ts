import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { problem } from "../outcome/outcome.js";
import { locales } from "../text/locale.js";
import { comparisonAsOf, comparisonPeriod } from "./comparison.js";
import { dayParts } from "./day.js";
import { formatPeriod } from "./period-format.js";
import { parsePeriod } from "./period-parse.js";
import { splitPeriod } from "./period-split.js";
import {
  type Period,
  containsDay,
  daysPeriod,
  halfPeriod,
  monthCount,
  monthPeriod,
  monthsPeriod,
  periodText,
  quarterPeriod,
  yearOf,
  yearPeriod,
} from "./period.js";

const years = fc.integer({ min: 40, max: 9_900 });
const days = fc.integer({ min: -700_000, max: 2_800_000 });
const wholeMonths: fc.Arbitrary<Period> = fc.oneof(
  years.map((year) => yearPeriod(year)),
  fc.tuple(years, fc.integer({ min: 1, max: 2 })).map(([year, half]) => halfPeriod(year, half)),
  fc
    .tuple(years, fc.integer({ min: 1, max: 4 }))
    .map(([year, quarter]) => quarterPeriod(year, quarter)),
  fc.tuple(years, fc.integer({ min: 1, max: 12 })).map(([year, month]) => monthPeriod(year, month)),
  fc
    .tuple(years, fc.integer({ min: 1, max: 12 }), fc.nat(30))
    .map(([year, first, more]) => monthsPeriod(year, first, first + more)),
);
const spansOfDays = fc
  .tuple(days, fc.nat(800))
  .map(([first, more]) => daysPeriod(first, first + more));
const periods = fc.oneof(wholeMonths, spansOfDays);
const units = fc.constantFrom("month", "quarter", "half", "year");
const steps = fc.constantFrom("previous-year", "previous-period", "two-years-before");
const yearSteps = fc.constantFrom("previous-year", "two-years-before");

describe("texts", () => {
  test("the canonical text reads back as the same period", () => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(parsePeriod(periodText(period))).toStrictEqual({ ok: true, value: period });
      }),
    );
  });

  test.each(locales)("the text in %s reads back as the same period", (locale) => {
    fc.assert(
      fc.property(periods, (period) => {
        expect(parsePeriod(formatPeriod(period, locale))).toStrictEqual({
          ok: true,
          value: period,
        });
      }),
      { numRuns: 500 },
    );
  });

  test("any text is a period or a problem that quotes it", () => {
    const nearlyPeriods = fc.string({
      unit: fc.constantFrom(
        ..."0123456789年月日季度上下半前至—-/.HQ 第一三十元截 May to of first".split(""),
      ),
      maxLength: 14,
    });
    fc.assert(
      fc.property(nearlyPeriods, fc.option(years, { nil: undefined }), (text, year) => {
        const parsed = parsePeriod(text, year === undefined ? {} : { year });
        const again = parsed.ok
          ? parsePeriod(periodText(parsed.value))
          : problem("invalid-period", { value: text });
        expect(parsed).toStrictEqual(again);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("splitPeriod", () => {
  test("the parts follow each other and make the whole", () => {
    fc.assert(
      fc.property(periods, units, (period, every) => {
        const parts = splitPeriod(period, every);
        expect(parts[0]?.start).toBe(period.start);
        expect(parts.at(-1)?.end).toBe(period.end);
        for (const [at, part] of parts.entries()) {
          expect(part.start).toBeLessThan(part.end);
          expect(part.end).toBe(parts[at + 1]?.start ?? period.end);
        }
      }),
    );
  });

  test("only the first and the last part can be cut short, and no part crosses a border", () => {
    fc.assert(
      fc.property(periods, units, (period, every) => {
        const parts = splitPeriod(period, every);
        expect(parts.slice(1, -1).every((part) => part.kind === every)).toBe(true);
        const unitMonths = { month: 1, quarter: 3, half: 6, year: 12 }[every];
        const unitOf = (day: number): number => {
          const { year, month } = dayParts(day);
          return Math.floor((year * 12 + month - 1) / unitMonths);
        };
        expect(parts.every((part) => unitOf(part.start) === unitOf(part.end - 1))).toBe(true);
      }),
    );
  });

  test("every part reads back as itself", () => {
    fc.assert(
      fc.property(periods, units, (period, every) => {
        for (const part of splitPeriod(period, every)) {
          expect(parsePeriod(periodText(part))).toStrictEqual({ ok: true, value: part });
        }
      }),
    );
  });
});

describe("comparison", () => {
  test("keeps the kind and the number of months", () => {
    fc.assert(
      fc.property(periods, steps, (period, by) => {
        const shifted = comparisonPeriod(period, by);
        expect(shifted.kind).toBe(period.kind);
        expect(monthCount(shifted)).toBe(monthCount(period));
        expect(parsePeriod(periodText(shifted))).toStrictEqual({ ok: true, value: shifted });
      }),
    );
  });

  test("the previous period ends where the period starts", () => {
    fc.assert(
      fc.property(periods, (period) => {
        const shifted = comparisonPeriod(period, "previous-period");
        expect(shifted.end).toBe(period.start);
        expect(period.kind === "days" && shifted.end - shifted.start).toBe(
          period.kind === "days" && period.end - period.start,
        );
      }),
    );
  });

  test("years back of a period within one year lie within one year", () => {
    fc.assert(
      fc.property(periods, yearSteps, (period, by) => {
        const year = yearOf(period);
        expect(yearOf(comparisonPeriod(period, by))).toStrictEqual(
          year && comparisonPeriod(year, by),
        );
      }),
    );
  });

  test("an as-of day within the period moves within the shifted period, in order", () => {
    fc.assert(
      fc.property(periods, steps, fc.nat(), fc.nat(), (period, by, some, other) => {
        const shifted = comparisonPeriod(period, by);
        const length = period.end - period.start;
        const asOf = [some % length, other % length].sort((a, b) => a - b);
        const [earlier = 0, later = 0] = asOf.map((offset) =>
          comparisonAsOf(period, shifted, period.start + offset),
        );
        expect(containsDay(shifted, earlier) && containsDay(shifted, later)).toBe(true);
        expect(earlier).toBeLessThanOrEqual(later);
      }),
    );
  });

  test("the last day moves to the last day", () => {
    fc.assert(
      fc.property(periods, steps, (period, by) => {
        const shifted = comparisonPeriod(period, by);
        expect(comparisonAsOf(period, shifted, period.end - 1)).toBe(shifted.end - 1);
      }),
    );
  });
});
