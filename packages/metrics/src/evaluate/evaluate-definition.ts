import {
  evaluateFormula,
  type FormulaValue,
  isRefusal,
  type MetricInput,
  monthCount,
  type OperandInput,
  type Period,
  periodText,
  type QuantityKind,
  type UnitValue,
  yearOf,
} from "@ipms/core";
import { rangeOf, type Range, type Tightness } from "./bounds.js";
import { elapsedOf } from "./elapsed.js";
import { evaluateMeasure, fixed } from "./evaluate-measure.js";
import { type Groups, oneGroup } from "./groups.js";
import { isMeasureRefusal, type MeasureRefusal, type MeasureValue } from "./measure-value.js";
import {
  comparisonMoment,
  type Moment,
  momentRefusal,
  momentText,
  twoYearsBefore,
} from "./moment.js";
import type { Askable, Where } from "./question.js";
import { metricOf, type Resolved, resolve } from "./resolve.js";
import type { Scan } from "./scan.js";
import { chooseTarget, type ChosenTarget, unitRefusal } from "./targets.js";

/** The value of one input for one group, with the kind of value it is. */
type InputValue = MeasureValue & { readonly kind: QuantityKind };

/** A definition evaluated for one group. */
export interface Evaluated {
  /** The inputs that were found. */
  readonly inputs: Readonly<Record<string, InputValue>>;
  /** The exact value, or the refusal. */
  readonly result: FormulaValue;
  /** What the value is. */
  readonly kind: QuantityKind;
  /** The range of the value, where it is known. */
  readonly range: Range | undefined;
}

/** Evaluates a definition for every group at one moment. */
export function evaluateDefinition(
  scan: Scan,
  askable: Askable,
  moment: Moment,
  groups: Groups,
  part?: Where,
): readonly Evaluated[] {
  const resolved = resolve(askable, scan.question, scan.population);
  const columns = Object.entries(resolved.inputs).map(
    ([name, input]) =>
      [name, inputValues(scan, resolved, name, input, moment, groups, part)] as const,
  );
  return groups.keys.map((_, group) => evaluateGroup(scan, resolved, columns, group));
}

type GroupInputs = readonly (InputValue | MeasureRefusal)[];

function evaluateGroup(
  scan: Scan,
  resolved: Resolved,
  columns: readonly (readonly [string, GroupInputs])[],
  group: number,
): Evaluated {
  const inputs: Record<string, InputValue> = {};
  let refusal: MeasureRefusal | undefined;
  for (const [name, values] of columns) {
    const value = values[group];
    if (value === undefined || isMeasureRefusal(value)) {
      refusal ??= value ?? { reason: "missing-input", detail: name };
    } else {
      inputs[name] = value;
    }
  }
  const { metric } = resolved;
  const kind =
    metric.kind === "operand" ? (Object.values(inputs)[0]?.kind ?? "count") : metric.kind;
  if (refusal !== undefined) return { inputs, result: refusal, kind, range: undefined };
  const other = otherCurrency(inputs, scan.question.currency);
  if (other !== undefined) {
    const detail = `${other}, ${scan.question.currency ?? ""}`;
    return { inputs, result: { reason: "mixed-currency", detail }, kind, range: undefined };
  }
  const known = withCurrency(inputs, scan.question.currency);
  const values: Readonly<Record<string, UnitValue>> = known;
  const result = evaluateFormula(metric.formula, values, resolved.mayExceed);
  const open = Object.values(known).some(
    (input) => input.withoutAmount > 0 || input.openEnded === true,
  );
  const range =
    isRefusal(result) || open ? undefined : rangeOf(metric.formula, known, tightness(resolved));
  return { inputs: known, result, kind, range };
}

/** A currency that is not the one asked for: without a rate policy nothing is converted. */
function otherCurrency(
  inputs: Readonly<Record<string, InputValue>>,
  asked: string | undefined,
): string | undefined {
  if (asked === undefined) return undefined;
  return Object.values(inputs).find(({ currency }) => currency !== undefined && currency !== asked)
    ?.currency;
}

/** A sum of nothing has no currency of its own: it takes that of the other inputs. */
function withCurrency(
  inputs: Readonly<Record<string, InputValue>>,
  asked: string | undefined,
): Readonly<Record<string, InputValue>> {
  const money = Object.values(inputs).filter(({ kind }) => kind === "money");
  const currency = money.find((input) => input.currency !== undefined)?.currency ?? asked ?? "CNY";
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [
      name,
      input.kind === "money" && input.currency === undefined ? { ...input, currency } : input,
    ]),
  );
}

