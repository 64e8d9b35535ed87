import { IpmsError } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { elapsedUnits } from "./elapsed-units.js";

describe("finished months", () => {
  it.each([
    ["2022", "2022-10-31", 10, 12],
    ["2022", "2022-10-30", 9, 12],
    ["2022", "2022-01-30", 0, 12],
    ["2022", "2021-12-31", 0, 12],
    ["2022", "2022-12-31", 12, 12],
    ["2022", "2023-05-01", 12, 12],
    ["2024", "2024-02-28", 1, 12],
    ["2024", "2024-02-29", 2, 12],
    ["2022-H2", "2022-09-30", 3, 6],
    ["2021-11/2022-02", "2022-01-31", 3, 4],
    ["2022-01-10/2022-03-09", "2022-02-28", 0, 0],
  ])("of %s by %s", (period, asOf, elapsed, whole) => {
    expect(elapsedUnits({ period, asOf, by: "month" })).toEqual({ elapsed, whole });
  });
});

describe("days, the as-of date included", () => {
  it.each([
    ["2022", "2022-06-30", 181, 365],
    ["2024", "2024-06-30", 182, 366],
    ["2022", "2021-12-31", 0, 365],
    ["2022", "2022-01-01", 1, 365],
    ["2022", "2023-01-01", 365, 365],
    ["2022-01-10/2022-03-09", "2022-02-28", 50, 59],
  ])("of %s by %s", (period, asOf, elapsed, whole) => {
    expect(elapsedUnits({ period, asOf, by: "day" })).toEqual({ elapsed, whole });
  });
});

it.each([
  ["no period", "2022-06-30"],
  ["2022", "2022-02-30"],
])("throws for %s by %s", (period, asOf) => {
  expect(() => elapsedUnits({ period, asOf, by: "day" })).toThrow(IpmsError);
});
