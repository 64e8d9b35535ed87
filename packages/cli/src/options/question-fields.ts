import {
  isCurrencyCode,
  parseCalendarDate,
  parseDay,
  parseDecimal,
  type Problem,
  type Text,
} from "@ipms/core";
import type { Grouping, Question } from "@ipms/metrics";
import { Misuse, misuseOf } from "../misuse.js";
import { checkCode } from "./codes.js";

/** What a choice of the question makes of a typed value. */
type Reader = (value: string, name: string) => Partial<Question & Grouping>;

const text: Reader = (value, name) => ({ [name]: value });

function oneOf(...choices: readonly string[]): Reader {
  return (value, name) => {
    if (choices.includes(value)) return { [name]: value };
    const parameters = { value, parameter: name, known: choices };
    throw misuseOf({ code: "unknown-option", parameters });
  };
}

function checkedBy(holds: (value: string) => boolean, code: Problem["code"]): Reader {
  return (value, name) => {
    if (holds(value)) return { [name]: value };
    throw misuseOf({ code, parameters: { value } });
  };
}

/** Every choice of a question that `--set` knows by name; most have an option of their own too. */
export const questionFields: Readonly<Record<string, Reader>> = {
  knownAt: checkedBy((value) => parseDay(value) !== undefined, "invalid-day"),
  population: text,
  basis: oneOf("cohort", "flow"),
  since: checkedBy((value) => parseCalendarDate(value) !== undefined, "invalid-date"),
  event: text,
  contractTypes: (value) => ({ contractTypes: value.split(",").map((code) => contractType(code)) }),
  terminated: oneOf("keep", "drop"),
  expansions: oneOf("keep", "drop"),
  plannedNumerator: oneOf("period-events", "same-projects"),
  dateBasis: oneOf("event", "recorded"),
  currency: checkedBy(isCurrencyCode, "invalid-currency"),
  ratePolicy: oneOf("fixed-annual", "period-average", "transaction-date"),
  division: checkedBy((value) => /^\d{6}$/.test(value), "invalid-division"),
  maxUndecidedShare: checkedBy((value) => parseDecimal(value) !== undefined, "invalid-decimal"),
  compare: text,
  digits: (value) => ({ digits: digitsOf(value) }),
  rounding: oneOf("half-up", "half-even", "truncate"),
  seriesAsOf: oneOf("part-end", "question"),
};

function contractType(typed: string): string {
  const code = typed.trim();
  checkCode("contract-types", code);
  return code;
}

function digitsOf(value: string): number {
  if (/^\d{1,3}$/.test(value) && Number(value) <= 100) return Number(value);
  throw new Misuse(noDigits, { value });
}

const noDigits: Text = {
  en: '"{value}" is not a number of digits; write a whole number from 0 to 100',
  "zh-Hans": "“{value}”不是小数位数；请写0至100的整数",
};
