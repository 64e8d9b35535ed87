import { type Milestone, milestoneField, provenBy } from "@ipms/core";

/**
 * Every field that stands anywhere in a definition, as `projects.startedOn`: of a metric those that its
 * measures aggregate, filter and date by, of a rule those that it compares. A milestone stands for its
 * own date and those that imply it.
 *
 * @param definition - a metric, measure, population or rule, or a part of one
 */
export function fieldsOfDefinition(definition: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  collect(definition, found);
  return found;
}

function collect(value: unknown, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found);
    return;
  }
  // A metric is a function that carries its definition.
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return;
  const { node, table, field, milestone } = value as Readonly<Record<string, unknown>>;
  if (node === "field") {
    const own = String(table).replace(/^previous\./, "");
    if (own !== "aggregates") found.add(`${own}.${String(field)}`);
    return;
  }
  if (typeof milestone === "string") {
    for (const proof of provenBy(milestone as Milestone)) {
      found.add(`projects.${milestoneField(proof)}`);
    }
  }
  for (const each of Object.values(value)) collect(each, found);
}
