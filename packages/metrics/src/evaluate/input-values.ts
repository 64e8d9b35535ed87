import {
  divide,
  isRefusal,
  type Measure,
  type MetricData,
  type MetricInput,
  multiply,
  type OperandInput,
  type Period,
  periodText,
  type QuantityKind,
  type Rational,
  yearOf,
} from "@ipms/core";
import { coverageOf } from "./coverage.js";
import { type Elapsed, elapsedOf } from "./elapsed.js";
import type { Evaluated, InputValue } from "./evaluated.js";
import { evaluateMeasure, fixed } from "./evaluate-measure.js";
import { type Groups, oneGroup } from "./groups.js";
import { judgedValue } from "./judged-values.js";
import { isMeasureRefusal, type MeasureRefusal } from "./measure-value.js";
import { type Moment, momentText } from "./moment.js";
import { operandId, operandMoment, refusedAt } from "./operand-moment.js";
import type { Where } from "./question.js";
import { metricOf, operandBasis, type Resolved } from "./resolve.js";
import { restatedBase, restatedBases } from "./restated-base.js";
import type { Scan } from "./scan.js";
import { statedValue } from "./stated-values.js";
import { durationValues } from "../speed/duration-values.js";
import { chooseTarget, type ChosenTarget, unitRefusal } from "./targets.js";

/** One input, for every group. */
export type GroupInputs = readonly (InputValue | MeasureRefusal)[];

/** Evaluates what an operator is applied to, at another moment or over other groups. */
type EvaluateOperand = (
  operand: Measure | MetricData,
  moment: Moment,
  groups: Groups,
  part: Where | undefined,
) => readonly Evaluated[];

/** The values of one input of a definition, for every group. */
export function inputValues(
  scan: Scan,
  resolved: Resolved,
  name: string,
  input: MetricInput,
  moment: Moment,
  groups: Groups,
  part: Where | undefined,
  evaluateOperand: EvaluateOperand,
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
          const values = known.get(when) ?? evaluateOperand(operand, at, groups, part);
          known.set(when, values);
          const value = values[group];
          return value === undefined
            ? { reason: "missing-input", detail: name }
            : passOn(value, input.kind);
        });
      }
      const at = operandMoment(scan, resolved, input.at, moment);
      if ("reason" in at) return all(at);
      const overAll =
        input.over === "total" || (input.over === "whole" && question.part === undefined);
      const chosen = overAll ? oneGroup(scan.view) : groups;
      const narrowed = input.over === "part" ? (question.part ?? part) : part;
      const elsewhere = input.at === "period" ? undefined : at;
      const bases =
        elsewhere === undefined
          ? []
          : restatedBases(question, operandId(resolved), periodText(at.period));
      if (bases.length > 0) {
        const keys = overAll ? groups.keys.map(() => ({})) : groups.keys;
        return keys.map((key) => restatedBase(bases, operandKind(resolved), at, key));
      }
      const values = evaluateOperand(operand, at, chosen, narrowed).map((value) => {
        const passed = passOn(value, input.kind);
        if (elsewhere === undefined || !isMeasureRefusal(passed)) return passed;
        return passed.reason === "not-comparable" ? passed : refusedAt(passed, elsewhere);
      });
      return overAll ? all(values[0] ?? { reason: "missing-input", detail: name }) : values;
    }
    case "duration":
      return durationValues(scan, resolved, moment, groups, part);
    case "deadline":
      return all({ reason: "missing-input", detail: name });
    case "judged": {
      const { operand } = resolved;
      if (operand === undefined) return all({ reason: "missing-input", detail: name });
      const coverages = coverageOf(scan, moment, groups, operandBasis(resolved, scan));
      return evaluateOperand(operand, moment, groups, part).map((value, group) => {
        const found = coverages[group];
        return found === undefined
          ? { reason: "missing-input", detail: name }
          : judgedValue(value, found, input.part);
      });
    }
    case "stated":
      return all(statedValue(resolved, name, input, operandKind(resolved)));
    case "target":
      return groups.keys.map((key) => {
        const chosen = chooseTarget(scan, operandId(resolved), moment.period, key);
        if ("reason" in chosen) return chosen;
        const kind = operandKind(resolved);
        const refusal = unitRefusal(chosen, kind);
        if (refusal !== undefined) return refusal;
        const value = input.due === true ? dueValue(scan, resolved, moment, chosen) : chosen.value;
        return "reason" in value ? value : { ...fixed(value, chosen.currency), kind };
      });
    case "elapsed":
      return groups.keys.map((key) => {
        const target = () => chooseTarget(scan, operandId(resolved), moment.period, key);
        const found = elapsedFor(scan, resolved, moment, target);
        if ("reason" in found) return found;
        const value = input.part === "elapsed" ? found.elapsed : found.whole;
        return { ...fixed(value, found.currency), kind: found.kind };
      });
  }
}

function elapsedFor(
  scan: Scan,
  resolved: Resolved,
  moment: Moment,
  target: () => ChosenTarget | MeasureRefusal,
): Elapsed | MeasureRefusal {
  const schedule = String(resolved.parameters["schedule"] ?? "by-month");
  const period = targetPeriod(resolved, moment, target);
  return elapsedOf(scan, schedule, period, effective(moment), target);
}

/** The part of a target that is due by the as-of date. */
function dueValue(
  scan: Scan,
  resolved: Resolved,
  moment: Moment,
  target: ChosenTarget,
): Rational | MeasureRefusal {
  const found = elapsedFor(scan, resolved, moment, () => target);
  if ("reason" in found) return found;
  if (found.whole.numerator === 0n) return { reason: "zero-denominator" };
  return multiply(target.value, divide(found.elapsed, found.whole));
}

/** The moment at the period's end, where that is already over: nothing later belongs to it. */
function effective({ period, asOf }: Moment): Moment {
  return { period, asOf: Math.min(asOf, period.end - 1) };
}

/** The operand's figure as an input: its value with its range, or its refusal. */
function passOn(
  { result, range, kind, inputs }: Evaluated,
  needed: OperandInput["kind"],
): InputValue | MeasureRefusal {
  if (needed !== undefined && ![needed].flat().includes(kind)) {
    return { reason: "not-comparable", detail: [kind, ...[needed].flat()].join(", ") };
  }
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

function operandKind({ operand }: Resolved): QuantityKind {
  const kind = operand === undefined ? "count" : metricOf(operand).kind;
  return kind === "operand" ? "count" : kind;
}
