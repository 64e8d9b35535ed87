import { describe, expect, it } from "vitest";
import { valueOn } from "./dated-value.js";

describe("valueOn", () => {
  // A limit of 180 days, cut to 90 in 2020 and to 60 in 2024, written down in no order.
  const limits = [
    { from: "2024-01-01", value: "60" },
    { value: "180" },
    { from: "2020-01-01", value: "90" },
  ];

  it.each([
    ["0001-01-01", "180"],
    ["2019-12-31", "180"],
    ["2020-01-01", "90"],
    ["2023-12-31", "90"],
    ["2024-01-01", "60"],
    ["9999-12-31", "60"],
  ])("is on %s what was said last before", (day, value) => {
    expect(valueOn(limits, day)).toBe(value);
  });

  it("is nothing before the first", () => {
    expect(valueOn([{ from: "2011-01-01", value: "1" }], "2010-12-31")).toBeUndefined();
    expect(valueOn([], "2023-01-01")).toBeUndefined();
  });

  it("is the later of two that are said for one day", () => {
    const twice = ["1", "2"].map((value) => ({ from: "2020-01-01", value }));
    expect(valueOn(twice, "2020-06-30")).toBe("2");
  });
});
