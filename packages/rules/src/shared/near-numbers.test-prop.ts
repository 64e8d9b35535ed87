import { columnBuilder, compare, parseDecimal, type Rational, zero } from "@ipms/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { boundAt, compareNear, inOrder, nearNumbers } from "./near-numbers.js";

/** Numbers that doubles cannot tell apart, and some that they can. */
const decimal = fc.constantFrom(
  "9007199254740993.01",
  "9007199254740993.02",
  "9007199254740993.021",
  "9007199254740992",
  "-9007199254740993.01",
  "0",
  "0.01",
  "-0.01",
  "12.50",
);

const exactly = (text: string): Rational => parseDecimal(text) ?? zero;

it("orders and compares as exact numbers do, however near they are", () => {
  fc.assert(
    fc.property(fc.array(decimal, { minLength: 1, maxLength: 12 }), decimal, (texts, other) => {
      const builder = columnBuilder("decimal");
      for (const text of texts) builder.push(text);
      const column = builder.finish();
      const numbers = column.kind === "decimal" ? nearNumbers(column) : undefined;
      if (numbers === undefined) throw new Error("not decimals");
      const sorted = texts.map(exactly).toSorted(compare);
      const at = inOrder(numbers, Int32Array.from(texts.keys()));
      expect(sorted.map((value, place) => compare(at(place), value))).toEqual(texts.map(() => 0));
      const bound = boundAt(exactly(other));
      const signs = texts.map((_, row) => Math.sign(compareNear(numbers, row, bound)));
      expect(signs).toEqual(texts.map((text) => Math.sign(compare(exactly(text), bound.exact))));
    }),
    { numRuns: 500 },
  );
});
