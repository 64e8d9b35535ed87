import { bench, describe } from "vitest";
import { allRows, type DecimalColumn } from "@ipms/core";
import { Decimal } from "decimal.js";
import { ExactSums } from "./sums.js";

const rowCount = 1_000_000;
const groupCount = 29_760;

/** A small generator of whole numbers (xorshift): the same amounts on every machine. */
let state = 11;
const random = (below: number): number => {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % below;
};

// One amount in a hundred has eighteen digits.
const high = Int32Array.from({ length: rowCount }, () => random(random(100) === 0 ? 2 ** 30 : 200));
const low = Int32Array.from({ length: rowCount }, () => random(1e9));
const column: DecimalColumn = { kind: "decimal", scale: 2, high, low, spill: new Map() };
const doubles = Float64Array.from(high, (billions, row) => billions * 1e9 + (low[row] ?? 0));
const few = Array.from(doubles.subarray(0, 50_000), (amount) => new Decimal(amount).div(100));
const one = new Int32Array(rowCount);
const grouped = Int32Array.from({ length: rowCount }, () => random(groupCount));
const together = grouped.toSorted();
const chosen = allRows(rowCount);

function inexact(cells: Int32Array, cellCount: number): Float64Array {
  const sums = new Float64Array(cellCount);
  for (let row = 0; row < rowCount; row += 1) {
    const cell = cells[row] ?? 0;
    sums[cell] = (sums[cell] ?? 0) + (doubles[row] ?? 0);
  }
  return sums;
}

function exact(cells: Int32Array, cellCount: number): ExactSums {
  const sums = new ExactSums(column.scale);
  sums.addRows(column, chosen, cells, cellCount);
  return sums;
}

function inRegister(): number {
  let sum = 0;
  for (let row = 0; row < rowCount; row += 1) sum += doubles[row] ?? 0;
  return sum;
}

/** What was added up last: a compiler leaves out additions whose sum nobody keeps. */
const last: unknown[] = [undefined];
function keep(sum: unknown): void {
  last[0] = sum;
}

describe("1 000 000 amounts into one sum", () => {
  bench("inexact", () => keep(inRegister()));
  bench("exact", () => keep(exact(one, 1).at(0)));
  bench("decimal.js, a twentieth of them", () => {
    keep(few.reduce((sum, amount) => sum.plus(amount), new Decimal(0)));
  });
});

describe("1 000 000 amounts into 29 760 sums", () => {
  bench("inexact", () => keep(inexact(grouped, groupCount)));
  bench("exact", () => keep(exact(grouped, groupCount)));
  bench("inexact, groups stand together", () => keep(inexact(together, groupCount)));
  bench("exact, groups stand together", () => keep(exact(together, groupCount)));
  bench("decimal.js, a twentieth of them", () => {
    const sums = Array.from({ length: groupCount }, () => new Decimal(0));
    few.forEach((amount, row) => {
      const cell = grouped[row] ?? 0;
      sums[cell] = (sums[cell] ?? amount).plus(amount);
    });
    keep(sums);
  });
});
