import { IpmsError, money } from "@ipms/core";
import { expect, it } from "vitest";
import { sizeBands } from "./size-bands.js";

const amounts = [
  "0",
  "99999999.99",
  "100000000",
  "499999999.99",
  "500000000",
  "1000000000",
  "5000000000",
  "10000000000",
].map((amount) => money(amount));

it("puts a bound into the band it opens, and every project into one disjoint band", () => {
  const { counts, overlap } = sizeBands({ amounts, bands: "disjoint" });
  expect(counts).toEqual({
    "under-100m": 2,
    "100m-to-500m": 2,
    "500m-to-1bn": 1,
    "1bn-to-5bn": 1,
    "5bn-to-10bn": 1,
    "10bn-and-above": 1,
  });
  expect(overlap).toBe("disjoint");
});

it("counts a project in every nested band it reaches", () => {
  const { counts, overlap } = sizeBands({ amounts, bands: "nested" });
  expect(counts).toEqual({
    "at-least-100m": 6,
    "at-least-500m": 4,
    "at-least-1bn": 3,
    "at-least-5bn": 2,
    "at-least-10bn": 1,
  });
  expect(overlap).toBe("nested");
});

it("throws for other currencies and for amounts below zero", () => {
  const ask = (amount: string, currency?: string) => () =>
    sizeBands({ amounts: [money(amount, currency)], bands: "nested" });
  expect(ask("1", "USD")).toThrow(IpmsError);
  expect(ask("-1")).toThrow(IpmsError);
});