function inputValues(
  scan: Scan,
  resolved: Resolved,
  name: string,
  input: MetricInput,
  moment: Moment,
  groups: Groups,
  part: Where | undefined,
): GroupInputs {
  const all = (value: InputValue | MeasureRefusal): GroupInputs => groups.keys.map(() => value);
  switch (input.type) {
    case "measure": {
      const basis = resolved.countsPeriodEvents && input.on !== undefined ? "flow" : resolved.basis;
      const reading = { basis, filters: resolved.filters[name] ?? [], part };
      const values = evaluateMeasure(scan, input, reading, moment, groups, resolved.metric.id);
      if (isMeasureRefusal(values)) return all(values);
      return values.map((value) =>
        isMeasureRefusal(value) ? value : { ...value, kind: input.kind },
      );
    }
    case "operand": {
      const { operand } = resolved;
      if (operand === undefined) return all({ reason: "missing-input", detail: name });
      const { question } = scan;
      if (input.at === "target-period") {
        const known = new Map<string, readonly Evaluated[]>();
        return groups.keys.map((key, group) => {
          const at = operandMoment(scan, resolved, input.at, moment, key);
          if ("reason" in at) return at;
          const when = momentText(at);
          const values = known.get(when) ?? evaluateDefinition(scan, operand, at, groups, part);
          known.set(when, values);
          const value = values[group];
          return value === undefined ? { reason: "missing-input", detail: name } : passOn(value);
        });
      }
      const at = operandMoment(scan, resolved, input.at, moment);
      if ("reason" in at) return all(at);
      const overAll =
        input.over === "total" || (input.over === "whole" && question.part === undefined);
      const chosen = overAll ? oneGroup(scan.view) : groups;
      const narrowed = input.over === "part" ? (question.part ?? part) : part;
      const values = evaluateDefinition(scan, operand, at, chosen, narrowed).map(passOn);
      return overAll ? all(values[0] ?? { reason: "missing-input", detail: name }) : values;
    }
    case "target":
      return groups.keys.map((key) => {
        const chosen = chooseTarget(scan, operandId(resolved), moment.period, key);
        if ("reason" in chosen) return chosen;
        const kind = operandKind(resolved);
        const refusal = unitRefusal(chosen, kind);
        return refusal ?? { ...fixed(chosen.value, chosen.currency), kind };
      });
    case "elapsed":
      return groups.keys.map((key) => {
        const target = () => chooseTarget(scan, operandId(resolved), moment.period, key);
        const schedule = String(resolved.parameters["schedule"] ?? "by-month");
        const period = targetPeriod(resolved, moment, target);
        const found = elapsedOf(scan, schedule, period, effective(moment), target);
        if ("reason" in found) return found;
        const value = input.part === "elapsed" ? found.elapsed : found.whole;
        return { ...fixed(value, found.currency), kind: found.kind };
      });
  }
}

/** The moment at the period's end, where that is already over: nothing later belongs to it. */
function effective({ period, asOf }: Moment): Moment {
  return { period, asOf: Math.min(asOf, period.end - 1) };
}

/** The operand's figure as an input: its value with its range, or its refusal. */
function passOn({ result, range, kind, inputs }: Evaluated): InputValue | MeasureRefusal {
  if (isRefusal(result)) {
    const { reason, detail } = result;
    return detail === undefined ? { reason } : { reason, detail };
  }
  const parts = Object.values(inputs);
  const sum = (of: (part: InputValue) => number): number =>
    parts.reduce((total, each) => total + of(each), 0);
  return {
    ...fixed(result.value, result.currency),
    kind,
    area: result.area,
    low: range?.low ?? result.value,
    high: range?.high ?? result.value,
    decided: sum((part) => part.decided),
    undecided: sum((part) => part.undecided),
    withoutAmount: sum((part) => part.withoutAmount),
    openEnded: range === undefined,
    rates: parts.flatMap((part) => part.rates),
  };
}

/**
 * What is known of a subset ratio. Over the population itself, the projects that a count leaves out
 * are the rest of the denominator; over anything else only the limit of 1 is known.
 */
function tightness({ mayExceed, metric, inputs, filters }: Resolved): Tightness {
  if (mayExceed) return "free";
  const { formula } = metric;
  if (formula.node !== "ratio" || formula.denominator.node !== "input") return "at-most-one";
  const { name } = formula.denominator;
  const whole = inputs[name];
  const isPopulation =
    whole?.type === "measure" &&
    whole.table === "projects" &&
    "count" in whole.aggregate &&
    whole.on === undefined &&
    whole.where === undefined &&
    filters[name] === undefined;
  const part = formula.numerator.node === "input" ? inputs[formula.numerator.name] : undefined;
  const counts = part?.type === "measure" && part.table === "projects" && "count" in part.aggregate;
  return isPopulation && counts ? "part-and-rest" : "at-most-one";
}

/** When an operand is asked, or why it cannot be asked then. */
export function operandMoment(
  scan: Scan,
  resolved: Resolved,
  at: OperandInput["at"],
  moment: Moment,
  group: Groups["keys"][number] = {},
): Moment | MeasureRefusal {
  switch (at) {
    case "period":
      return moment;
    case "comparison":
      return comparable(scan, moment, comparisonMoment(moment, scan.question.compare));
    case "two-years-before":
      return comparable(scan, moment, twoYearsBefore(moment));
    case "target-period": {
      const chosen = chooseTarget(scan, operandId(resolved), moment.period, group);
      if ("reason" in chosen) return chosen;
      const { start } = chosen.period;
      return { period: { ...moment.period, start }, asOf: moment.asOf };
    }
  }
}

/** Like with like: periods of equal length, a leap day apart at most, and both within the ledger. */
function comparable(scan: Scan, moment: Moment, other: Moment): Moment | MeasureRefusal {
  const months = monthCount(moment.period);
  const equal =
    months === undefined
      ? Math.abs(lengthOf(moment.period) - lengthOf(other.period)) <= 1
      : months === monthCount(other.period);
  if (!equal) {
    const periods = [moment.period, other.period].map((period) => periodText(period));
    return { reason: "not-comparable", detail: periods.join(", ") };
  }
  return momentRefusal(scan.view, other) ?? other;
}

function lengthOf({ start, end }: Period): number {
  return end - start;
}

/** The target's own period, else the year that holds the period asked for. */
function targetPeriod(
  { operand }: Resolved,
  moment: Moment,
  target: () => ChosenTarget | MeasureRefusal,
): Period {
  const chosen = operand === undefined ? undefined : target();
  if (chosen !== undefined && !("reason" in chosen)) return chosen.period;
  return yearOf(moment.period) ?? moment.period;
}

function operandId({ operand, metric }: Resolved): string {
  return operand?.id ?? metric.id;
}

function operandKind({ operand }: Resolved): QuantityKind {
  const kind = operand === undefined ? "count" : metricOf(operand).kind;
  return kind === "operand" ? "count" : kind;
}
