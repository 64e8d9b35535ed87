import {
  codeAt,
  compare,
  divide,
  type FindingValue,
  type Judgement,
  type Ledger,
  type Money,
  multiply,
  type Rational,
  rational,
  roundRational,
} from "@ipms/core";
import { judgeRows } from "./judge-rows.js";
import { readLand } from "./land.js";
import { peersOf } from "./peers.js";
import { rowCountOf } from "./read-field.js";
import { wholeNumbers } from "./whole-numbers.js";

/** By what intensities are judged. */
export interface IntensityLimits {
  /** How many times the median is far. */
  readonly factor: number;
  /** How many times the ratio of the quartiles beyond a quartile is far. */
  readonly spread: number;
  /** How many projects quartiles need. */
  readonly minimumSample: number;
}

/** Investment per mu: the exact fraction, and near it a number that sorts faster. */
interface Intensity extends Rational {
  readonly near: number;
}

/** What is usual in a group of projects. */
interface Usual {
  readonly median: Rational;
  readonly least: Rational;
  readonly most: Rational;
}

/**
 * Judges whether investment per mu is like that of comparable projects. Intensities spread by ratios,
 * not by differences, so the fences stand a multiple of the quartiles' ratio beyond the quartiles, and
 * in any case a multiple of the median away from it.
 *
 * @param ledger - the ledger
 * @param limits - how far is too far
 */
export function judgeIntensity(ledger: Ledger, limits: IntensityLimits): Judgement {
  const column = ledger.tables.get("projects")?.columns.get("totalInvestment");
  if (column?.kind !== "money") return { applied: 0, failures: [] };
  const rowCount = rowCountOf(ledger, "projects");
  const amounts = wholeNumbers(column.amount);
  const amountScale = 10n ** BigInt(amounts.scale);
  const landOf = readLand(ledger);
  const intensities = Array.from({ length: rowCount }, (_, row): Intensity | undefined => {
    const [amount, land] = [amounts.at(row) ?? 0n, landOf(row)];
    if (amount <= 0n || land === undefined || land.numerator <= 0n) return undefined;
    const numerator = amount * land.denominator;
    const denominator = land.numerator * amountScale;
    return { numerator, denominator, near: Number(numerator) / Number(denominator) };
  });
  const currencyOf = (row: number) =>
    intensities[row] === undefined ? undefined : codeAt(column.currency, row);
  const { keyOf, groups } = peersOf(ledger, rowCount, currencyOf, limits.minimumSample);
  const usual = new Map(
    [...groups].map(([key, rows]) => {
      const values = rows.flatMap((row) => intensities[row] ?? []);
      return [key, usualOf(values, limits)] as const;
    }),
  );
  return judgeRows(rowCount, (row) => {
    const value = intensities[row];
    const currency = currencyOf(row);
    if (value === undefined || currency === undefined) return "absent";
    const key = keyOf(row) ?? "";
    const found = usual.get(key);
    if (found === undefined) return "too-few";
    if (compare(value, found.most) <= 0 && compare(value, found.least) >= 0) return "passed";
    const values: Record<string, FindingValue> = {
      investmentPerMu: shown(value, currency),
      typicalPerMu: shown(found.median, currency),
      count: String(groups.get(key)?.length ?? 0),
    };
    return { values };
  });
}

function usualOf(values: Intensity[], { factor, spread }: IntensityLimits): Usual {
  const sorted = values.toSorted(inOrder);
  const at = (share: number) => reduced(sorted[Math.floor((sorted.length - 1) * share)]);
  const [low, median, high] = [at(0.25), at(0.5), at(0.75)];
  const ratio = divide(high, low);
  const times = rational(BigInt(factor));
  const reach = rational(ratio.numerator ** BigInt(spread), ratio.denominator ** BigInt(spread));
  const beyond = [multiply(high, reach), multiply(median, times)].toSorted(compare);
  const below = [divide(low, reach), divide(median, times)].toSorted(compare);
  return { median, most: beyond[1] ?? median, least: below[0] ?? median };
}

/** The exact order: numbers that are far apart decide at once, others by their fractions. */
function inOrder(a: Intensity, b: Intensity): number {
  const difference = a.near - b.near;
  const isClear = Math.abs(difference) > 1e-9 * Math.abs(a.near) && Number.isFinite(difference);
  return isClear ? difference : compare(a, b);
}

function reduced(value: Rational = { numerator: 1n, denominator: 1n }): Rational {
  return rational(value.numerator, value.denominator);
}

function shown(value: Rational, currency: string): Money {
  return { amount: roundRational(value, 0), currency };
}
