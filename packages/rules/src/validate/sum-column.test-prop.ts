import { add, codeAt, columnBuilder, decimalAt, parseDecimal, zero } from "@ipms/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sumColumn } from "./sum-column.js";

const amount = fc.constantFrom(
  null,
  "0.10",
  "-0.20",
  "999999999.99",
  "-1000000000",
  "90071992547409.91",
  "-90071992547409.92",
  "123456789012345678901.25",
  "0.001",
);
const amounts = fc.array(
  fc.record({
    amount,
    currency: fc.oneof({ weight: 9, arbitrary: fc.constant("CNY") }, fc.constant("USD")),
    target: fc.integer({ min: -1, max: 3 }),
  }),
  { maxLength: 20 },
);

it("adds up as fractions one by one do, and not over currencies", () => {
  fc.assert(
    fc.property(amounts, (given) => {
      const builder = columnBuilder("money");
      for (const { amount: text, currency } of given) {
        builder.push(text === null ? null : { amount: text, currency });
      }
      const targets = Int32Array.from(given, ({ target }) => target);
      const sums = sumColumn(builder.finish(), targets, 4);
      if (sums.kind !== "money") throw new Error("not amounts");
      for (let target = 0; target < 4; target += 1) {
        const own = given.filter((each) => each.target === target && each.amount !== null);
        const currencies = [...new Set(own.map(({ currency }) => currency))];
        const [currency, ...others] = currencies;
        const isSum = currency !== undefined && others.length === 0;
        expect(codeAt(sums.currency, target)).toBe(isSum ? currency : undefined);
        const expected = own.reduce(
          (total, each) => add(total, parseDecimal(each.amount ?? "") ?? zero),
          zero,
        );
        expect(decimalAt(sums.amount, target)).toEqual(isSum ? expected : undefined);
      }
    }),
    { numRuns: 500 },
  );
});
