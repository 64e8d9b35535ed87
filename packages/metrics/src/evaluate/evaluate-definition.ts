import { evaluateFormula, isRefusal, type MetricInput, type UnitValue } from "@ipms/core";
import { rangeOf, type Tightness } from "./bounds.js";
import type { Evaluated, InputValue } from "./evaluated.js";
import type { Groups } from "./groups.js";
import { type GroupInputs, inputValues } from "./input-values.js";
import { isMeasureRefusal, type MeasureRefusal } from "./measure-value.js";
import type { Moment } from "./moment.js";
import type { Askable, Where } from "./question.js";
import { type Resolved, resolve } from "./resolve.js";
import type { Scan } from "./scan.js";

/** Evaluates a definition for every group at one moment. */
export function evaluateDefinition(
  scan: Scan,
  askable: Askable,
  moment: Moment,
  groups: Groups,
  part?: Where,
): readonly Evaluated[] {
  const resolved = resolve(askable, scan.question, scan.population);
  const valuesOf = (name: string, input: MetricInput): GroupInputs =>
    inputValues(scan, resolved, name, input, moment, groups, part, (operand, ...where) =>
      evaluateDefinition(scan, operand, ...where),
    );
  const columns = Object.entries(resolved.inputs).map(([name, input]) => {
    const values = valuesOf(name, input);
    const rest = resolved.rests[name];
    return [name, rest === undefined ? values : withRest(values, valuesOf(name, rest))] as const;
  });
  return groups.keys.map((_, group) => evaluateGroup(scan, resolved, columns, group));
}

/** A part with the range of what is left of its whole, counted apart. */
function withRest(values: GroupInputs, rests: GroupInputs): GroupInputs {
  return values.map((value, group) => {
    const rest = rests[group];
    if (rest === undefined || isMeasureRefusal(value) || isMeasureRefusal(rest)) return value;
    return { ...value, restLow: rest.low, restHigh: rest.high };
  });
}

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
  if (refusal !== undefined) {
    const { range, ...result } = refusal;
    return { inputs, result, kind, range };
  }
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

/**
 * What is known of a subset ratio. Over the population itself, the projects that a count leaves out
 * are the rest of the denominator, unless the rest is counted apart; over anything else only the limit
 * of 1 is known.
 */
function tightness({ mayExceed, metric, inputs, rests, filters }: Resolved): Tightness {
  if (mayExceed) return "free";
  const { formula } = metric;
  if (formula.node !== "ratio" || formula.denominator.node !== "input") return "at-most-one";
  if (formula.numerator.node === "input" && rests[formula.numerator.name] !== undefined) {
    return "part-and-rest";
  }
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
