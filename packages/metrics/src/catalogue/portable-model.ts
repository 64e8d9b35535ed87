import type { Measure, MetricData, Text } from "@ipms/core";
import type { ExportLoss, NotExported } from "./export-losses.js";

/** A count of projects as semantic layers have it. */
export interface PortableCount {
  /** The definition's id, or that of the metric whose part it is. */
  readonly id: string;
  /** Its name. */
  readonly labels: Text;
  /** The field of `projects` whose date puts a project into a period. */
  readonly timeField: string;
  /** The milestone that must have been reached; every project with the date counts without one. */
  readonly reached?: string;
}

/** A share of counted projects. */
export interface PortableRatio {
  /** The metric's id. */
  readonly id: string;
  /** Its name. */
  readonly labels: Text;
  /** The id of the count above the line. */
  readonly numerator: string;
  /** The id of the count below the line. */
  readonly denominator: string;
}

/** What of the catalogue can be said in a semantic layer without loss. */
export interface PortableModel {
  /** Counts. */
  readonly counts: readonly PortableCount[];
  /** Shares of them. */
  readonly ratios: readonly PortableRatio[];
  /** Definitions that are left out, each with what it would lose. */
  readonly refused: readonly NotExported[];
}

/**
 * What of some definitions can be said in a semantic layer without loss, over a table of projects that is
 * prepared as the export says.
 *
 * @param definitions - measures and metrics
 */
export function portableModel(definitions: readonly (Measure | MetricData)[]): PortableModel {
  const counts = new Map<string, PortableCount>();
  const ratios: PortableRatio[] = [];
  const refused: NotExported[] = [];
  for (const definition of definitions) {
    const { id } = definition;
    const found = definition.type === "measure" ? countOf(definition) : ratioOf(definition);
    if (typeof found === "string") refused.push({ id, loss: found });
    else if (definition.type === "measure" && "timeField" in found) counts.set(id, found);
    else if ("parts" in found) {
      for (const part of found.parts) counts.set(part.id, part);
      ratios.push(found.ratio);
    }
  }
  return { counts: [...counts.values()], ratios, refused };
}

/** A measure of events in the period, by its own date. */
function countOf({
  id,
  labels,
  table,
  on,
  aggregate,
  where,
  balances,
}: Measure): PortableCount | ExportLoss {
  if (balances !== undefined) return "balances";
  if (on === undefined) return "population";
  if (!("count" in aggregate)) return "money";
  if (table !== "projects") return "other-table";
  return where === undefined ? { id, labels, timeField: on.field } : "condition";
}

/** A share of the projects signed in the period that had reached a milestone by the as-of date. */
function ratioOf(
  metric: MetricData,
): { readonly ratio: PortableRatio; readonly parts: readonly PortableCount[] } | ExportLoss {
  const { id, labels, formula, inputs, population = "signed-in-period", basis = "cohort" } = metric;
  const measures = Object.values(inputs).filter((input) => input.type === "measure");
  const others = Object.values(inputs).filter((input) => input.type !== "measure");
  if (others.some(({ type }) => type === "duration" || type === "deadline")) return "duration";
  if (others.length > 0) return "operator";
  if (measures.some(({ aggregate }) => !("count" in aggregate))) return "money";
  if (measures.some(({ table }) => table !== "projects")) return "other-table";
  if (measures.some(({ where }) => where !== undefined)) return "condition";
  if (basis !== "cohort" || population !== "signed-in-period") return "population";
  if (formula.node !== "ratio" || !formula.subset) return "formula";
  const { numerator, denominator } = formula;
  if (numerator.node !== "input" || denominator.node !== "input") return "formula";
  const [part, whole] = [inputs[numerator.name], inputs[denominator.name]];
  if (part?.type !== "measure" || whole?.type !== "measure") return "operator";
  if (whole.on !== undefined || part.milestone === undefined) return "formula";
  if (narrows(metric)) return "condition";
  const signed = { id: `${id}-denominator`, labels: whole.labels, timeField: "signedOn" };
  const reached = {
    id: `${id}-numerator`,
    labels: part.labels,
    timeField: "signedOn",
    reached: part.milestone,
  };
  return {
    ratio: { id, labels, numerator: reached.id, denominator: signed.id },
    parts: [reached, signed],
  };
}

/** Whether a default option adds a filter of its own. */
function narrows({ parameters = {} }: MetricData): boolean {
  return Object.values(parameters).some(
    (parameter) =>
      "options" in parameter && parameter.options[parameter.default]?.filters !== undefined,
  );
}
