import { type Calculator, calculate, type ReadInput } from "./calculate.js";
import type { MetricData, MetricDefinition, MetricInput } from "./metric-data.js";

/** A metric: a calculator that can be called with numbers, and the data of its definition. */
export type Metric<
  Inputs extends Readonly<Record<string, MetricInput>> = Readonly<Record<string, MetricInput>>,
> = Calculator<Inputs> & MetricData<Inputs>;

/**
 * Declares a metric. One metric, one file.
 *
 * @param definition - everything about the metric that a program needs
 * @param readInput - reads what its calculator is given, where that is more than plain values
 * @returns a function that calculates the metric from given numbers and carries its definition
 */
export function defineMetric<const Inputs extends Readonly<Record<string, MetricInput>>>(
  definition: MetricDefinition<Inputs>,
  readInput?: ReadInput,
): Metric<Inputs> {
  const names = Object.keys(definition.inputs);
  const inputs = Object.fromEntries(names.map((name) => [name, { node: "input", name }]));
  const data: MetricData<Inputs> = {
    ...definition,
    type: "metric",
    formula: definition.formula(inputs as Parameters<typeof definition.formula>[0]),
  };
  return Object.assign(((given) => calculate(data, given, readInput)) as Calculator<Inputs>, data);
}
