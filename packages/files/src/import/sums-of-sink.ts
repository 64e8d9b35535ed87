import { absent, add, parseDecimal, rational, type Rational, zero } from "@ipms/core";
import type { ColumnSink } from "../columnar/sinks/column-sink.js";
import { noPlace } from "../columnar/sinks/code-sink.js";
import { DecimalSink } from "../columnar/sinks/decimal-sink.js";
import { MoneySink } from "../columnar/sinks/money-sink.js";
import type { SummedColumn } from "../locate/index.js";

/** Sums by currency. */
export type Sums = SummedColumn["byCurrency"];

/**
 * Sums up some rows of a column, exactly.
 *
 * @param sink - what was read of the column
 * @param from - the first row
 * @param to - the row behind the last
 */
export function sumsOfSink(sink: ColumnSink | undefined, from: number, to: number): Sums {
  if (sink instanceof DecimalSink) return sumParts(sink, from, to, undefined, [""]);
  if (!(sink instanceof MoneySink)) return new Map();
  const { amount, currency } = sink;
  return sumParts(amount, from, to, currency.indexes, currency.values);
}

/**
 * @param sink - the numbers
 * @param from - the first row
 * @param to - the row behind the last
 * @param places - the place of each row's currency; the first where there are none
 * @param currencies - the currencies
 */
function sumParts(
  { high, low, scale, spill }: DecimalSink,
  from: number,
  to: number,
  places: Int32Array | undefined,
  currencies: readonly string[],
): Sums {
  // Rows of a batch are few enough for both sums to be exact.
  const highs = new Float64Array(currencies.length);
  const lows = new Float64Array(currencies.length);
  const counts = new Int32Array(currencies.length);
  const spilled = new Map<number, Rational>();
  for (let row = from; row < to; row += 1) {
    const place = places === undefined ? 0 : (places[row] ?? noPlace);
    const billions = high[row] ?? absent;
    if (billions === absent) {
      const value = parseDecimal(spill.get(row) ?? "");
      if (value === undefined) continue;
      spilled.set(place, add(spilled.get(place) ?? zero, value));
    } else {
      highs[place] = (highs[place] ?? 0) + billions;
      lows[place] = (lows[place] ?? 0) + (low[row] ?? 0);
    }
    counts[place] = (counts[place] ?? 0) + 1;
  }
  const unit = 10n ** BigInt(scale);
  return new Map(
    currencies.flatMap((currency, place) => {
      const count = counts[place] ?? 0;
      if (count === 0) return [];
      const whole = BigInt(highs[place] ?? 0) * 1_000_000_000n + BigInt(lows[place] ?? 0);
      const sum = add(rational(whole, unit), spilled.get(place) ?? zero);
      return [[currency, { sum, count }] as const];
    }),
  );
}
