import { compare, parseDecimal, type Rational } from "../decimal/rational.js";
import {
  evaluateFormula,
  type FormulaValue,
  isRefusal,
  type UnitValue,
} from "../expression/evaluate-formula.js";
import { isCurrencyCode } from "../money/currency.js";
import type { Money } from "../money/money.js";
import { shownValue } from "../outcome/shown-value.js";
import { type Quantity, type QuantityKind, quantity, rationalOf } from "../quantity/quantity.js";
import { type Figure, type FigureHead, roundFor } from "./figure.js";
import type { DurationInput } from "./duration-input.js";
import type { Measure } from "./measure.js";
import type { MetricData, MetricInput } from "./metric.js";

/** A number handed to a calculator: a whole number, or any decimal as text; never a binary fraction. */
export type GivenNumber = number | bigint | string;

/** What a calculator takes for an input: money for amounts of money, plain numbers for the rest. */
export type GivenInput<Input extends MetricInput> =
  Input extends Measure<infer Kind>
    ? (Kind extends "money" ? Money : GivenNumber) | Quantity
    : Input extends DurationInput
      ? readonly GivenNumber[]
      : GivenNumber | Money | Quantity;

/** Anything that a calculator may be given for an input. */
export type GivenValue = GivenNumber | Money | Quantity | readonly GivenNumber[];

/** The inputs that may be left out, since the definition says what they are then. */
export type NamesWithDefault<Inputs extends Readonly<Record<string, MetricInput>>> = {
  [Name in keyof Inputs]: Inputs[Name] extends { readonly default: string } ? Name : never;
}[keyof Inputs];

/** A metric as a function of given numbers. */
export type Calculator<Inputs extends Readonly<Record<string, MetricInput>>> = (
  given: {
    readonly [Name in Exclude<keyof Inputs, NamesWithDefault<Inputs>>]: GivenInput<Inputs[Name]>;
  } & { readonly [Name in NamesWithDefault<Inputs>]?: GivenInput<Inputs[Name]> },
) => Figure;

/**
 * Calculates a metric from given numbers.
 *
 * @param metric - the definition's data
 * @param given - a value for every input
 */
export function calculate(
  metric: MetricData,
  given: Readonly<Record<string, GivenValue | undefined>>,
): Figure {
  const values: Record<string, UnitValue> = {};
  const inputs: Record<string, Quantity> = {};
  const head = { metric: metric.id, version: metric.version, inputs };
  for (const [name, input] of Object.entries(metric.inputs)) {
    const value = given[name] ?? usualValue(input);
    if (isList(value) && value.length === 0) {
      return { ...head, status: "refused", reason: "empty-population" };
    }
    const read = isList(value) ? medianOf(value, input) : readGiven(value, input);
    if (read === undefined) {
      const detail = unreadable(name, given[name]);
      return { ...head, status: "refused", reason: "missing-input", detail };
    }
    values[name] = read;
    inputs[name] = quantity(read.kind, read.value, read);
  }
  return figureOf(metric, head, evaluateFormula(metric.formula, values), kindOf(inputs));
}

/** The figure that a formula's value makes. */
export function figureOf<Head extends FigureHead>(
  metric: Pick<MetricData, "kind" | "digits">,
  head: Head,
  result: FormulaValue,
  operandKind: QuantityKind,
): Head & Figure {
  if (isRefusal(result)) {
    const { change, ...refusal } = result;
    const changed = change && { change: quantity(changeKind(operandKind), change.value, change) };
    return { ...head, ...refusal, ...changed, status: "refused" };
  }
  const kind = metric.kind === "operand" ? operandKind : metric.kind;
  return {
    ...head,
    status: "value",
    value: quantity(kind, result.value, result),
    rounded: roundFor(kind, result.value, kind === "count" ? 0 : metric.digits),
  };
}

/** The kind of the first input: what an operator that keeps its operand's kind gives. */
function kindOf(inputs: Readonly<Record<string, Quantity>>): QuantityKind {
  return Object.values(inputs)[0]?.kind ?? "count";
}

/** The difference of two ratios is percentage points; every other kind keeps its own. */
function changeKind(kind: QuantityKind): QuantityKind {
  return kind === "ratio" ? "percentage-points" : kind;
}

/** An input that is absent by its name, one that cannot be read with what was given in its place. */
function unreadable(name: string, given: GivenValue | undefined): string {
  if (given === undefined || given === null) return name;
  const isMoney = typeof given === "object" && "amount" in given && "currency" in given;
  return `${name} = ${isMoney ? `${given.amount} ${given.currency}` : shownValue(given)}`;
}

function isList(given: GivenValue | undefined): given is readonly GivenNumber[] {
  return Array.isArray(given);
}

/** The smallest of the given times by which half of them were over. */
function medianOf(
  given: readonly GivenNumber[],
  input: MetricInput,
): (UnitValue & { kind: QuantityKind }) | undefined {
  const times = given.map((time) => numberOf(time));
  if (input.type !== "duration" || !times.every((time) => isWholeTime(time))) return undefined;
  const sorted = times.toSorted(compare);
  const value = sorted[Math.ceil(sorted.length / 2) - 1];
  return value && { kind: "days", value };
}

function isWholeTime(time: Rational | undefined): time is Rational {
  return time !== undefined && time.denominator === 1n && time.numerator >= 0n;
}

function usualValue(input: MetricInput): string | undefined {
  return input.type === "stated" ? input.default : undefined;
}

function readGiven(
  given: GivenNumber | Money | Quantity | undefined,
  input: MetricInput,
): (UnitValue & { kind: QuantityKind }) | undefined {
  const read = readNumber(given, input);
  if (read === undefined || input.type !== "stated") return read;
  const least = input.atLeast === undefined ? undefined : parseDecimal(input.atLeast);
  return least !== undefined && compare(read.value, least) < 0 ? undefined : read;
}

function readNumber(
  given: GivenNumber | Money | Quantity | undefined,
  input: MetricInput,
): (UnitValue & { kind: QuantityKind }) | undefined {
  if (typeof given === "object" && given !== null) {
    if ("numerator" in given) return { ...given, value: rationalOf(given) };
    // A program without types may hand over anything.
    const amount: unknown = given.amount;
    const value = typeof amount === "string" ? parseDecimal(amount) : undefined;
    if (value === undefined || !isCurrencyCode(given.currency)) return undefined;
    return { kind: "money", value, currency: given.currency };
  }
  const measure = input.type === "measure" ? input : undefined;
  const value = numberOf(given);
  // Durations are given as a list.
  if (value === undefined || measure?.kind === "money" || input.type === "duration") {
    return undefined;
  }
  const counts = measure?.kind === "count" || input.type === "deadline";
  if (counts && (value.numerator < 0n || value.denominator !== 1n)) {
    return undefined;
  }
  const stated = input.type === "stated" && input.kind !== "operand" ? input.kind : undefined;
  return { kind: stated ?? measure?.kind ?? "count", value, area: measure?.area };
}

function numberOf(given: GivenNumber | undefined): Rational | undefined {
  if (typeof given === "number" && !Number.isSafeInteger(given)) return undefined;
  return given === undefined || given === null ? undefined : parseDecimal(String(given));
}
