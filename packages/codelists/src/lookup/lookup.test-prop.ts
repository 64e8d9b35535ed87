import fc from "fast-check";
import { expect, it } from "vitest";
import { milestones } from "../progress/milestones.js";
import { editDistance } from "./edit-distance.js";
import { findCode } from "./find-code.js";
import { suggestCodes } from "./suggest-codes.js";
import { wordsOf } from "./words-of.js";

const word = fc.string({ maxLength: 8, unit: "grapheme" });

it("is a metric: symmetric, zero only for equals, and no detour is shorter", () => {
  fc.assert(
    fc.property(word, word, word, (left, right, between) => {
      const direct = editDistance(left, right);
      expect(direct).toBe(editDistance(right, left));
      expect(direct === 0).toBe(left === right);
      expect(direct).toBeLessThanOrEqual(
        editDistance(left, between) + editDistance(between, right),
      );
    }),
  );
});

it("suggests first what it finds", () => {
  fc.assert(
    fc.property(fc.constantFrom(...wordsOf(milestones)), ({ folded }) => {
      expect(suggestCodes(milestones, folded, 1)).toEqual([findCode(milestones, folded)]);
    }),
  );
});
