import { money } from "@ipms/core";
import { expect, it } from "vitest";
import { topShare } from "./top-share.js";

it("is the part of the largest values, in whatever order they come", () => {
  const values = [1, 40, 9, 50].map((each) => money(String(each)));
  expect(topShare({ values, top: 2 })).toMatchObject({
    status: "value",
    value: { kind: "ratio", numerator: "9", denominator: "10" },
    rounded: { text: "90.0" },
    inputs: { top: { numerator: "90", currency: "CNY" }, all: { numerator: "100" } },
  });
});

it("is everything where fewer values are given, and nothing of the top none", () => {
  expect(topShare({ values: [3, 4], top: 5 })).toMatchObject({ rounded: { text: "100.0" } });
  expect(topShare({ values: [3, 4], top: 0 })).toMatchObject({ rounded: { text: "0.0" } });
});

it.each([
  [[], "empty-population"],
  [[0, 0], "zero-denominator"],
  [[5, -1], "negative-base"],
  [[money("1"), money("1", "USD")], "mixed-currency"],
])("refuses %j", (values, reason) => {
  expect(topShare({ values, top: 1 })).toMatchObject({ status: "refused", reason });
});
