import {
  compare,
  isCurrencyCode,
  parseDecimal,
  parsePeriod,
  rational,
  shownValue,
  zero,
} from "@ipms/core";
import { misasked } from "./ask.js";
import { checkCodes } from "./check-codes.js";
import type { ExchangeRateRow, Grouping, Question } from "./question.js";

/** The parts of a question that take one of a few words. */
const words = {
  basis: ["cohort", "flow"],
  terminated: ["keep", "drop"],
  expansions: ["keep", "drop"],
  plannedNumerator: ["period-events", "same-projects"],
  dateBasis: ["event", "recorded"],
  ratePolicy: ["fixed-annual", "period-average", "transaction-date"],
  rounding: ["half-up", "half-even", "truncate"],
  every: ["month", "quarter", "half", "year"],
  seriesAsOf: ["part-end", "question"],
} as const satisfies Partial<Record<keyof (Question & Grouping), readonly string[]>>;

const others: Readonly<Record<Exclude<keyof (Question & Grouping), keyof typeof words>, true>> = {
  period: true,
  asOf: true,
  knownAt: true,
  population: true,
  where: true,
  part: true,
  since: true,
  event: true,
  contractTypes: true,
  currency: true,
  rates: true,
  division: true,
  maxUndecidedShare: true,
  compare: true,
  comparableBase: true,
  target: true,
  parameters: true,
  profile: true,
  digits: true,
  by: true,
};

/**
 * Stops on a question that says something that cannot be meant. A misspelt choice must never pass for
 * the default one: the number would be right for another question.
 *
 * @throws IpmsError `invalid-argument`
 */
export function checkQuestion(question: Question & Grouping): void {
  for (const [name, value] of Object.entries(question)) {
    if (value === undefined || Object.hasOwn(others, name)) continue;
    if (!Object.hasOwn(words, name)) {
      misasked("invalid-argument", "unknown-option", {
        value: name,
        parameter: "question",
        known: [...Object.keys(others), ...Object.keys(words)],
      });
    }
    const known: readonly string[] = words[name as keyof typeof words];
    if (!known.includes(String(value))) unknownWord(name, value, known);
  }
  checkValues(question);
  for (const rate of question.rates ?? []) checkRate(rate);
}

function checkValues({ contractTypes, currency, digits, maxUndecidedShare }: Question): void {
  if (contractTypes !== undefined && !Array.isArray(contractTypes)) {
    notAllowed(contractTypes, "contractTypes: [ … ]");
  }
  checkCodes("contract-types", contractTypes ?? []);
  if (currency !== undefined && !isCurrencyCode(currency)) {
    misasked("invalid-argument", "invalid-currency", { value: shownValue(currency) });
  }
  if (digits !== undefined && !(Number.isInteger(digits) && digits >= 0 && digits <= 100)) {
    notAllowed(digits, "digits: 0–100");
  }
  if (maxUndecidedShare === undefined) return;
  const share = decimalOf(maxUndecidedShare);
  if (share === undefined) {
    misasked("invalid-argument", "invalid-decimal", { value: shownValue(maxUndecidedShare) });
  }
  if (compare(share, zero) < 0 || compare(share, rational(1n)) > 0) {
    notAllowed(maxUndecidedShare, "maxUndecidedShare: 0–1");
  }
}

/** A rate that cannot be read must not leave its place to a wider one. */
function checkRate({ fromCurrency, toCurrency, period, rate }: ExchangeRateRow): void {
  for (const value of [fromCurrency, toCurrency]) {
    if (!isCurrencyCode(value)) misasked("invalid-argument", "invalid-currency", { value });
  }
  const parsed = parsePeriod(period);
  if (!parsed.ok) misasked("invalid-argument", "invalid-period", parsed.problem.parameters);
  const value = decimalOf(rate);
  if (value === undefined || compare(value, zero) <= 0) notAllowed(rate, "rate > 0");
}

function decimalOf(value: unknown) {
  return typeof value === "string" ? parseDecimal(value) : undefined;
}

function unknownWord(name: string, value: unknown, known: readonly string[]): never {
  return misasked("invalid-argument", "unknown-option", {
    value: String(value),
    parameter: name,
    known,
  });
}

function notAllowed(value: unknown, detail: string): never {
  return misasked("invalid-argument", "invalid-value", { value: String(value), detail });
}
