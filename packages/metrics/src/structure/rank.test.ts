import { IpmsError, money } from "@ipms/core";
import { expect, it } from "vitest";
import { rank } from "./rank.js";

it("lets equal values share a place and leaves the next one out", () => {
  expect(rank({ a: 5, b: "7.50", c: "7.5", d: 1, e: 7 })).toEqual([
    { key: "b", rank: 1, tied: true },
    { key: "c", rank: 1, tied: true },
    { key: "e", rank: 3, tied: false },
    { key: "a", rank: 4, tied: false },
    { key: "d", rank: 5, tied: false },
  ]);
});

it("tells values apart that a binary number cannot", () => {
  const ranked = rank({ less: "0.30000000000000000001", more: "0.30000000000000000002" });
  expect(ranked.map(({ key }) => key)).toEqual(["more", "less"]);
});

it("ranks nothing among nothing", () => {
  expect(rank({})).toEqual([]);
});

it("throws for mixed currencies and binary fractions", () => {
  expect(() => rank({ yuan: money("1"), dollars: money("1", "USD") })).toThrow(IpmsError);
  expect(() => rank({ a: 0.1, b: 2 })).toThrow(IpmsError);
});
