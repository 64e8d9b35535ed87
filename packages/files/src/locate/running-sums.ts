import { add, parseDecimal, type Rational, rational, subtract, zero } from "@ipms/core";
import type { CellValue } from "../interpret/reading.js";

/** The sum of one currency (or of plain numbers) in a column, from the first record on. */
interface RunningSum {
  /** Whole numbers that a JavaScript number holds exactly; most amounts are. */
  small: number;
  /** The rest. */
  large: Rational;
  /** How many values it has. */
  count: number;
}

/** The sums of a column from the first record on, and what could not be added. */
export interface ColumnSums {
  readonly byCurrency: Map<string, RunningSum>;
  unread: number;
}

/** Everything summed up so far; two of them make the sums of the records between them. */
export interface SumMark {
  readonly records: number;
  readonly columns: readonly {
    readonly unread: number;
    readonly byCurrency: ReadonlyMap<string, { readonly sum: Rational; readonly count: number }>;
  }[];
}

const largestSmall = 2 ** 52;

/** Sums without a record. */
export function noSums(columns: number): readonly ColumnSums[] {
  return Array.from({ length: columns }, () => ({ byCurrency: new Map(), unread: 0 }));
}

/**
 * Adds the value of a record to its column, exactly.
 *
 * @param sums - changed in place: this runs once a cell
 * @param value - an amount, a decimal, a whole number; `undefined` for an empty cell
 */
export function addValue(sums: ColumnSums, value: CellValue | undefined): void {
  if (value === undefined) return;
  const amount = amountOf(value);
  if (amount === undefined) {
    sums.unread += 1;
    return;
  }
  const { text, currency } = amount;
  let sum = sums.byCurrency.get(currency);
  if (sum === undefined) sums.byCurrency.set(currency, (sum = { small: 0, large: zero, count: 0 }));
  sum.count += 1;
  const small = /^-?\d{1,15}$/.test(text) ? sum.small + Number(text) : Number.NaN;
  if (Math.abs(small) < largestSmall) sum.small = small;
  else sum.large = add(sum.large, parseDecimal(text) ?? zero);
}

/** The number of a value as a plain decimal, and its currency ("" for none). */
export function amountOf(
  value: CellValue,
): { readonly text: string; readonly currency: string } | undefined {
  const [text, currency] =
    typeof value === "object" ? [value.amount, value.currency] : [String(value), ""];
  return typeof value !== "boolean" && parseDecimal(text) !== undefined
    ? { text, currency }
    : undefined;
}

/** The sums so far. */
export function markOf(records: number, sums: readonly ColumnSums[]): SumMark {
  return {
    records,
    columns: sums.map(({ byCurrency, unread }) => ({
      unread,
      byCurrency: new Map(
        [...byCurrency].map(([currency, { small, large, count }]) => [
          currency,
          { sum: add(large, rational(BigInt(small))), count },
        ]),
      ),
    })),
  };
}

/** The sums of a column between two marks: of each currency that occurs. */
export function between(
  from: SumMark,
  to: SumMark,
  column: number,
): { readonly unread: number; readonly byCurrency: ReadonlyMap<string, Rational> } {
  const before = from.columns[column];
  const after = to.columns[column];
  const byCurrency = new Map<string, Rational>();
  for (const [currency, { sum, count }] of after?.byCurrency ?? []) {
    const earlier = before?.byCurrency.get(currency);
    if (count === (earlier?.count ?? 0)) continue;
    byCurrency.set(currency, subtract(sum, earlier?.sum ?? zero));
  }
  return { unread: (after?.unread ?? 0) - (before?.unread ?? 0), byCurrency };
}
