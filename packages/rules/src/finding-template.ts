import {
  type FindingValue,
  formatMoney,
  type Locale,
  type Money,
  problemTexts,
  type Text,
  type TextValue,
} from "@ipms/core";
import { codeText } from "./code-text.js";
import type { Finding } from "./finding.js";
import { ruleOf } from "./rule-of.js";

/**
 * The message of a finding with its `{name}` places: that of what reading found, or the rule's.
 *
 * @returns `undefined` where this edition knows neither
 */
export function findingTemplate({ rule, problem }: Finding): Text | undefined {
  const known: Readonly<Record<string, Text>> = problemTexts;
  return problem !== undefined && Object.hasOwn(known, problem)
    ? known[problem]
    : ruleOf(rule)?.message;
}

const moneyText = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/;

/** Sums that reading compared are texts, `1200 CNY`; people read them as other amounts. */
function moneyIn(value: FindingValue, problem: Finding["problem"]): FindingValue {
  if (problem !== "total-differs" || typeof value !== "string") return value;
  return moneyOf(value) ?? value;
}

function moneyOf(text: string): Money | undefined {
  const [, amount, currency] = moneyText.exec(text) ?? [];
  return amount === undefined || currency === undefined ? undefined : { amount, currency };
}

/** A value as the message of a finding shows it: codes by their labels, money as people write it. */
export function shownValue(
  { table, problem }: Finding,
  name: string,
  value: FindingValue,
  locale: Locale,
): TextValue {
  const named = codeText(table, name, moneyIn(value, problem), locale);
  if (typeof named === "string" || typeof named === "number") return named;
  if ("amount" in named) return formatMoney(named, locale);
  // A list of amounts in several currencies is one of texts as well.
  return named.map((each) => {
    const money = moneyOf(each);
    return money === undefined ? each : formatMoney(money, locale);
  });
}
