import {
  add,
  type AreaUnit,
  type DateColumn,
  type DecimalColumn,
  decimalAt,
  type Measure,
  multiply,
  type Rational,
  zero,
} from "@ipms/core";
import { currencySlots, type CurrencySlot } from "./conversion.js";
import type { MeasureRefusal, MeasureValue } from "./measure-value.js";
import type { Scan } from "./scan.js";
import { addAmounts, type AmountRows, amountRows } from "./amount-rows.js";
import { CellCounts } from "./cell-counts.js";
import { ExactSums } from "./sums.js";
import { type RecordTally, stateAt } from "./tally.js";

/** Amounts to add up, from a column of money or of plain decimals. */
export interface Amounts {
  /** The amounts. */
  readonly column: DecimalColumn;
  /** For each row its currency slot; all 0 for amounts without currency. */
  readonly slotOf: Int32Array;
  /** The currency slots. */
  readonly slots: readonly CurrencySlot[];
  /** Which rows have an amount. */
  readonly rows: AmountRows;
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
  const { table, field } = measure.aggregate.sum;
  const key = `amounts of ${measure.table}: ${table}.${field} ${measure.on?.field ?? ""}`;
  const amounts = scan.once(key, () => findAmounts(scan, measure, table, field));
  return amounts && { ...amounts, area: measure.area };
}

function findAmounts(
  scan: Scan,
  measure: Measure,
  table: string,
  field: string,
): Omit<Amounts, "area"> | undefined {
  const source = scan.source(measure.table);
  const column = source.column(table, field);
  if (column?.kind === "decimal") {
    const slotOf = scan.once(`no currency ${measure.table}`, () => new Int32Array(source.rowCount));
    return { column, slotOf, slots: [plainSlot], rows: amountRows(column, slotOf, 1) };
  }
  if (column?.kind !== "money") return undefined;
  const { amount, currency } = column;
  const { of: slotOf, slots } = currencySlots(
    scan.view,
    scan.question,
    currency,
    datesOf(scan, measure),
  );
  return { column: amount, slotOf, slots, rows: amountRows(amount, slotOf, slots.length) };
}

/** The dates that choose exchange rates: the measure's own, else the project's signing. */
function datesOf(scan: Scan, measure: Measure): DateColumn | undefined {
  const on = measure.on ?? { table: "projects", field: "signedOn" };
  const column = scan.source(measure.table).column(on.table, on.field);
  return column?.kind === "date" ? column : undefined;
}

/** Amounts added up by cell. */
export interface AmountTally {
  /** The records. */
  readonly tally: RecordTally;
  /** Their amounts. */
  readonly amounts: Amounts;
  /** The sums of those that certainly count, by currency slot. */
  readonly sums: readonly ExactSums[];
  /** How many of those have no amount, or none with a currency. */
  readonly without: CellCounts;
}

/** Adds up the amounts of records by cell, exactly. */
export function sumAmounts(tally: RecordTally, amounts: Amounts): AmountTally {
  const { certain: rows, cells, cellCount } = tally;
  const sums = amounts.slots.map(() => new ExactSums(amounts.column.scale));
  const without = new CellCounts();
  addAmounts(amounts, { rows, cells, cellCount }, { sums, without });
  return { tally, amounts, sums, without };
}

/** The sum in a cell, with bounds where records are undecided. */
export function sumAt(
  { tally, amounts, sums, without }: AmountTally,
  cell: number,
): MeasureValue | MeasureRefusal {
  const open = openParts(tally.open.get(cell) ?? [], amounts);
  return sumValue(
    {
      certain: amounts.slots.map((slot, place) => ({ slot, sum: sums[place]?.at(cell) ?? zero })),
      open: open.filter((part) => part !== undefined),
      // An undecided record without its amount may add anything.
      openEnded: open.includes(undefined),
      decided: stateAt(tally, cell, 1, 0) + stateAt(tally, cell, 1, 1),
      undecided: stateAt(tally, cell, 1, 2),
      withoutAmount: without.at(cell),
    },
    amounts,
  );
}

/** What was added up for one group. */
export interface SumTally {
  /** The sum of the records that count, by slot. */
  readonly certain: readonly { readonly slot: CurrencySlot; readonly sum: Rational }[];
  /** The amounts of undecided records. */
  readonly open: readonly Part[];
  /** Whether an undecided record is without its amount. */
  readonly openEnded: boolean;
  /** Records that were decided either way, among those of the population. */
  readonly decided: number;
  /** Records of the population that could not be decided. */
  readonly undecided: number;
  /** Records that count and have no amount. */
  readonly withoutAmount: number;
}

/** The value of what was added up; `slots` are those of all the ledger's amounts. */
export function sumValue(
  { certain: sums, open, ...counts }: SumTally,
  { slots, area }: Pick<Amounts, "slots" | "area">,
): MeasureValue | MeasureRefusal {
  const parts = sums
    .filter(({ sum }) => sum.numerator !== 0n)
    .map(({ slot, sum }): Part => ({ slot, low: sum, high: sum }));
  const certain = convert(parts);
  if ("reason" in certain) return certain;
  const around = open.length === 0 ? certain : convert([...parts, ...open]);
  if ("reason" in around) return around;
  return {
    value: certain.low,
    low: around.low,
    high: around.high,
    restLow: zero,
    restHigh: zero,
    currency: around.currency ?? onlyCurrency(slots),
    area,
    ...counts,
    rates: parts.flatMap(({ slot }) => (slot.used === undefined ? [] : [slot.used])),
  };
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
export function openParts(
  rows: readonly number[],
  amounts: Amounts,
): readonly (Part | undefined)[] {
  return rows.map((row) => {
    const value = decimalAt(amounts.column, row);
    const slot = amounts.slots[amounts.slotOf[row] ?? -1];
    return value === undefined || slot === undefined ? undefined : maybe(slot, value);
  });
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
  const [missing] = parts.flatMap(({ slot }) => slot.missing ?? []).sort();
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
