import { type Day, type FieldNode, type Judgement, type Ledger, parsePeriod } from "@ipms/core";
import { exchangeRate } from "../fields/fields.js";
import { judgeRows } from "./judge-rows.js";
import { readCurrency, readDate, readText, rowCountOf, type Span } from "./read-field.js";

/** Currencies and the days for which the ledger has a rate, in order and without overlaps. */
type CoveredDays = ReadonlyMap<string, readonly Span[]>;

/**
 * Judges whether every foreign amount has an exchange rate into yuan on its day; an amount without a
 * day needs any rate of its currency.
 *
 * @param ledger - the ledger
 * @param amount - the amounts
 * @param date - their days
 */
export function judgeConvertible(
  ledger: Ledger,
  amount: FieldNode<"money">,
  date: FieldNode<"date">,
): Judgement {
  const covered = coveredDays(ledger);
  const currencyOf = readCurrency(ledger, amount);
  const dateOf = readDate(ledger, date);
  return judgeRows(rowCountOf(ledger, amount.table), (row) => {
    const currency = currencyOf(row);
    if (currency === undefined) return "absent";
    if (currency === "CNY") return "not-concerned";
    const spans = covered.get(currency) ?? [];
    const day = dateOf(row);
    const isCovered = day === undefined ? spans.length > 0 : covers(spans, day);
    return isCovered ? "passed" : { values: { currency } };
  });
}

function coveredDays(ledger: Ledger): CoveredDays {
  const fromOf = readText(ledger, exchangeRate.fromCurrency);
  const toOf = readText(ledger, exchangeRate.toCurrency);
  const periodOf = readText(ledger, exchangeRate.period);
  const spans = new Map<string, Span[]>();
  for (let row = 0; row < rowCountOf(ledger, "exchangeRates"); row += 1) {
    const from = fromOf(row);
    const period = parsePeriod(periodOf(row) ?? "");
    if (from === undefined || toOf(row) !== "CNY" || !period.ok) continue;
    const known = spans.get(from) ?? [];
    known.push({ first: period.value.start, last: period.value.end - 1 });
    spans.set(from, known);
  }
  return new Map([...spans].map(([currency, found]) => [currency, merged(found)]));
}

/** Spans in order, those that touch made one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const result: { first: Day; last: Day }[] = [];
  for (const { first, last } of spans.toSorted((a, b) => a.first - b.first)) {
    const before = result.at(-1);
    if (before === undefined || first > before.last + 1) result.push({ first, last });
    else before.last = Math.max(before.last, last);
  }
  return result;
}

/** Whether one of the spans holds the whole date. */
function covers(spans: readonly Span[], date: Span): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.first ?? Infinity) <= date.first) low = middle + 1;
    else high = middle;
  }
  return (spans[low - 1]?.last ?? -Infinity) >= date.last;
}
