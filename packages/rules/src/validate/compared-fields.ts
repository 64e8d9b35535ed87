import { type FieldNode, type Milestone, milestoneField, provenBy, type Test } from "@ipms/core";

/**
 * The fields whose values a test compares: without one of them a record is not judged. Fields that are
 * only asked whether they are present, and the dates behind a milestone, are not among them.
 */
export function comparedFields(test: Test): readonly FieldNode[] {
  const found = new Map<string, FieldNode>();
  collect(test, ["present", "earliest"], found);
  return [...found.values()];
}

/** Every field that a test names, those it only asks for included: what a finding may show. */
export function namedFields(test: Test): readonly FieldNode[] {
  const found = new Map<string, FieldNode>();
  collect(test, [], found);
  return [...found.values()];
}

/** Every field on which a test depends: those that it names, and those that prove a milestone. */
export function decidingFields(test: Test): readonly FieldNode[] {
  const proofs = [...milestonesIn(test)].flatMap((milestone) => [
    "reportedStage",
    ...provenBy(milestone).map((each) => milestoneField(each)),
  ]);
  const ofProjects = [...new Set(proofs)].map((field): FieldNode => ({
    node: "field",
    table: "projects",
    field,
  }));
  return [...namedFields(test), ...ofProjects];
}

function milestonesIn(node: unknown, found: Set<Milestone> = new Set()): ReadonlySet<Milestone> {
  if (typeof node !== "object" || node === null) return found;
  const { node: type, milestone } = node as { node?: unknown; milestone?: Milestone };
  if (type === "reached" && milestone !== undefined) found.add(milestone);
  for (const each of Object.values(node)) milestonesIn(each, found);
  return found;
}

/** The fields that a test asks for before it compares them: it copes with a table that lacks them. */
export function askedFields(test: Test): ReadonlySet<string> {
  const found = new Set<string>();
  collectAsked(test, found);
  return found;
}

function collectAsked(node: unknown, found: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  const { node: type, field } = node as { node?: unknown; field?: FieldNode };
  if (type === "present" && field !== undefined) found.add(`${field.table}.${field.field}`);
  for (const each of Object.values(node)) collectAsked(each, found);
}

function collect(node: unknown, leftOut: readonly unknown[], found: Map<string, FieldNode>): void {
  if (Array.isArray(node)) {
    for (const each of node) collect(each, leftOut, found);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  const { node: type } = node as { node?: unknown };
  if (leftOut.includes(type)) return;
  if (type === "field") {
    const field = node as FieldNode;
    found.set(`${field.table}.${field.field}`, field);
    return;
  }
  for (const each of Object.values(node)) collect(each, leftOut, found);
}
