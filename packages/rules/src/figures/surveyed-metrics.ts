import type { FieldNode, MetricData } from "@ipms/core";
import { metrics } from "@ipms/metrics";
import { project } from "../fields/fields.js";
import { fieldsOfDefinition } from "./fields-of.js";

/** Inputs that a ledger answers by itself, the metric's parameters taken as usual. */
const answered: ReadonlySet<string> = new Set(["measure", "duration", "deadline"]);

/**
 * The metrics of which a report says whether a ledger carries them: those whose inputs it answers by
 * itself. Speeds are asked with their usual parameters, from signing to the start of work, within half a
 * year, against the planned start, or as the profile says. Operators such as growth, and whatever compares with
 * a target or a stated number, say nothing until somebody chooses what is compared.
 */
export const surveyedMetrics: readonly MetricData[] = /* @__PURE__ */ Object.values<MetricData>(
  metrics,
).filter(({ inputs }) => Object.values(inputs).every(({ type }) => answered.has(type)));

/** The planned dates against which a metric may hold milestones. */
const plans: Readonly<Record<string, FieldNode>> = {
  started: project.plannedStartOn,
  completed: project.plannedCompletionOn,
  commissioned: project.plannedCommissioningOn,
};

/**
 * The fields of a ledger that a metric's inputs read, as `projects.startedOn`.
 *
 * @param metric - the metric
 * @param parameters - its parameters as they were asked
 */
export function fieldsOfMetric(
  { inputs }: MetricData,
  parameters: Readonly<Record<string, string | readonly string[]>>,
): ReadonlySet<string> {
  // The parameters of speeds say which milestones they look at.
  const milestones = ["from", "to", "milestone"].flatMap((name) => parameters[name] ?? []);
  const read = Object.values(inputs).map((input): unknown => {
    if (input.type !== "deadline" && input.type !== "duration") return input;
    const planned = input.type === "deadline" && input.deadline === "plan" ? plans : {};
    return milestones.map((milestone) => [{ milestone }, planned[milestone]]);
  });
  return fieldsOfDefinition(read);
}
