import {
  codeAt,
  codeColumnOf,
  decimalAt,
  divide,
  type FieldNode,
  type Judgement,
  type Ledger,
  parseDecimal,
  type Rational,
  rational,
  type RuleContext,
  zero,
} from "@ipms/core";
import { exchangeRate, project } from "../fields/fields.js";
import { judgeRows, type RowVerdict } from "./judge-rows.js";
import { type Bound, boundAt, compareNear, nearNumbers } from "./near-numbers.js";
import { peersOf } from "./peers.js";
import { shownValues } from "./read-field.js";

/** Between what amounts of a currency are plausible, at one exchange rate. */
interface Range {
  readonly least: Bound;
  readonly most: Bound;
}

/**
 * Judges whether the total investment of projects that have nothing to be compared with lies between
 * `least` and `most`. An amount in another currency is judged by every rate that the ledger has for it, and
 * only where all of them agree: the bounds lie so far apart that days and policies hardly matter.
 */
export function judgePlausibleInvestment({ ledger, parameters }: RuleContext): Judgement {
  const column = ledger.tables.get("projects")?.columns.get(project.totalInvestment.field);
  const amounts = column?.kind === "money" ? nearNumbers(column.amount) : undefined;
  if (column?.kind !== "money" || amounts === undefined) return { applied: 0, failures: [] };
  const { near } = amounts;
  const { currency } = column;
  const isKnown = (row: number) => !Number.isNaN(near[row]);
  const { groupOf } = peersOf(ledger, currency, isKnown, Number(parameters["minimumSample"]));
  const [mu, squareMetres] = [project.landAreaMu, project.landAreaSquareMetres].map((field) =>
    landOf(ledger, field),
  );
  const ranges = currency.values.map((code) => rangesIn(code, ledger, parameters));
  return judgeRows(near.length, (row): RowVerdict => {
    const place = currency.indexes[row] ?? -1;
    if (!isKnown(row) || place < 0) return "absent";
    // Of these the median of their like, or the investment per mu, says more.
    if ((groupOf[row] ?? -1) >= 0) return "not-concerned";
    const area = mu?.[row] ?? Number.NaN;
    if ((Number.isNaN(area) ? (squareMetres?.[row] ?? 0) : area) > 0) return "not-concerned";
    if ((near[row] ?? 0) <= 0) return "not-concerned";
    const possible = ranges[place] ?? [];
    const within = possible.filter(
      ({ least, most }) =>
        compareNear(amounts, row, least) >= 0 && compareNear(amounts, row, most) <= 0,
    );
    if (possible.length === 0) return "undecided";
    if (within.length === possible.length) return "passed";
    if (within.length > 0) return "undecided";
    return { values: shownValues(ledger, row, project.totalInvestment) };
  });
}

/** The land of projects as doubles: whether there is any is all that is asked. */
function landOf(ledger: Ledger, { table, field }: FieldNode<"decimal">): Float64Array | undefined {
  const column = ledger.tables.get(table)?.columns.get(field);
  return column?.kind === "decimal" ? nearNumbers(column)?.near : undefined;
}

/** The bounds in a currency: one pair for each rate by which it may be converted into theirs. */
function rangesIn(
  code: string,
  ledger: Ledger,
  parameters: RuleContext["parameters"],
): readonly Range[] {
  const [least, most] = [amountOf(parameters["least"]), amountOf(parameters["most"])];
  if (least.currency !== most.currency) return [];
  return ratesBetween(code, least.currency, ledger).map((rate) => ({
    least: boundAt(divide(least.value, rate)),
    most: boundAt(divide(most.value, rate)),
  }));
}

/** What one unit of a currency is worth in another, by every rate of the ledger. */
function ratesBetween(from: string, into: string, ledger: Ledger): readonly Rational[] {
  if (from === into) return [rational(1n)];
  const table = ledger.tables.get("exchangeRates");
  const rates = table?.columns.get(exchangeRate.rate.field);
  const sources = table && codeColumnOf(table, exchangeRate.fromCurrency.field);
  const targets = table && codeColumnOf(table, exchangeRate.toCurrency.field);
  if (rates?.kind !== "decimal" || sources === undefined || targets === undefined) return [];
  return Array.from(rates.high.keys()).flatMap((row) => {
    const isMeant = codeAt(sources, row) === from && codeAt(targets, row) === into;
    const rate = isMeant ? decimalAt(rates, row) : undefined;
    return rate !== undefined && rate.numerator > 0n ? [rate] : [];
  });
}

/** An amount as profiles write it: `100000 CNY`. */
function amountOf(text: string | readonly string[] | undefined): {
  readonly value: Rational;
  readonly currency: string;
} {
  const [amount = "", currency = ""] = String(text).split(" ");
  return { value: parseDecimal(amount) ?? zero, currency };
}
