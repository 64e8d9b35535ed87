import { isDeepStrictEqual } from "node:util";
import { calculate, type Figure, type MetricData, parseMoney } from "@ipms/core";
import { definitionFiles, readDefinition } from "../generate/metric-files.js";
import { dataMutants } from "./data-mutants.js";
import type { Attempt } from "./mutant.js";

type Given = Readonly<Record<string, string | number | readonly number[]>>;

/**
 * Runs every mutant of the formulas of metrics against their examples. A formula that gives another value,
 * or refuses otherwise, is noticed: the examples' figures are compared with plain arithmetic by the tests.
 */
export async function tryMetrics(): Promise<readonly Attempt[]> {
  const files = definitionFiles().filter(({ kind }) => kind === "metrics");
  const units = await Promise.all(files.map(readDefinition));
  return units.flatMap(({ definition, documentation }) => {
    const metric = { ...definition } as MetricData;
    return dataMutants({ id: metric.id, formula: metric.formula }).map((mutant) => {
      const { definition: mutated, ...head } = mutant;
      const changed = { ...metric, ...mutated };
      const killed = (documentation.examples ?? []).some(
        ({ given }) => !isDeepStrictEqual(figureOf(changed, given), figureOf(metric, given)),
      );
      return { ...head, killed };
    });
  });
}

function figureOf(metric: MetricData, given: Given): Figure {
  const values = Object.entries(given).map(([name, value]) => {
    const money = parseMoney(String(value));
    return [name, money.ok ? money.value : value] as const;
  });
  return calculate(metric, Object.fromEntries(values));
}
