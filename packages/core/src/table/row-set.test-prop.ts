import fc from "fast-check";
import { expect, it } from "vitest";
import {
  addRow,
  allRows,
  countRows,
  hasRow,
  inBoth,
  inEither,
  isEmpty,
  nextRow,
  noRows,
  type RowSet,
  settledRows,
  without,
} from "./row-set.js";

const sets = fc.integer({ min: 0, max: 100 }).chain((rowCount) => {
  const none: readonly number[] = [];
  const rows: fc.Arbitrary<readonly number[]> =
    rowCount === 0
      ? fc.constant(none)
      : fc.oneof(
          fc.uniqueArray(fc.nat(rowCount - 1)),
          fc.constantFrom(none, [...Array(rowCount).keys()]),
        );
  return fc.record({ rowCount: fc.constant(rowCount), one: rows, other: rows });
});

/** A set of its own, or the shared one where all rows or none stand in it. */
function setOf(rows: readonly number[], rowCount: number): RowSet {
  const set = noRows(rowCount);
  for (const row of rows) addRow(set, row);
  return settledRows(set, rowCount);
}

function* rowsIn(set: RowSet): Generator<number> {
  for (let row = nextRow(set, 0); row >= 0; row = nextRow(set, row + 1)) yield row;
}

const inOrder = (rows: Iterable<number>): number[] => [...rows].toSorted((a, b) => a - b);

it("is a set of row numbers", () => {
  fc.assert(
    fc.property(sets, ({ rowCount, one, other }) => {
      const [a, b] = [setOf(one, rowCount), setOf(other, rowCount)];
      const [ofA, ofB] = [new Set(one), new Set(other)];
      expect([...rowsIn(a)]).toEqual(inOrder(one));
      expect(countRows(a)).toBe(one.length);
      expect(isEmpty(a)).toBe(one.length === 0);
      for (let row = 0; row < rowCount; row += 1) expect(hasRow(a, row)).toBe(ofA.has(row));
      expect([...rowsIn(inBoth(a, b))]).toEqual(inOrder(one.filter((row) => ofB.has(row))));
      expect([...rowsIn(inEither(a, b))]).toEqual(inOrder(new Set([...one, ...other])));
      expect([...rowsIn(without(a, b))]).toEqual(inOrder(one.filter((row) => !ofB.has(row))));
    }),
  );
});

it("has every row of a table, and none behind its last", () => {
  for (let rowCount = 0; rowCount <= 100; rowCount += 1) {
    expect([...rowsIn(allRows(rowCount))]).toEqual(
      Array.from({ length: rowCount }, (_, row) => row),
    );
  }
});
