import fc from "fast-check";
import { expect, it } from "vitest";
import { addRow, allRows, type DecimalColumn, noRows, rational, type Rational } from "@ipms/core";
import { ExactSums } from "./sums.js";

const amount = fc.record({
  high: fc.oneof(fc.integer({ min: -200, max: 200 }), fc.constantFrom(2147483647, -2147483647)),
  low: fc.integer({ min: 0, max: 999_999_999 }),
  isAdded: fc.boolean(),
});

const columnOf = (high: Int32Array, low: Int32Array): DecimalColumn => ({
  kind: "decimal",
  scale: 2,
  high,
  low,
  spill: new Map(),
});

/** The wide whole numbers added up one by one. */
function slowly(high: Int32Array, low: Int32Array, rows: readonly number[]): Rational {
  let units = 0n;
  for (const row of rows) units += BigInt(high[row] ?? 0) * 1_000_000_000n + BigInt(low[row] ?? 0);
  return rational(units, 100n);
}

it("sums are those of wide whole numbers, in one cell and in several, part by part", () => {
  let full = 0;
  fc.assert(
    fc.property(
      fc.array(fc.array(amount, { minLength: 1, maxLength: 100, size: "max" }), { maxLength: 3 }),
      fc.boolean(),
      fc.integer({ min: 1, max: 4 }),
      (parts, isWhole, cellCount) => {
        const sums = new ExactSums(2);
        const expected = Array.from({ length: cellCount }, () => rational(0n));
        for (const part of parts) {
          const high = Int32Array.from(part, (each) => each.high);
          const low = Int32Array.from(part, (each) => (each.high < 0 ? -each.low : each.low));
          const cells = Int32Array.from(part, (_, row) => row % cellCount);
          const rows = isWhole ? allRows(part.length) : noRows(part.length);
          if (!isWhole) part.forEach(({ isAdded }, row) => isAdded && addRow(rows, row));
          if (rows.includes(-1)) full += 1;
          sums.addRows(columnOf(high, low), rows, cells, cellCount);
          for (let cell = 0; cell < cellCount; cell += 1) {
            const own = part.flatMap((each, row) =>
              cells[row] === cell && (isWhole || each.isAdded) ? [row] : [],
            );
            const sum = slowly(high, low, own);
            const before = expected[cell] ?? rational(0n);
            expected[cell] = rational(
              before.numerator * sum.denominator + sum.numerator * before.denominator,
              before.denominator * sum.denominator,
            );
          }
        }
        expect(expected.map((_, cell) => sums.at(cell))).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
  expect(full).toBeGreaterThan(50);
});

it("millions of the largest amounts stay exact", () => {
  const count = 2 ** 23;
  const column = columnOf(
    new Int32Array(count).fill(2147483647),
    new Int32Array(count).fill(999_999_999),
  );
  const whole = rational(BigInt(count) * 2147483647_999999999n, 100n);
  const half = rational(BigInt(count / 2) * 2147483647_999999999n, 100n);
  const [one, two] = [new ExactSums(2), new ExactSums(2)];
  one.addRows(column, allRows(count), new Int32Array(count), 1);
  two.addRows(
    column,
    allRows(count),
    Int32Array.from({ length: count }, (_, row) => row % 2),
    2,
  );
  expect([one.at(0), two.at(0), two.at(1)]).toEqual([whole, half, half]);
});
