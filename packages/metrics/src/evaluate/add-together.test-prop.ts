import { addRow, allRows, noRows } from "@ipms/core";
import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import { piece } from "./row-loops.js";

/** As under a content security policy. */
function forbidden(): never {
  throw new Error("forbidden");
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

const rowCount = piece * 32;
const values = fc
  .array(
    fc.oneof(
      fc.integer({ min: -200, max: 200 }),
      fc.integer({ min: -2147483648, max: 2147483647 }),
      fc.constantFrom(2147483647, -2147483648),
    ),
    { minLength: 1, maxLength: 97 },
  )
  .map((some) => Int32Array.from({ length: rowCount }, (_, row) => some[row % some.length] ?? 0));

/** Every nth row is left out, which leaves whole words beside broken ones, or taken alone. */
const choice = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat(8)).map(
  ([of, rest]) =>
    (row: number): boolean =>
      of > 2 ? row % (of * 20) !== rest : row % of === rest % of,
);

const wide = (some: readonly number[]): bigint =>
  some.reduce((sum, value) => sum + BigInt(value), 0n);

it("a piece is added up exactly in WebAssembly, whichever rows are chosen", async () => {
  const { addTogether } = await import("./add-together.js");
  let added = 0;
  fc.assert(
    fc.property(values, values, choice, (high, low, isChosen) => {
      const rows = noRows(rowCount);
      for (let row = 0; row < rowCount; row += 1) if (isChosen(row)) addRow(rows, row);
      const parts = Float64Array.of(7, -7);
      if (!addTogether(parts, rows, { high, low }, 0, piece)) return;
      added += 1;
      const sumOf = (all: Int32Array): number =>
        Number(wide([...all].filter((_, row) => isChosen(row))));
      expect(parts).toEqual(Float64Array.of(7 + sumOf(high), -7 + sumOf(low)));
    }),
    { numRuns: 100 },
  );
  expect(added).toBeGreaterThan(50);
});

it.each([
  ["WebAssembly", undefined],
  ["leave to run it", { Module: forbidden }],
])("a ledger longer than a piece is added up without %s too", async (_, platform) => {
  vi.stubGlobal("WebAssembly", platform);
  const { ExactSums } = await import("./sums.js");
  const { sumRoom } = await import("./sum-room.js");
  const all = Int32Array.from({ length: rowCount + 40 }, (__, row) => row);
  const column = { kind: "decimal", scale: 0, high: all, low: all, spill: new Map() } as const;
  const sums = new ExactSums(0);
  sums.addRows(column, allRows(all.length), new Int32Array(all.length), 1);
  // The sum of the first n whole numbers.
  const sum = (BigInt(all.length) * BigInt(all.length - 1)) / 2n;
  expect([sumRoom(), sums.at(0).numerator]).toEqual([undefined, sum * 1_000_000_001n]);
});

it("several pieces and a rest are added up, each from its own place", async () => {
  const { ExactSums } = await import("./sums.js");
  const { sumRoom } = await import("./sum-room.js");
  const room = sumRoom();
  let added = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 999 }),
      choice,
      (pieces, more, step, isChosen) => {
        const count = pieces * rowCount + more;
        // No two pieces hold the same values, nor choose the same rows.
        const high = Int32Array.from({ length: count }, (_, row) => ((row * step) % 4001) - 2000);
        const low = Int32Array.from(
          { length: count },
          (_, row) => (row * step * 7919) % 999_999_937,
        );
        const rows = noRows(count);
        const chosen: number[] = [];
        for (let row = 0; row < count; row += 1) {
          if (!isChosen(row + Math.floor(row / rowCount))) continue;
          addRow(rows, row);
          chosen.push(row);
        }
        const column = { kind: "decimal", scale: 0, high, low, spill: new Map() } as const;
        const sums = new ExactSums(0);
        room?.values.fill(0);
        sums.addRows(column, rows, new Int32Array(count), 1);
        if (room?.values.some((value) => value !== 0) === true) added += 1;
        const expected =
          wide(chosen.map((row) => high[row] ?? 0)) * 1_000_000_000n +
          wide(chosen.map((row) => low[row] ?? 0));
        expect(sums.at(0)).toEqual({ numerator: expected, denominator: 1n });
      },
    ),
    { numRuns: 60 },
  );
  expect(added).toBeGreaterThan(20);
});
