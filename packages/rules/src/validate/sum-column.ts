import {
  absent,
  add,
  asNumbers,
  type Column,
  decimalParts,
  type DecimalColumn,
  exactDecimal,
  type Numbers,
  type Rational,
  rational,
  zero,
} from "@ipms/core";

/** The sums of the rows that belong to each record. */
interface Sums {
  /** Whole numbers of 10^−scale; 0 where nothing was added. */
  readonly values: Float64Array;
  /** What is to be added to these, of records whose amounts no double holds, by record. */
  readonly rest: ReadonlyMap<number, Rational>;
  /** The currency of each record's amounts, by its place; one of {@link none} and {@link several}. */
  readonly currencies: Int32Array;
}

const none = -1;
const several = -2;
const unseen = -3;

/**
 * The exact sums of amounts or numbers by the record to which they belong. A record without any has none;
 * nor has one with amounts in several currencies, or in an unknown one.
 *
 * @param column - the amounts
 * @param targets - for each the record to which it belongs, or −1
 * @param rowCount - how many records there are
 */
export function sumColumn(column: Column, targets: Int32Array, rowCount: number): Column {
  const numbers = asNumbers(column);
  if (numbers === undefined) return emptySums(rowCount);
  const { values, rest, currencies } = sumsOf(numbers, targets, rowCount);
  const { currency } = numbers;
  const isSum = (row: number): boolean => {
    const place = currencies[row] ?? unseen;
    return currency === undefined ? place !== unseen : place >= 0;
  };
  const amount = decimalsOf({ values, rest }, numbers.scale, isSum);
  if (column.kind !== "money" || currency === undefined) return amount;
  const indexes = currencies.map((place) => Math.max(place, -1));
  return { kind: "money", amount, currency: { ...currency, indexes } };
}

function sumsOf(numbers: Numbers, targets: Int32Array, rowCount: number): Sums {
  const { scale, values, others, currency } = numbers;
  const unit = 10n ** BigInt(scale);
  const sums = new Float64Array(rowCount);
  const rest = new Map<number, Rational>();
  const currencies = new Int32Array(rowCount).fill(unseen);
  const addRest = (target: number, value: Rational): void => {
    rest.set(target, add(rest.get(target) ?? zero, value));
  };
  for (let row = 0; row < targets.length; row += 1) {
    const target = targets[row] ?? -1;
    if (target < 0) continue;
    const value = values[row] ?? Number.NaN;
    const isHeld = !Number.isNaN(value);
    const other = isHeld ? undefined : others.get(row);
    if (!isHeld && other === undefined) continue;
    const place = currency?.indexes[row] ?? none;
    const before = currencies[target] ?? unseen;
    currencies[target] = before === unseen || before === place ? place : several;
    if (other !== undefined) {
      addRest(target, other);
      continue;
    }
    const sum = (sums[target] ?? 0) + value;
    if (Math.abs(sum) <= Number.MAX_SAFE_INTEGER) sums[target] = sum;
    else addRest(target, rational(BigInt(value), unit));
  }
  return { values: sums, rest, currencies };
}

/** Sums as a column of decimals. */
function decimalsOf(
  { values, rest }: Pick<Sums, "values" | "rest">,
  scale: number,
  isSum: (row: number) => boolean,
): DecimalColumn {
  const high = new Int32Array(values.length).fill(absent);
  const low = new Int32Array(values.length);
  const spill = new Map<number, string>();
  for (let row = 0; row < values.length; row += 1) {
    if (!isSum(row)) continue;
    const value = values[row] ?? 0;
    low[row] = value % 1e9;
    high[row] = (value - (value % 1e9)) / 1e9;
  }
  for (const [row, more] of rest) {
    if (!isSum(row)) continue;
    const whole = rational(BigInt(values[row] ?? 0), 10n ** BigInt(scale));
    const parts = decimalParts(exactDecimal(add(whole, more)) ?? "", scale);
    high[row] = parts?.high ?? absent;
    low[row] = parts?.low ?? 0;
    if (parts?.spill !== undefined) spill.set(row, parts.spill);
  }
  return { kind: "decimal", scale, high, low, spill };
}

function emptySums(rowCount: number): DecimalColumn {
  const high = new Int32Array(rowCount).fill(absent);
  return { kind: "decimal", scale: 0, high, low: new Int32Array(rowCount), spill: new Map() };
}
