import {
  absent,
  codeColumnOf,
  codeAt,
  type CodeColumn,
  compare,
  type DateColumn,
  dayParts,
  dayText,
  decimalAt,
  exactDecimal,
  parseDecimal,
  parsePeriod,
  type Rational,
  rational,
} from "@ipms/core";
import { neverDay } from "../replay/mask-dates.js";
import { type LedgerView } from "./ledger-view.js";
import type { ExchangeRateRow, Question } from "./question.js";
import type { UsedRate } from "./result.js";

/** The slots into which amounts are added up: one for each currency and exchange rate. */
export interface CurrencySlots {
  /** For each row its slot, −1 where the amount has no currency. */
  readonly of: Int32Array;
  /** The slots. */
  readonly slots: readonly CurrencySlot[];
}

/** Amounts that share a currency and, where they are converted, a rate. */
export interface CurrencySlot {
  /** ISO 4217, of the amounts as they stand. */
  readonly currency: string;
  /** The rate to the currency asked for; 1 where nothing is converted. */
  readonly rate: Rational;
  /** The currency after conversion. */
  readonly into: string;
  /** The rate as it is reported; absent where nothing is converted. */
  readonly used?: UsedRate;
  /** Set where a rate is needed and none is known: what for. */
  readonly missing?: string;
}

/**
 * Assigns each amount its slot. Without a rate policy nothing is converted and each currency has a
 * slot of its own.
 *
 * @param dates - the event dates, which choose the rate
 */
export function currencySlots(
  view: LedgerView,
  question: Question,
  currencies: CodeColumn,
  dates: DateColumn | undefined,
): CurrencySlots {
  if (question.ratePolicy === undefined || question.currency === undefined) {
    return { of: currencies.indexes, slots: currencies.values.map(plainSlot) };
  }
  const slots: CurrencySlot[] = [];
  const places = new Map<string, number>();
  const find = slotFinder(view, question);
  const of = Int32Array.from(currencies.indexes, (_, row) => {
    const currency = codeAt(currencies, row);
    if (currency === undefined) return -1;
    const slot = find(currency, dates, row);
    const key = `${currency} ${slot.used?.period ?? slot.missing ?? ""}`;
    let place = places.get(key);
    if (place === undefined) {
      place = slots.length;
      places.set(key, place);
      slots.push(slot);
    }
    return place;
  });
  return { of, slots };
}

/** Finds the slot of one amount, by its currency and the row of its date. */
export function slotFinder(
  view: LedgerView,
  question: Question,
): (currency: string, dates: DateColumn | undefined, row: number) => CurrencySlot {
  const { ratePolicy, currency: into } = question;
  if (ratePolicy === undefined || into === undefined) return plainSlot;
  const rates = rateFinder(view, question, into);
  const own = plainSlot(into);
  return (currency, dates, row) => (currency === into ? own : rates(currency, dates, row));
}

function plainSlot(currency: string): CurrencySlot {
  return { currency, rate: rational(1n), into: currency };
}

interface KnownRate {
  readonly from: number;
  readonly to: number;
  /** Whether the question brought it; such a rate goes before the ledger's of an equal period. */
  readonly given: boolean;
  readonly rate: Rational;
  readonly used: UsedRate;
}

function rateFinder(view: LedgerView, question: Question, into: string) {
  const byCurrency = new Map<string, KnownRate[]>();
  const add = (row: ExchangeRateRow, given: boolean): void => {
    const period = parsePeriod(row.period);
    const rate = parseDecimal(row.rate);
    if (row.policy !== question.ratePolicy || row.toCurrency !== into) return;
    if (!period.ok || rate === undefined || rate.numerator <= 0n) return;
    const { fromCurrency, toCurrency, policy, source } = row;
    const used = { fromCurrency, toCurrency, period: row.period, policy, rate: row.rate };
    const known = byCurrency.get(fromCurrency) ?? [];
    byCurrency.set(fromCurrency, known);
    known.push({
      from: period.value.start,
      to: period.value.end - 1,
      given,
      rate,
      used: source == null ? used : { ...used, source },
    });
  };
  for (const row of question.rates ?? []) add(row, true);
  for (const row of ledgerRates(view)) add(row, false);
  return (currency: string, dates: DateColumn | undefined, row: number): CurrencySlot => {
    const first = dates?.first[row];
    const until = dates?.last[row];
    // A date that may not be there chooses the rate that it would have.
    const last = until !== undefined && until === neverDay ? first : until;
    const found =
      first === undefined || last === undefined
        ? undefined
        : narrowest(byCurrency.get(currency) ?? [], first, last);
    if (found === "contradicted") {
      const detail = `${wanted(currency, into, question, first)}: ≠`;
      return { currency, rate: rational(1n), into, missing: detail };
    }
    if (found !== undefined) return { currency, rate: found.rate, into, used: found.used };
    return { currency, rate: rational(1n), into, missing: wanted(currency, into, question, first) };
  };
}

/**
 * Of the rates whose period holds the whole date, the one with the shortest period. Two rates that
 * contradict each other for it are none.
 */
function narrowest(
  rates: readonly KnownRate[],
  first: number,
  last: number,
): KnownRate | "contradicted" | undefined {
  let found: KnownRate | undefined;
  let contradicted = false;
  for (const rate of rates) {
    if (rate.from > first || rate.to < last) continue;
    const wider = found === undefined ? -1 : rate.to - rate.from - (found.to - found.from);
    if (wider > 0 || (wider === 0 && found?.given === true && !rate.given)) continue;
    const equal = wider === 0 && found?.given === rate.given;
    contradicted = equal && (contradicted || compare(found?.rate ?? rate.rate, rate.rate) !== 0);
    found = rate;
  }
  return contradicted ? "contradicted" : found;
}

function wanted(
  currency: string,
  into: string,
  question: Question,
  day: number | undefined,
): string {
  const unknown = day === undefined || day === absent;
  const when = unknown
    ? "?"
    : question.ratePolicy === "fixed-annual"
      ? dayParts(day).year
      : dayText(day);
  return `${currency} → ${into}, ${question.ratePolicy ?? ""} ${when}`;
}

function ledgerRates(view: LedgerView): readonly ExchangeRateRow[] {
  const table = view.table("exchangeRates");
  const text = (field: string, row: number): string => {
    const column = codeColumnOf(table, field);
    return (column && codeAt(column, row)) ?? "";
  };
  const rates = table.columns.get("rate");
  return Array.from({ length: table.rowCount }, (_, row) => ({
    fromCurrency: text("fromCurrency", row),
    toCurrency: text("toCurrency", row),
    period: text("period", row),
    policy: text("policy", row),
    rate: rates?.kind === "decimal" ? decimalText(decimalAt(rates, row)) : "",
    source: text("source", row) || null,
  }));
}

function decimalText(value: Rational | undefined): string {
  return value === undefined ? "" : (exactDecimal(value) ?? "");
}
