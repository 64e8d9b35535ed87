import {
  isOperator,
  type MetricData,
  type MetricParameter,
  type Measure,
  type Text,
} from "@ipms/core";
import {
  type Askable,
  changeOf as usualChange,
  measures,
  metrics,
  type TargetChoice,
} from "@ipms/metrics";
import { Misuse, misuseOf } from "../misuse.js";

/** What is asked, under the name by which it was asked. */
export interface Asked {
  /** As typed: `start-rate`, `growth:signed-projects`. */
  readonly name: string;
  /** The definition. */
  readonly askable: Askable;
  /** One of its targets, where each is asked for. */
  readonly target?: TargetChoice;
}

/** The figures that every ledger of projects and receipts can give. */
export const usualFigures: readonly string[] = [
  "signed-projects",
  "start-rate",
  "commissioning-rate",
  "completion-rate",
  "fulfilment-rate",
  "funds-in-place",
  "funds-in-place-rate",
  "average-project-size",
];

/**
 * Finds the definition that a name means: a metric, a measure, or `operator:operand`.
 *
 * @param name - as typed
 * @throws Misuse for names that the registry does not have
 */
export function readAsked(name: string): Asked {
  const colon = name.indexOf(":");
  if (colon < 0) return { name, askable: plain(name) };
  const operator = operatorNamed(name.slice(0, colon).trim());
  return { name, askable: applied(operator, plain(name.slice(colon + 1).trim())) };
}

/**
 * What a figure's change is asked with.
 *
 * @param asked - a figure
 * @returns `undefined` where the figure compares already
 */
export function changeOf({ name, askable }: Asked): Asked | undefined {
  if (askable.type === "applied") return undefined;
  const change = usualChange(askable);
  return { name: `${change.operator.id}:${name}`, askable: change };
}

/** The parameters that a figure has, by name. */
export function parametersOf(askable: Askable): Readonly<Record<string, MetricParameter>> {
  if (askable.type === "measure") return {};
  if (askable.type === "metric") return askable.parameters ?? {};
  return { ...parametersOf(askable.operand), ...parametersOf(askable.operator) };
}

/** The names that `--set` may give to a figure: its parameters, and the values that it wants stated. */
export function parameterNames(askable: Askable): readonly string[] {
  return [...Object.keys(parametersOf(askable)), ...statedNames(askable)];
}

/** The values that a figure wants stated, by name. */
export function statedNames(askable: Askable): readonly string[] {
  const metric = askable.type === "applied" ? askable.operator : askable;
  const inputs = metric.type === "metric" ? Object.entries(metric.inputs) : [];
  return inputs.filter(([, input]) => input.type === "stated").map(([name]) => name);
}

const metricsById: ReadonlyMap<string, MetricData> = new Map(Object.entries(metrics));
const measuresById: ReadonlyMap<string, Measure> = new Map(Object.entries(measures));

function plain(id: string): MetricData | Measure {
  const metric = metricsById.get(id);
  if (metric !== undefined) {
    if (isOperator(metric)) throw new Misuse(bareOperator, { value: id });
    return metric;
  }
  const measure = measuresById.get(id);
  if (measure !== undefined) return measure;
  throw unknown(id, [...metricsById.keys(), ...measuresById.keys()]);
}

function operatorNamed(id: string): MetricData {
  const metric = metricsById.get(id);
  if (metric !== undefined && isOperator(metric)) return metric;
  const operators = [...metricsById.values()].filter((known) => isOperator(known));
  throw unknown(
    id,
    operators.map((known) => known.id),
  );
}

function applied(operator: MetricData, operand: MetricData | Measure): Askable {
  return { type: "applied", operator, operand };
}

function unknown(id: string, known: readonly string[]): Misuse {
  return misuseOf({ code: "unknown-metric", parameters: { value: id } }, { word: id, known });
}

const bareOperator: Text = {
  en: '"{value}" says something about another figure; write it as {value}:signed-projects, for example',
  "zh-Hans": "“{value}”要用在别的指标上；请写成例如 {value}:signed-projects",
};
