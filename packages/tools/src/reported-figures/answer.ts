import {
  calculate,
  type CalendarDate,
  compareSpans,
  exactDecimal,
  type Money,
  no,
  type Outcome,
  parseCalendarDate,
  parseDayDuration,
  parseMoney,
  parsePeriod,
  parseReported,
  periodText,
  priorBase,
  reconcile,
  yes,
} from "@ipms/core";
import { formatResult, groupTotal, metrics } from "@ipms/metrics";
import type { FigureTest } from "./figure.js";

/** Amounts signed by groups of projects of one county, which the source calls by four names. */
const overlappingGroups = {
  "major projects": "109.8亿元",
  "port industry": "62.4亿元",
  "industry chains": "45.35亿元",
  "returning entrepreneurs": "33.21亿元",
};

/**
 * What the library answers to a test of a printed figure, in the shape of the test itself: where both
 * are equal, the library arrives at the figure.
 *
 * @param test - the test
 * @param printed - the figure as printed
 */
export function answer(test: FigureTest, printed: string): unknown {
  switch (test.kind) {
    case "reads": {
      const read = valueOf(parseReported(test.text ?? printed));
      return { ...test, value: exactDecimal(read.value), qualifier: read.qualifier };
    }
    case "reconciles":
      return { ...test, verdict: valueOf(reconcile(test)).verdict };
    case "calculates":
      return { ...test, shown: calculated(test.metric, test.given) };
    case "prior-base": {
      const { kind, bases, base, complete } = valueOf(
        priorBase({ current: test.current, growth: test.growth }),
      );
      if (kind === "amount") return { ...test, base };
      const found = { base: bases.map((one) => one.base).join(" "), change: bases[0]?.change };
      return complete ? { ...test, ...found } : undefined;
    }
    case "period": {
      const options = test.year === undefined ? {} : { year: test.year };
      const [first, last] = periodText(valueOf(parsePeriod(test.text ?? printed, options))).split(
        "/",
      );
      return {
        ...test,
        canonical: first === last || last === undefined ? first : `${first}/${last}`,
      };
    }
    case "unreadable": {
      const read = parseReported(printed);
      return { ...test, problem: read.ok ? "none" : read.problem.code };
    }
    case "days-between": {
      const [from, to] = [dateOf(test.from), dateOf(test.to)];
      return { ...test, low: to.first - from.last, high: to.last - from.first };
    }
    case "within-days":
      return { ...test, holds: within(test.from, test.to, test.window) };
    case "overlaps": {
      const amounts = Object.entries(overlappingGroups).map(([name, text]) => [name, amount(text)]);
      const figure = groupTotal({
        groups: Object.fromEntries(amounts) as Readonly<Record<string, Money>>,
        overlap: "overlapping",
      });
      const included = Object.values(overlappingGroups).includes(printed);
      return figure.status === "refused" && figure.reason === "overlapping-groups" && included
        ? test
        : figure;
    }
  }
}

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

function amount(text: string): Money {
  return valueOf(parseMoney(text));
}

function calculated(id: string, given: Readonly<Record<string, string>>): string {
  const metric = metrics[id as keyof typeof metrics];
  const inputs = Object.entries(given).map(([name, text]) => [
    name,
    /^\d+$/.test(text) ? text : amount(text),
  ]);
  const values = Object.fromEntries(inputs) as Readonly<Record<string, string | Money>>;
  return formatResult(calculate(metric, values), "en");
}

function dateOf(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new Error(text);
  return date;
}

function within(fromText: string, toText: string, window: string): string {
  const [from, to] = [dateOf(fromText), dateOf(toText)];
  const days = parseDayDuration(window) ?? 0;
  const truth = compareSpans("<=", to.first, to.last, from.first + days, from.last + days);
  if (truth === yes) return "true";
  return truth === no ? "false" : "undecided";
}
