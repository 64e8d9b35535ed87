import {
  compare,
  divide,
  type FieldNode,
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
import { peersOf } from "./peers.js";
import { readAmount, readDecimal, rowCountOf } from "./read-field.js";

const totalInvestment: FieldNode<"money"> = {
  node: "field",
  table: "projects",
  field: "totalInvestment",
};
const landArea: FieldNode<"decimal"> = { node: "field", table: "projects", field: "landAreaMu" };

/** By what intensities are judged. */
export interface IntensityLimits {
  /** How many times the median is far. */
  readonly factor: number;
  /** How many times the ratio of the quartiles beyond a quartile is far. */
  readonly spread: number;
  /** How many projects quartiles need. */
  readonly minimumSample: number;
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
  const amountOf = readAmount(ledger, totalInvestment);
  const areaOf = readDecimal(ledger, landArea);
  const rowCount = rowCountOf(ledger, "projects");
  const intensities = Array.from({ length: rowCount }, (_, row) => {
    const [amount, area] = [amountOf(row), areaOf(row)];
    const isUsable = amount !== undefined && area !== undefined && area.numerator > 0n;
    if (!isUsable || amount.value.numerator <= 0n) return undefined;
    return { value: perUnit(amount.value, area), currency: amount.currency };
  });
  const currencyOf = (row: number) => intensities[row]?.currency;
  const { keyOf, groups } = peersOf(ledger, rowCount, currencyOf, limits.minimumSample);
  const usual = new Map(
    [...groups].map(([key, rows]) => {
      const values = rows.flatMap((row) => intensities[row]?.value ?? []);
      return [key, usualOf(values, limits)] as const;
    }),
  );
  return judgeRows(rowCount, (row) => {
    const intensity = intensities[row];
    if (intensity === undefined) return "absent";
    const key = keyOf(row) ?? "";
    const found = usual.get(key);
    if (found === undefined) return "too-few";
    const { value, currency } = intensity;
    if (compare(value, found.most) <= 0 && compare(value, found.least) >= 0) return "passed";
    const values: Record<string, FindingValue> = {
      investmentPerMu: shown(value, currency),
      typicalPerMu: shown(found.median, currency),
      count: String(groups.get(key)?.length ?? 0),
    };
    return { values };
  });
}

/** A quotient that is not reduced: it is only compared, and reducing would cost more. */
function perUnit(amount: Rational, area: Rational): Rational {
  return {
    numerator: amount.numerator * area.denominator,
    denominator: amount.denominator * area.numerator,
  };
}

function usualOf(values: Rational[], { factor, spread }: IntensityLimits): Usual {
  const sorted = values.toSorted(compare);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? rational(0n);
  const [low, median, high] = [at(0.25), at(0.5), at(0.75)];
  const ratio = divide(high, low);
  const times = rational(BigInt(factor));
  const reach = rational(ratio.numerator ** BigInt(spread), ratio.denominator ** BigInt(spread));
  const beyond = [multiply(high, reach), multiply(median, times)].toSorted(compare);
  const below = [divide(low, reach), divide(median, times)].toSorted(compare);
  return { median, most: beyond[1] ?? median, least: below[0] ?? median };
}

function shown(value: Rational, currency: string): Money {
  return { amount: roundRational(value, 0), currency };
}
