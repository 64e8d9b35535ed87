import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDateText, parseCalendarDate } from "./calendar-date.js";
import { dayOf, dayParts, dayText, daysInMonth, parseDay } from "./day.js";
import { parseDayDuration } from "./duration.js";
import { shiftMonths, shiftYears } from "./shift.js";

const firstDay = -719_162; // 0001-01-01
const lastDay = 2_932_896; // 9999-12-31
const days = fc.integer({ min: firstDay, max: lastDay });

describe("days", () => {
  test("parts and number are inverse", () => {
    fc.assert(
      fc.property(days, (day) => {
        const parts = dayParts(day);
        expect(dayOf(parts.year, parts.month, parts.day)).toBe(day);
      }),
    );
  });

  test("text and number are inverse", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDay(dayText(day))).toBe(day);
      }),
    );
  });

  test("texts sort as their days", () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        expect(dayText(a) < dayText(b)).toBe(a < b);
      }),
    );
  });

  test("the next day is the next of its month, or the first of the next", () => {
    fc.assert(
      fc.property(days, (day) => {
        const today = dayParts(day);
        const tomorrow = dayParts(day + 1);
        const lastOfMonth = today.day === daysInMonth(today.year, today.month);
        expect(tomorrow.day).toBe(lastOfMonth ? 1 : today.day + 1);
        expect(tomorrow.year * 12 + tomorrow.month).toBe(
          today.year * 12 + today.month + (lastOfMonth ? 1 : 0),
        );
      }),
    );
  });
});

describe("dates of every precision", () => {
  test("text and date are inverse", () => {
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), (day, length) => {
        const text = dayText(day).slice(0, length);
        const date = parseCalendarDate(text);
        if (date === undefined) throw new Error(text);
        expect(calendarDateText(date)).toBe(text);
        expect(date.first <= day && day <= date.last).toBe(true);
      }),
    );
  });

  test("what is read prints as it was written", () => {
    const nearlyDates = fc.stringMatching(/^[0-9]{3,5}(-[0-9]{1,2}){0,2}$/);
    fc.assert(
      fc.property(nearlyDates, (text) => {
        const date = parseCalendarDate(text);
        expect(date === undefined ? text : calendarDateText(date)).toBe(text);
      }),
    );
  });
});

describe("shifts", () => {
  const shiftedDays = fc.integer({ min: -500_000, max: 2_000_000 });
  const months = fc.integer({ min: -6_000, max: 6_000 });

  test("the month moves, and the day is cut to the length of the month reached", () => {
    fc.assert(
      fc.property(shiftedDays, months, (day, count) => {
        const before = dayParts(day);
        const after = dayParts(shiftMonths(day, count));
        expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + count);
        expect(after.day).toBe(Math.min(before.day, daysInMonth(after.year, after.month)));
      }),
    );
  });

  test("years keep month and day, but for 29 February", () => {
    fc.assert(
      fc.property(shiftedDays, fc.integer({ min: -500, max: 500 }), (day, years) => {
        const before = dayParts(day);
        const after = dayParts(shiftYears(day, years));
        const leapDayLost =
          before.month === 2 && before.day === 29 && daysInMonth(before.year + years, 2) === 28;
        expect(after).toStrictEqual({
          year: before.year + years,
          month: before.month,
          day: leapDayLost ? 28 : before.day,
        });
      }),
    );
  });

  test("later days never become earlier ones", () => {
    fc.assert(
      fc.property(shiftedDays, fc.nat(400), months, (day, distance, count) => {
        expect(shiftMonths(day + distance, count)).toBeGreaterThanOrEqual(shiftMonths(day, count));
      }),
    );
  });
});

test("weeks are seven days", () => {
  fc.assert(
    fc.property(fc.nat(100_000), (weeks) => {
      expect(parseDayDuration(`P${weeks}W`)).toBe(parseDayDuration(`P${weeks * 7}D`));
    }),
  );
});
