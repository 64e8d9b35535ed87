import fc from "fast-check";
import { expect, it } from "vitest";
import { absent, addRow, allRows, type DecimalColumn, noRows, rational, spilled } from "@ipms/core";
import { addAmounts, amountRows } from "./amount-rows.js";
import { CellCounts } from "./cell-counts.js";
import { ExactSums } from "./sums.js";

/** Hundredths: within the two parts of a column, beyond them, or nothing at all. */
const held = fc.oneof(
  fc.bigInt({ min: -(10n ** 11n), max: 10n ** 11n }),
  fc.bigInt({ min: -2147483647_999999999n, max: 2147483647_999999999n }),
);
const beyond = fc.bigInt({ min: 10n ** 19n, max: 10n ** 24n });
const someOrNone = fc.oneof(
  { arbitrary: held, weight: 8 },
  { arbitrary: beyond, weight: 1 },
  { arbitrary: fc.constant(undefined), weight: 2 },
);

/** Amounts row by row; where all are held, whole words of rows are added without looking at bits. */
const amounts: fc.Arbitrary<(bigint | undefined)[]> = fc.oneof(
  fc.array(held, { minLength: 32, maxLength: 200, size: "max" }),
  fc.array(someOrNone, { maxLength: 200, size: "max" }),
);

function columnOf(units: readonly (bigint | undefined)[]): DecimalColumn {
  const high = new Int32Array(units.length).fill(absent);
  const low = new Int32Array(units.length);
  const spill = new Map<number, string>();
  for (const [row, amount] of units.entries()) {
    if (amount === undefined) continue;
    if (amount >= 10n ** 19n) {
      low[row] = spilled;
      spill.set(row, `${amount / 100n}.${String(amount % 100n).padStart(2, "0")}`);
      continue;
    }
    high[row] = Number(amount / 1_000_000_000n);
    low[row] = Number(amount % 1_000_000_000n);
  }
  return { kind: "decimal", scale: 2, high, low, spill };
}

const counted = { whole: 0, absent: 0, spilled: 0 };

it("amounts by cell and currency are what wide whole numbers add up to, whatever rows are chosen", () => {
  fc.assert(
    fc.property(
      amounts,
      fc.constantFrom(1, 1, 3),
      fc.constantFrom(1, 1, 3),
      fc.func(fc.boolean()),
      fc.boolean(),
      (units, cellCount, slotCount, isChosen, isWhole) => {
        const rowCount = units.length;
        const column = columnOf(units);
        const cells = Int32Array.from(units, (_, row) => (row >> 1) % cellCount);
        // Where there are several currencies some rows have none.
        const slotOf = Int32Array.from(units, (_, row) =>
          slotCount === 1 ? 0 : (row % (slotCount + 1)) - 1,
        );
        const chosen = isWhole ? allRows(rowCount) : noRows(rowCount);
        if (!isWhole) units.forEach((_, row) => isChosen(row) && addRow(chosen, row));
        const isAdded = (row: number) => isWhole || isChosen(row);

        const rows = amountRows(column, slotOf, slotCount);
        const sums = Array.from({ length: slotCount }, () => new ExactSums(2));
        const without = new CellCounts();
        addAmounts({ column, slotOf, rows }, { rows: chosen, cells, cellCount }, { sums, without });

        for (let cell = 0; cell < cellCount; cell += 1) {
          let missing = 0;
          const totals = Array.from({ length: slotCount }, () => 0n);
          for (const [row, amount] of units.entries()) {
            if (cells[row] !== cell || !isAdded(row)) continue;
            const slot = slotOf[row] ?? -1;
            if (amount === undefined || slot < 0) missing += 1;
            else totals[slot] = (totals[slot] ?? 0n) + amount;
          }
          expect(sums.map((sum) => sum.at(cell))).toEqual(
            totals.map((total) => rational(total, 100n)),
          );
          expect(without.at(cell)).toBe(missing);
        }
        counted.whole +=
          isWhole && slotCount === 1 && units.length > 31 && !units.includes(undefined) ? 1 : 0;
        counted.absent += units.includes(undefined) ? 1 : 0;
        counted.spilled += rows.longer.length > 0 ? 1 : 0;
      },
    ),
    { numRuns: 300 },
  );
  expect(Math.min(counted.whole, counted.absent, counted.spilled)).toBeGreaterThan(20);
});
