import { columnBuilder } from "@ipms/core";
import { expect, it } from "vitest";
import { wholeNumbers } from "./whole-numbers.js";

it("brings decimals of every length to one size", () => {
  const builder = columnBuilder("decimal");
  const texts = ["1.5", "-2", "0.000001", "123456789012345678901.25", "0"];
  for (const text of texts) builder.push(text);
  builder.push(null);
  const column = builder.finish();
  if (column.kind !== "decimal") throw new Error("not decimals");
  const { scale, at } = wholeNumbers(column);
  expect(scale).toBe(6);
  expect(texts.map((_, row) => at(row))).toEqual([
    1_500_000n,
    -2_000_000n,
    1n,
    123456789012345678901250000n,
    0n,
  ]);
  expect(at(texts.length)).toBeUndefined();
});
