import { add, parseDecimal, type Rational, rational, subtract, zero } from "@ipms/core";
import type { CellValue } from "../interpret/reading.js";

/** The sum of one currency (or of plain numbers) in a column, from the first record on. */
interface RunningSum {
  /** Thousandths of those that a JavaScript number holds exactly; most amounts are. */
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

/** What the values of a column come to. */
export interface SummedColumn {
  /** How many values cannot be added. */
  readonly unread: number;
  /** The sum of each currency ("" for plain numbers), and how many values it has. */
  readonly byCurrency: ReadonlyMap<string, { readonly sum: Rational; readonly count: number }>;
}

/** Everything summed up so far; two of them make the sums of the records between them. */
export interface SumMark {
  readonly records: number;
  readonly columns: readonly SummedColumn[];
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
  const { text, currency } = parts(value);
  const thousandths = thousandthsOf(text);
  const exact = thousandths === undefined ? parseDecimal(text) : undefined;
  if (typeof value === "boolean" || (thousandths === undefined && exact === undefined)) {
    sums.unread += 1;
    return;
  }
  const sum = sumOf(sums, currency);
  sum.count += 1;
  const small = sum.small + (thousandths ?? Number.NaN);
  if (Math.abs(small) < largestSmall) sum.small = small;
  else sum.large = add(sum.large, exact ?? rational(BigInt(thousandths ?? 0), 1000n));
}

/**
 * Adds the values of many records to their column.
 *
 * @param sums - changed in place
 * @param column - what the values come to
 */
export function addColumn(sums: ColumnSums, { unread, byCurrency }: SummedColumn): void {
  sums.unread += unread;
  for (const [currency, { sum, count }] of byCurrency) {
    const whole = sumOf(sums, currency);
    whole.count += count;
    whole.large = add(whole.large, sum);
  }
}

function sumOf({ byCurrency }: ColumnSums, currency: string): RunningSum {
  let sum = byCurrency.get(currency);
  if (sum === undefined) byCurrency.set(currency, (sum = { small: 0, large: zero, count: 0 }));
  return sum;
}

/** A short decimal in thousandths. */
function thousandthsOf(text: string): number | undefined {
  if (text.length > 15 || !/^-?\d{1,11}(?:\.\d{1,3})?$/.test(text)) return undefined;
  return Math.round(Number(text) * 1000);
}

function parts(value: CellValue): { readonly text: string; readonly currency: string } {
  return typeof value === "object"
    ? { text: value.amount, currency: value.currency }
    : { text: String(value), currency: "" };
}

/** The number of a value as a plain decimal, and its currency ("" for none). */
export function amountOf(
  value: CellValue,
): { readonly text: string; readonly currency: string } | undefined {
  const found = parts(value);
  return typeof value !== "boolean" && parseDecimal(found.text) !== undefined ? found : undefined;
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
          { sum: add(large, rational(BigInt(small), 1000n)), count },
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
