import { add, type Measure, no, type Rational, yes, zero } from "@ipms/core";
import { type BalanceAmount, balanceAmounts } from "./balances.js";
import { countAt } from "./count-records.js";
import type { Groups } from "./groups.js";
import {
  isMeasureRefusal,
  type MeasureRefusal,
  type MeasureValue,
  type MeasureValues,
} from "./measure-value.js";
import { membersOf } from "./members.js";
import type { Moment } from "./moment.js";
import type { Reading } from "./reading.js";
import type { Scan } from "./scan.js";
import { amountsOf, convert, maybe, type Part, sumAt } from "./sum-amounts.js";
import { amountTally, tallyAt } from "./tallies.js";
import { chooseTarget, unitRefusal } from "./targets.js";

/**
 * Evaluates a measure for every group at once.
 *
 * @param metric - the id of the metric that asks, for measures over targets
 */
export function evaluateMeasure(
  scan: Scan,
  measure: Measure,
  reading: Reading,
  moment: Moment,
  groups: Groups,
  metric: string,
): MeasureValues {
  if (measure.table === "targets")
    return targetValues(scan, measure.target ?? metric, moment, groups);
  const { elsewhere } = scan;
  if (elsewhere !== undefined) return elsewhere.measure(scan, measure, reading, moment, groups);
  if (measure.balances !== undefined && !hasTable(scan, measure.table)) {
    return fromBalances(scan, measure, reading, moment, groups);
  }
  const found = tallyAt(scan, measure, reading, moment, groups);
  if ("missing" in found) return { reason: "missing-input", detail: found.missing };
  const { tally, firstCell } = found;
  if ("count" in measure.aggregate) {
    return groups.keys.map((_, group) => countAt(tally, firstCell + group));
  }
  const amounts = amountsOf(scan, measure);
  if (amounts === undefined) return { reason: "missing-input", detail: sumField(measure) };
  const sums = amountTally(scan, measure, found, amounts);
  const values = groups.keys.map((_, group) => sumAt(sums, firstCell + group));
  return measure.balances === undefined
    ? values
    : withBalances(values, fromBalances(scan, measure, reading, moment, groups));
}

/** Whether the ledger has a table, with columns. */
export function hasTable(scan: Scan, table: string): boolean {
  return scan.view.table(table).columns.size > 0;
}

/** What a measure adds up: `projects.totalInvestment`; its table where it counts. */
export function sumField(measure: Measure): string {
  return "sum" in measure.aggregate
    ? `${measure.aggregate.sum.table}.${measure.aggregate.sum.field}`
    : measure.table;
}

function targetValues(scan: Scan, metric: string, moment: Moment, groups: Groups): MeasureValues {
  return groups.keys.map((key) => {
    const chosen = chooseTarget(scan, metric, moment.period, key);
    if ("reason" in chosen) return chosen;
    const unit = unitRefusal(chosen, "money");
    return unit ?? fixed(chosen.value, chosen.currency);
  });
}

/** A value that nothing can change. */
export function fixed(value: Rational, currency?: string): MeasureValue {
  return {
    value,
    low: value,
    high: value,
    restLow: zero,
    restHigh: zero,
    currency,
    decided: 1,
    undecided: 0,
    withoutAmount: 0,
    rates: [],
  };
}

/** The part of a measure that comes from cumulative balances; refused where it cannot be split. */
function fromBalances(
  scan: Scan,
  measure: Measure,
  reading: Reading,
  moment: Moment,
  groups: Groups,
): MeasureValues {
  const amounts = balanceAmounts(scan, measure, reading.basis, moment);
  const members = membersOf(scan, moment, reading.part);
  const unknown = reading.basis === "cohort" ? members.missingForMembers : members.missing;
  if (unknown !== undefined) return { reason: "missing-input", detail: unknown };
  if (amounts.length === 0 && !hasTable(scan, measure.table)) {
    return { reason: "missing-input", detail: sumField(measure) };
  }
  const inQuestion = reading.basis === "cohort" ? members.member : members.eligible;
  const asked = amounts.filter(({ project }) => (inQuestion[project] ?? no) !== no);
  if (asked.length > 0 && (measure.where !== undefined || reading.filters.length > 0)) {
    return { reason: "missing-input", detail: `${measure.balances?.table ?? ""}: ${measure.id}` };
  }
  const byGroup: BalanceAmount[][] = groups.keys.map(() => []);
  for (const amount of asked) byGroup[groups.of[amount.project] ?? 0]?.push(amount);
  return byGroup.map((own) => balancesOfGroup(own, inQuestion));
}

function balancesOfGroup(
  amounts: readonly BalanceAmount[],
  inQuestion: Uint8Array,
): MeasureValue | MeasureRefusal {
  const certain = amounts.filter(({ project }) => inQuestion[project] === yes);
  const possible = amounts.filter(({ project }) => inQuestion[project] !== yes);
  const undecided = certain.filter(({ open }) => open).length;
  return balanceValue({
    certain: certain.flatMap((each) =>
      each.parts.map(({ value, slot }): Part => ({ slot, low: value, high: value })),
    ),
    possible: possible.flatMap((each) => each.parts.map(({ value, slot }) => maybe(slot, value))),
    decided: certain.length - undecided,
    undecided,
    openEnded: amounts.some(({ open }) => open),
  });
}

/** What balances say of the projects of one group. */
export interface BalanceTally {
  /** The amounts of projects that are in question. */
  readonly certain: readonly Part[];
  /** Those of projects of which that is not known. */
  readonly possible: readonly Part[];
  /** Projects in question whose balances give an amount. */
  readonly decided: number;
  /** Projects in question whose balances leave it open. */
  readonly undecided: number;
  /** Whether the balances of any project leave its amount open. */
  readonly openEnded: boolean;
}

/** The value of what balances say. */
export function balanceValue({
  certain,
  possible,
  decided,
  undecided,
  openEnded,
}: BalanceTally): MeasureValue | MeasureRefusal {
  const sum = convert(certain);
  if ("reason" in sum) return sum;
  const around = convert([...certain, ...possible]);
  if ("reason" in around) return around;
  return {
    ...fixed(sum.low, around.currency),
    low: around.low,
    high: around.high,
    decided,
    undecided,
    openEnded,
    rates: certain.flatMap(({ slot }) => (slot.used === undefined ? [] : [slot.used])),
  };
}

/** The sum of a measure's own records and of the balances of projects without any. */
export function withBalances(values: MeasureValues, balances: MeasureValues): MeasureValues {
  if (isMeasureRefusal(values) || isMeasureRefusal(balances)) {
    return isMeasureRefusal(values) ? values : balances;
  }
  return values.map((value, group) => {
    const more = balances[group];
    if (more === undefined || isMeasureRefusal(value)) return value;
    if (isMeasureRefusal(more)) return more;
    const currencies = new Set(
      [value.currency, more.currency].filter((each) => each !== undefined),
    );
    if (currencies.size > 1) {
      return { reason: "mixed-currency" as const, detail: [...currencies].sort().join(", ") };
    }
    return {
      ...value,
      value: add(value.value, more.value),
      low: add(value.low, more.low),
      high: add(value.high, more.high),
      currency: value.currency ?? more.currency,
      decided: value.decided + more.decided,
      undecided: value.undecided + more.undecided,
      openEnded: value.openEnded === true || more.openEnded === true,
      rates: [...value.rates, ...more.rates],
    };
  });
}
