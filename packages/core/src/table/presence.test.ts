import { describe, expect, it } from "vitest";
import { absent, type Column, type DecimalColumn } from "./column.js";
import { presenceOf } from "./presence.js";
import { nextRow } from "./row-set.js";

function rowsOf(column: Column, rowCount: number): readonly number[] {
  const set = presenceOf(column, rowCount);
  const rows: number[] = [];
  for (let row = nextRow(set, 0); row >= 0; row = nextRow(set, row + 1)) rows.push(row);
  return rows;
}

const decimals: DecimalColumn = {
  kind: "decimal",
  scale: 2,
  high: Int32Array.of(0, absent, absent, 5),
  low: Int32Array.of(0, 0, -1, 7),
  spill: new Map([[2, "12345678901234567890"]]),
};

describe("presenceOf", () => {
  it.each<[string, Column, readonly number[]]>([
    [
      "dates",
      { kind: "date", first: Int32Array.of(1, absent, 3, 0), last: Int32Array.of(1, absent, 3, 0) },
      [0, 2, 3],
    ],
    ["codes", { kind: "code", indexes: Int32Array.of(-1, 0, -1, 1), values: ["a", "b"] }, [1, 3]],
    ["decimals, also those too long for two parts", decimals, [0, 2, 3]],
    [
      "amounts",
      {
        kind: "money",
        amount: decimals,
        currency: { kind: "code", indexes: Int32Array.of(0, 0, 0, -1), values: ["CNY"] },
      },
      [0, 2, 3],
    ],
    ["texts", { kind: "text", at: (row) => (row === 1 ? undefined : "x") }, [0, 2, 3]],
    [
      "texts of two parts of a table",
      {
        kind: "text",
        at: () => undefined,
        utf8: [
          { bytes: new Uint8Array(3), ends: Int32Array.of(0, 3) },
          { bytes: new Uint8Array(2), ends: Int32Array.of(2, 2) },
        ],
      },
      [1, 2],
    ],
  ])("finds the values of %s", (_, column, rows) => {
    expect(rowsOf(column, 4)).toEqual(rows);
  });
});
