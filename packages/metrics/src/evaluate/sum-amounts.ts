import {
  add,
  type AreaUnit,
  type DateColumn,
  type DecimalColumn,
  decimalAt,
  type Measure,
  multiply,
  no,
  type Rational,
  undecided,
  yes,
  zero,
} from "@ipms/core";
import { currencySlots, type CurrencySlot } from "./conversion.js";
import type { Groups } from "./groups.js";
import type { MeasureRefusal, MeasureValue } from "./measure-value.js";
import type { RecordStates } from "./record-states.js";
import type { Scan } from "./scan.js";
import { sumBySlot } from "./sums.js";

/** Amounts to add up, from a column of money or of plain decimals. */
export interface Amounts {
  /** The amounts. */
  readonly column: DecimalColumn;
  /** For each row its currency slot; all 0 for amounts without currency. */
  readonly slotOf: Int32Array;
  /** The currency slots. */
  readonly slots: readonly CurrencySlot[];
  /** The unit of areas. */
  readonly area?: AreaUnit | undefined;
}

const plainSlot: CurrencySlot = {
  currency: "",
  rate: { numerator: 1n, denominator: 1n },
  into: "",
};

/** The amounts of a measure's sum, or `undefined` where the ledger has no such column. */
export function amountsOf(scan: Scan, measure: Measure): Amounts | undefined {
  if (!("sum" in measure.aggregate)) return undefined;
  const source = scan.source(measure.table);
  const { table, field } = measure.aggregate.sum;
  const column = source.column(table, field);
  if (column?.kind === "decimal") {
    return {
      column,
      slotOf: new Int32Array(source.rowCount),
      slots: [plainSlot],
      area: measure.area,
    };
  }
  if (column?.kind !== "money") return undefined;
  const { of, slots } = scan.once(`currency ${table}.${field} ${measure.on?.field ?? ""}`, () =>
    currencySlots(scan.view, scan.question, column.currency, datesOf(scan, measure)),
  );
  return { column: column.amount, slotOf: of, slots };
}

/** The dates that choose exchange rates: the measure's own, else the project's signing. */
function datesOf(scan: Scan, measure: Measure): DateColumn | undefined {
  const on = measure.on ?? { table: "projects", field: "signedOn" };
  const column = scan.source(measure.table).column(on.table, on.field);
  return column?.kind === "date" ? column : undefined;
}

/** Adds up amounts by group, exactly, with bounds where records are undecided. */
export function sumAmounts(
  states: RecordStates,
  groups: Groups,
  amounts: Amounts,
): readonly (MeasureValue | MeasureRefusal)[] {
  const slots = Math.max(1, amounts.slots.length);
  const { inQuestion, counts, projects } = states;
  const chosen = new Int32Array(inQuestion.length).fill(-1);
  const tallies = groups.keys.map(() => ({ decided: 0, undecided: 0, withoutCurrency: 0 }));
  const open: number[] = [];
  for (let row = 0; row < chosen.length; row += 1) {
    const project = projects[row] ?? -1;
    if (project < 0 || inQuestion[row] === no || counts[row] === no) {
      if (project >= 0 && inQuestion[row] === yes) tally(tallies, groups, project).decided += 1;
      continue;
    }
    const group = groups.of[project] ?? 0;
    if (inQuestion[row] === undecided || counts[row] === undecided) {
      open.push(row);
      if (inQuestion[row] === yes) tally(tallies, groups, project).undecided += 1;
      continue;
    }
    const entry = tally(tallies, groups, project);
    entry.decided += 1;
    const slot = amounts.slotOf[row] ?? -1;
    if (slot < 0) entry.withoutCurrency += 1;
    else chosen[row] = group * slots + slot;
  }
  const { sums, absent } = sumBySlot(amounts.column, chosen, groups.keys.length * slots);
  const openSums = sumOpen(open, states, groups, amounts);
  return groups.keys.map((_, group) => {
    const parts = amounts.slots
      .map((slot, place) => ({ slot, sum: sums[group * slots + place] ?? zero }))
      .filter(({ sum }) => sum.numerator !== 0n);
    const certain = convert(parts.map(({ slot, sum }) => ({ slot, low: sum, high: sum })));
    if ("reason" in certain) return certain;
    const around = convert([
      ...parts.map(({ slot, sum }) => ({ slot, low: sum, high: sum })),
      ...(openSums[group] ?? []).filter((part) => part !== undefined),
    ]);
    if ("reason" in around) return around;
    const entry = tallies[group];
    let without = entry?.withoutCurrency ?? 0;
    for (let place = 0; place < slots; place += 1) without += absent[group * slots + place] ?? 0;
    return {
      value: certain.low,
      low: around.low,
      high: around.high,
      restLow: zero,
      restHigh: zero,
      currency: around.currency ?? onlyCurrency(amounts.slots),
      area: amounts.area,
      decided: entry?.decided ?? 0,
      undecided: entry?.undecided ?? 0,
      withoutAmount: without,
      // An undecided record without its amount may add anything.
      openEnded: openSums[group]?.some((part) => part === undefined) ?? false,
      rates: parts.flatMap(({ slot }) => (slot.used === undefined ? [] : [slot.used])),
    };
  });
}

