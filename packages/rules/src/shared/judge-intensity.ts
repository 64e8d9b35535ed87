import {
  codeAt,
  divide,
  type FieldNode,
  type FindingValue,
  type Judgement,
  type Ledger,
  type Money,
  type MoneyColumn,
  multiply,
  type Rational,
  rational,
  roundRational,
  zero,
} from "@ipms/core";
import { project } from "../fields/fields.js";
import { judgeRows } from "./judge-rows.js";
import { readLand } from "./land.js";
import {
  type Bound,
  boundAt,
  compareNear,
  inOrder,
  type NearNumbers,
  nearNumbers,
} from "./near-numbers.js";
import { peersOf } from "./peers.js";

/** By what intensities are judged. */
export interface IntensityLimits {
  /** How many times the median is far. */
  readonly factor: number;
  /** How many times the ratio of the quartiles beyond a quartile is far. */
  readonly spread: number;
  /** How many projects quartiles need. */
  readonly minimumSample: number;
}

/** Two bounds between which numbers are usual, themselves included. */
interface Fences {
  readonly least: Bound;
  readonly most: Bound;
}

/** What is usual in a group of projects. */
interface Usual {
  readonly median: Rational;
  /** Beyond a quartile by the quartiles' ratio. */
  readonly fences: Fences;
  /** A multiple of the median away from it. */
  readonly farOff: Fences;
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
  const intensities = intensitiesOf(ledger, column);
  const { near } = intensities;
  const isKnown = (row: number) => !Number.isNaN(near[row]);
  const peers = peersOf(ledger, column.currency, isKnown, limits.minimumSample);
  const { groupOf, groups } = peers;
  const usual = new Map(
    [...groups].map(([group, rows]) => [group, usualOf(inOrder(intensities, rows), rows, limits)]),
  );
  return judgeRows(near.length, (row) => {
    const currency = codeAt(column.currency, row);
    if (currency === undefined || !isKnown(row)) return "absent";
    const group = groupOf[row] ?? -1;
    const found = usual.get(group);
    if (found === undefined) return "too-few";
    const { fences, farOff } = found;
    const isHigh = isAbove(intensities, row, fences) && isAbove(intensities, row, farOff);
    const isLow = isBelow(intensities, row, fences) && isBelow(intensities, row, farOff);
    if (!isHigh && !isLow) return "passed";
    const values: Record<string, FindingValue> = {
      investmentPerMu: shown(intensities.exact(row), currency),
      typicalPerMu: shown(found.median, currency),
      count: String(groups.get(group)?.length ?? 0),
    };
    return { values };
  });
}

/** Investment per mu of the projects that have both. */
function intensitiesOf(ledger: Ledger, { amount }: MoneyColumn): NearNumbers {
  const amounts = nearNumbers(amount);
  const mu = landNumbers(ledger, project.landAreaMu);
  const squareMetres = landNumbers(ledger, project.landAreaSquareMetres);
  const landOf = readLand(ledger);
  const near = (amounts?.near ?? new Float64Array(0)).map((invested, row) => {
    const inMu = mu?.near[row] ?? Number.NaN;
    const land = Number.isNaN(inMu) ? ((squareMetres?.near[row] ?? Number.NaN) * 3) / 2000 : inMu;
    return invested > 0 && land > 0 ? invested / land : Number.NaN;
  });
  return {
    near,
    exact: (row) => divide(amounts?.exact(row) ?? zero, landOf(row) ?? rational(1n)),
  };
}

function landNumbers(
  ledger: Ledger,
  { table, field }: FieldNode<"decimal">,
): NearNumbers | undefined {
  const column = ledger.tables.get(table)?.columns.get(field);
  return column?.kind === "decimal" ? nearNumbers(column) : undefined;
}

function usualOf(
  at: (place: number) => Rational,
  { length }: Int32Array,
  { factor, spread }: IntensityLimits,
): Usual {
  const [low, median, high] = [
    at(Math.floor((length - 1) * 0.25)),
    at(Math.floor((length - 1) * 0.5)),
    at(Math.floor((length - 1) * 0.75)),
  ];
  const ratio = divide(high, low);
  const times = rational(BigInt(factor));
  const reach = rational(ratio.numerator ** BigInt(spread), ratio.denominator ** BigInt(spread));
  return {
    median,
    fences: { least: boundAt(divide(low, reach)), most: boundAt(multiply(high, reach)) },
    farOff: { least: boundAt(divide(median, times)), most: boundAt(multiply(median, times)) },
  };
}

function isAbove(numbers: NearNumbers, row: number, { most }: Fences): boolean {
  return compareNear(numbers, row, most) > 0;
}

function isBelow(numbers: NearNumbers, row: number, { least }: Fences): boolean {
  return compareNear(numbers, row, least) < 0;
}

function shown(value: Rational, currency: string): Money {
  return { amount: roundRational(value, 0), currency };
}
