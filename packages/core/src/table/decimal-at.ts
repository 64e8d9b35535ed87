import { parseDecimal, type Rational, rational } from "../decimal/rational.js";
import { absent, type DecimalColumn, spilled } from "./column.js";

/** The exact value of a row, or `undefined` where there is none. */
export function decimalAt(column: DecimalColumn, row: number): Rational | undefined {
  const high = column.high[row] ?? absent;
  const low = column.low[row] ?? 0;
  if (high !== absent) {
    return rational(BigInt(high) * 1_000_000_000n + BigInt(low), 10n ** BigInt(column.scale));
  }
  return low === spilled ? parseDecimal(column.spill.get(row) ?? "") : undefined;
}
