import { absent, type DecimalColumn, spilled } from "@ipms/core";
import type { Reader } from "./read-field.js";

/** Exact decimals as whole numbers of 10^−scale, which compare without fractions. */
export interface WholeNumbers {
  /** Digits behind the point. */
  readonly scale: number;
  /** The whole number of a row. */
  readonly at: Reader<bigint>;
}

/**
 * A column of decimals as whole numbers of one size.
 *
 * @param column - the decimals
 */
export function wholeNumbers(column: DecimalColumn): WholeNumbers {
  const scale = [...column.spill.values()].reduce(
    (most, text) => Math.max(most, fractionOf(text).length),
    column.scale,
  );
  const factor = 10n ** BigInt(scale - column.scale);
  return {
    scale,
    at(row) {
      const high = column.high[row] ?? absent;
      const low = column.low[row] ?? 0;
      if (high !== absent) return (BigInt(high) * 1_000_000_000n + BigInt(low)) * factor;
      const text = low === spilled ? column.spill.get(row) : undefined;
      if (text === undefined) return undefined;
      return BigInt(text.replace(".", "") + "0".repeat(scale - fractionOf(text).length));
    },
  };
}

function fractionOf(text: string): string {
  return text.split(".")[1] ?? "";
}
