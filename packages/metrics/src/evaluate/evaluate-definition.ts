import {
  evaluateFormula,
  type FormulaValue,
  isRefusal,
  type MetricInput,
  type Period,
  type QuantityKind,
  type UnitValue,
  yearOf,
} from "@ipms/core";
import { rangeOf, type Range, type Tightness } from "./bounds.js";
import { elapsedOf } from "./elapsed.js";
import { evaluateMeasure, fixed } from "./evaluate-measure.js";
import { type Groups, oneGroup } from "./groups.js";
import { isMeasureRefusal, type MeasureRefusal, type MeasureValue } from "./measure-value.js";
import { comparisonMoment, type Moment, twoYearsBefore } from "./moment.js";
import type { Askable, Where } from "./question.js";
import { metricOf, type Resolved, resolve } from "./resolve.js";
import type { Scan } from "./scan.js";
import { chooseTarget } from "./targets.js";

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
  const known = withCurrency(inputs, scan.question.currency);
  const values: Readonly<Record<string, UnitValue>> = known;
  const result = evaluateFormula(metric.formula, values, resolved.mayExceed);
  const open = Object.values(known).some((input) => input.withoutAmount > 0);
  const range =
    isRefusal(result) || open ? undefined : rangeOf(metric.formula, known, tightness(resolved));
  return { inputs: known, result, kind, range };
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
      const at = operandMoment(scan, resolved, input.at, moment);
      if ("reason" in at) return all(at);
      const { question } = scan;
      const overAll =
        input.over === "total" || (input.over === "whole" && question.part === undefined);
      const chosen = overAll ? oneGroup(scan.view) : groups;
      const narrowed = input.over === "part" ? (question.part ?? part) : part;
      const values = evaluateDefinition(scan, operand, at, chosen, narrowed).map(passOn);
      return overAll ? all(values[0] ?? { reason: "missing-input", detail: name }) : values;
    }
    case "target": {
      const chosen = chooseTarget(scan, operandId(resolved), moment.period);
      if ("reason" in chosen) return all(chosen);
      const { value, currency } = chosen;
      const kind = currency === undefined ? operandKind(resolved) : "money";
      return all({ ...fixed(value, currency), kind });
    }
    case "elapsed": {
      const target = () => chooseTarget(scan, operandId(resolved), moment.period);
      const schedule = String(resolved.parameters["schedule"] ?? "by-month");
      const period = targetPeriod(scan, resolved, moment);
      const found = elapsedOf(scan, schedule, period, moment, target);
      if ("reason" in found) return all(found);
      const value = input.part === "elapsed" ? found.elapsed : found.whole;
      return all({ ...fixed(value, found.currency), kind: found.kind });
    }
  }
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
    rates: parts.flatMap((part) => part.rates),
  };
}

/** What is known of a subset ratio's numerator: for a measure also the rest that it leaves out. */
function tightness({ mayExceed, operand }: Resolved): Tightness {
  if (mayExceed) return "free";
  return operand === undefined ? "part-and-rest" : "at-most-one";
}

function operandMoment(
  scan: Scan,
  resolved: Resolved,
  at: "period" | "comparison" | "two-years-before" | "target-period",
  moment: Moment,
): Moment | MeasureRefusal {
  switch (at) {
    case "period":
      return moment;
    case "comparison":
      return comparisonMoment(moment, scan.question.compare);
    case "two-years-before":
      return twoYearsBefore(moment);
    case "target-period": {
      const chosen = chooseTarget(scan, operandId(resolved), moment.period);
      return "reason" in chosen ? chosen : { period: chosen.period, asOf: moment.asOf };
    }
  }
}

/** The target's own period, else the year that holds the period asked for. */
function targetPeriod(scan: Scan, resolved: Resolved, moment: Moment): Period {
  const chosen =
    resolved.operand === undefined
      ? undefined
      : chooseTarget(scan, operandId(resolved), moment.period);
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