function tally<Entry>(tallies: readonly Entry[], groups: Groups, project: number): Entry {
  return tallies[groups.of[project] ?? 0] as Entry;
}

/** A part of a sum: an amount that lies between two values, in one currency at one rate. */
export interface Part {
  /** Its currency and rate. */
  readonly slot: CurrencySlot;
  /** The least. */
  readonly low: Rational;
  /** The most. */
  readonly high: Rational;
}

/**
 * The rare records that are undecided: each may add its amount or nothing; `undefined` where the amount
 * is not known either.
 */
function sumOpen(
  rows: readonly number[],
  states: RecordStates,
  groups: Groups,
  amounts: Amounts,
): readonly (readonly (Part | undefined)[])[] {
  const parts: (Part | undefined)[][] = groups.keys.map(() => []);
  for (const row of rows) {
    const value = decimalAt(amounts.column, row);
    const slot = amounts.slots[amounts.slotOf[row] ?? -1];
    const group = groups.of[states.projects[row] ?? 0] ?? 0;
    const known = value !== undefined && slot !== undefined;
    parts[group]?.push(known ? maybe(slot, value) : undefined);
  }
  return parts;
}

/** An amount that may count or not. */
export function maybe(slot: CurrencySlot, value: Rational): Part {
  const negative = value.numerator < 0n;
  return { slot, low: negative ? value : zero, high: negative ? zero : value };
}

/** One currency out of several: by the rates that the slots carry, else refused. */
export function convert(
  parts: readonly Part[],
):
  | { readonly low: Rational; readonly high: Rational; readonly currency?: string }
  | MeasureRefusal {
  const currencies = [...new Set(parts.map(({ slot }) => slot.into))].sort();
  const missing = parts.find(({ slot }) => slot.missing !== undefined)?.slot.missing;
  if (missing !== undefined) return { reason: "missing-exchange-rate", detail: missing };
  if (currencies.length > 1) return { reason: "mixed-currency", detail: currencies.join(", ") };
  let low = zero;
  let high = zero;
  for (const { slot, low: least, high: most } of parts) {
    low = add(low, multiply(least, slot.rate));
    high = add(high, multiply(most, slot.rate));
  }
  const currency = currencies[0];
  return currency === undefined || currency === "" ? { low, high } : { low, high, currency };
}

/** The currency of a sum of nothing, where the ledger leaves no doubt. */
function onlyCurrency(slots: readonly CurrencySlot[]): string | undefined {
  const currencies = new Set(slots.map((slot) => slot.into));
  const [currency] = currencies;
  return currencies.size === 1 && currency !== "" ? currency : undefined;
}
