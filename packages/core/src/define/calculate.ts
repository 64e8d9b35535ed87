import { parseDecimal, type Rational } from "../decimal/rational.js";
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
import { type Figure, type FigureHead, type Refusal, roundFor } from "./figure.js";
import type { DurationInput } from "./duration-input.js";
import type { Measure } from "./measure.js";
import type { MetricData, MetricInput } from "./metric-data.js";

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

/** A value that was given, with its kind. */
export type ReadValue = UnitValue & { readonly kind: QuantityKind };

/** Reads what was given for an input; `undefined` where it cannot be, a refusal where there is nothing. */
export type ReadInput = (
  given: GivenValue | undefined,
  input: MetricInput,
) => ReadValue | Refusal | undefined;

/**
 * Calculates a metric from given numbers.
 *
 * @param metric - the definition's data
 * @param given - a value for every input
 * @param readInput - reads what was given; definitions with inputs beyond plain values bring their own,
 * so that a program with a plain figure does not carry it
 */
export function calculate(
  metric: MetricData,
  given: Readonly<Record<string, GivenValue | undefined>>,
  readInput: ReadInput = readGiven,
): Figure {
  const values: Record<string, UnitValue> = {};
  const inputs: Record<string, Quantity> = {};
  const head = { metric: metric.id, version: metric.version, inputs };
  for (const [name, input] of Object.entries(metric.inputs)) {
    const read = readInput(given[name], input) ?? {
      reason: "missing-input" as const,
      detail: unreadable(name, given[name]),
    };
    if ("reason" in read) return { ...head, ...read, status: "refused" };
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

/**
 * Reads a plain value: a number, an amount of money, or the value of another figure.
 *
 * @param given - what was given
 * @param input - for which input
 */
export function readGiven(
  given: GivenValue | undefined,
  input: MetricInput,
): ReadValue | undefined {
  if (typeof given === "object" && given !== null) {
    if ("numerator" in given) return { ...given, value: rationalOf(given) };
    // A program without types may hand over anything.
    const { amount, currency = "" } = given as Partial<Money>;
    const value = typeof amount === "string" ? parseDecimal(amount) : undefined;
    if (value === undefined || currency === undefined || !isCurrencyCode(currency))
      return undefined;
    return { kind: "money", value, currency };
  }
  const measure = input.type === "measure" ? input : undefined;
  const value = numberOf(given);
  if (value === undefined || measure?.kind === "money") return undefined;
  const counts = measure?.kind === "count" || input.type === "deadline";
  if (counts && (value.numerator < 0n || value.denominator !== 1n)) return undefined;
  return { kind: measure?.kind ?? "count", value, area: measure?.area };
}

/**
 * A given number; a binary fraction is none.
 *
 * @param given - what was given
 */
export function numberOf(given: GivenNumber | null | undefined): Rational | undefined {
  if (typeof given === "number" && !Number.isSafeInteger(given)) return undefined;
  return parseDecimal(String(given ?? ""));
}
