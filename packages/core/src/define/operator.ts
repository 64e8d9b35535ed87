import type { Calculator, ReadInput } from "./calculate.js";
import type { Measure } from "./measure.js";
import { defineMetric } from "./metric.js";
import type {
  ElapsedInput,
  JudgedInput,
  MetricData,
  MetricDefinition,
  MetricInput,
  OperandInput,
  StatedInput,
  TargetInput,
} from "./metric-data.js";
import type { Text } from "../text/locale.js";
import { readStated } from "./read-stated.js";

/** An operator applied to a measure or metric: a figure that can be asked of a ledger. */
export interface Applied {
  /** Tells definitions apart. */
  readonly type: "applied";
  /** The operator, such as growth. */
  readonly operator: MetricData;
  /** What it is applied to. */
  readonly operand: Measure | MetricData;
}

/** A metric over any measure or metric: a calculator, and at call time an operator. */
export type Operator<Inputs extends Readonly<Record<string, MetricInput>>> = MetricData<Inputs> &
  Calculator<Inputs> &
  ((operand: Measure | MetricData) => Applied);

/**
 * Declares an operator, such as growth: a metric whose inputs are values of whatever measure or
 * metric it is applied to. One operator, one file.
 *
 * @param definition - everything about the operator that a program needs
 * @param readInput - reads what its calculator is given
 */
export function defineOperator<const Inputs extends Readonly<Record<string, MetricInput>>>(
  definition: MetricDefinition<Inputs>,
  readInput: ReadInput = readStated,
): Operator<Inputs> {
  const metric = defineMetric(definition, readInput);
  const data: MetricData = metric;
  const operate = (argument: Measure | MetricData | Parameters<typeof metric>[0]) =>
    isDefinition(argument)
      ? { type: "applied" as const, operator: data, operand: argument }
      : metric(argument);
  const { ...own } = metric;
  return Object.assign(operate as Operator<Inputs>, own);
}

/** Inputs that a metric has without another figure; every other one makes it an operator. */
const ownInputs: ReadonlySet<MetricInput["type"]> = /* @__PURE__ */ new Set([
  "measure",
  "duration",
  "deadline",
  "elapsed",
] as const);

/** Whether a metric is an operator: it takes values of whatever it is applied to. */
export function isOperator({ inputs }: MetricData): boolean {
  return Object.values(inputs).some(({ type }) => !ownInputs.has(type));
}

function isDefinition(argument: object): argument is Measure | MetricData {
  const type = (argument as { readonly type?: unknown }).type;
  return type === "measure" || type === "metric";
}

/**
 * The value of the operand as an input.
 *
 * @param labels - the input's name
 * @param at - in the period asked for, its comparison period, two years before, or from the start of
 *   the target's period
 * @param over - of the group in hand, of all projects, or of the part that the question names
 * @param kind - the kind that the operand's value must have, where the operator means nothing for others
 */
export function operand(
  labels: Text,
  at: OperandInput["at"] = "period",
  over: OperandInput["over"] = "group",
  kind?: OperandInput["kind"],
): OperandInput {
  return { type: "operand", labels, at, over, ...(kind === undefined ? {} : { kind }) };
}

/**
 * The value of the ledger's target for the operand as an input.
 *
 * @param labels - the input's name
 * @param part - the whole target, or the part that is due by the as-of date
 */
export function target(labels: Text, part: "whole" | "due" = "whole"): TargetInput {
  return { type: "target", labels, ...(part === "due" ? { due: true } : {}) };
}

/**
 * A value that the question states as an input: a weight, a cap, a threshold.
 *
 * @param labels - the input's name
 * @param kind - what the value is
 * @param more - the value where nothing is stated, and the least that makes sense
 */
export function stated<const More extends Pick<StatedInput, "default" | "atLeast">>(
  labels: Text,
  kind: StatedInput["kind"],
  more: More,
): Omit<StatedInput, "default" | "atLeast"> & More {
  return { type: "stated", labels, kind, ...more };
}

/** How many records the operand had to judge, or how many of these it could. */
export function judged(labels: Text, part: JudgedInput["part"]): JudgedInput {
  return { type: "judged", labels, part };
}

/** Of the target's period, the part gone by the as-of date, or the whole, in the same unit. */
export function elapsed(labels: Text, part: ElapsedInput["part"]): ElapsedInput {
  return { type: "elapsed", labels, part };
}
