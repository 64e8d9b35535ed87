import { add, type Measure, multiply, type Rational, zero } from "@ipms/core";
import { balanceAmounts } from "./balances.js";
import { countRecords } from "./count-records.js";
import type { Groups } from "./groups.js";
import {
  isMeasureRefusal,
  type MeasureRefusal,
  type MeasureValue,
  type MeasureValues,
} from "./measure-value.js";
import { membersOf } from "./members.js";
import type { Moment } from "./moment.js";
import { type Reading, recordStates } from "./record-states.js";
import type { Scan } from "./scan.js";
import { amountsOf, sumAmounts } from "./sum-amounts.js";
import { chooseTarget } from "./targets.js";

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
  if (measure.table === "targets") return targetValues(scan, metric, moment, groups);
  if (measure.balances !== undefined && !hasTable(scan, measure.table)) {
    return fromBalances(scan, measure, reading, moment, groups);
  }
  const states = recordStates(scan, measure, reading, moment);
  if (states.missing !== undefined) return { reason: "missing-input", detail: states.missing };
  if ("count" in measure.aggregate) return countRecords(states, groups);
  const amounts = amountsOf(scan, measure);
  if (amounts === undefined) return { reason: "missing-input", detail: sumField(measure) };
  const values = sumAmounts(states, groups, amounts);
  return measure.balances === undefined
    ? values
    : withBalances(values, fromBalances(scan, measure, reading, moment, groups));
}

function hasTable(scan: Scan, table: string): boolean {
  return scan.view.table(table).columns.size > 0;
}

function sumField(measure: Measure): string {
  return "sum" in measure.aggregate
    ? `${measure.aggregate.sum.table}.${measure.aggregate.sum.field}`
    : measure.table;
}

function targetValues(scan: Scan, metric: string, moment: Moment, groups: Groups): MeasureValues {
  const chosen = chooseTarget(scan, metric, moment.period);
  if ("reason" in chosen) return chosen;
  const { value, currency } = chosen;
  return groups.keys.map(() => fixed(value, currency));
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
  if (members.missing !== undefined) return { reason: "missing-input", detail: members.missing };
  if (amounts.length === 0 && !hasTable(scan, measure.table)) {
    return { reason: "missing-input", detail: sumField(measure) };
  }
  if (amounts.length > 0 && (measure.where !== undefined || reading.filters.length > 0)) {
    return { reason: "missing-input", detail: `${measure.balances?.table ?? ""}: ${measure.id}` };
  }
  const inQuestion = reading.basis === "cohort" ? members.member : members.eligible;
  const values: (MeasureValue | MeasureRefusal)[] = groups.keys.map(() => fixed(zero));
  for (const { project, amount } of amounts) {
    const truth = inQuestion[project] ?? 0;
    const group = groups.of[project] ?? 0;
    const sofar = values[group];
    if (truth === 0 || sofar === undefined || isMeasureRefusal(sofar)) continue;
    if (amount === undefined) {
      values[group] = { ...sofar, undecided: sofar.undecided + 1 };
      continue;
    }
    const { into } = amount.slot;
    const exact = multiply(amount.value, amount.slot.rate);
    if (sofar.currency !== undefined && into !== "" && sofar.currency !== into) {
      values[group] = { reason: "mixed-currency", detail: `${sofar.currency}, ${into}` };
      continue;
    }
    values[group] = {
      ...sofar,
      value: truth === 1 ? add(sofar.value, exact) : sofar.value,
      low: truth === 1 ? add(sofar.low, exact) : sofar.low,
      high: add(sofar.high, exact),
      currency: into === "" ? sofar.currency : into,
      decided: sofar.decided + 1,
    };
  }
  return values;
}

function withBalances(values: MeasureValues, balances: MeasureValues): MeasureValues {
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
    };
  });
}
