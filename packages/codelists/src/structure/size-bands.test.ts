import { expect, it } from "vitest";
import { listCodes } from "../lookup/words-of.js";
import { sizeBandsDisjoint, sizeBandsDisjointBounds } from "./size-bands-disjoint.js";
import { sizeBandsNested, sizeBandsNestedBounds } from "./size-bands-nested.js";

it("leaves no gap and no overlap between disjoint bands", () => {
  const bands = listCodes(sizeBandsDisjoint).map((code) => sizeBandsDisjointBounds[code]);
  expect(bands[0]?.lower).toBe("0");
  bands.slice(1).forEach((band, index) => expect(band.lower).toBe(bands[index]?.upper));
  expect(bands.at(-1)?.upper).toBeUndefined();
});

it("opens nested bands upwards, each within the one before", () => {
  const lowers = listCodes(sizeBandsNested).map((code) => sizeBandsNestedBounds[code].lower);
  expect(lowers.map(Number)).toEqual([1e8, 5e8, 1e9, 5e9, 1e10]);
  expect(Object.values(sizeBandsNestedBounds).every((band) => !("upper" in band))).toBe(true);
});
