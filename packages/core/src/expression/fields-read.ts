import { milestoneField } from "./milestone.js";
import type { FieldNode, Term, Test } from "./node.js";

/** A field by table and name. */
export interface FieldReference {
  /** The table's canonical name. */
  readonly table: string;
  /** The field's canonical name. */
  readonly field: string;
}

/**
 * What a test must find in a ledger: for each entry at least one of its fields has to exist as a
 * column. A milestone needs its own date: those that imply it show only some of the projects that
 * reached it. A field whose value is read under a question whether it is present need not exist: the test has thought of its absence. Nor need
 * milestones that would only confirm, in an `or`, what another test of it can show by itself.
 */
export function fieldsRead(test: Test): readonly (readonly FieldReference[])[] {
  const asked = fieldsAsked(test);
  const read = valuesRead(test);
  const guarded = new Set(
    asked.map(keyOf).filter((key) => read.some((entry) => entry.some((f) => keyOf(f) === key))),
  );
  return [...asked.map((field) => [field]), ...read].filter(
    (entry) => !entry.every((field) => guarded.has(keyOf(field))),
  );
}

function fieldsAsked(test: Test): readonly FieldReference[] {
  switch (test.node) {
    case "and":
    case "or":
      return test.tests.flatMap(fieldsAsked);
    case "not":
      return fieldsAsked(test.test);
    case "present":
      return [reference(test.field)];
    default:
      return [];
  }
}

function valuesRead(test: Test): readonly (readonly FieldReference[])[] {
  switch (test.node) {
    case "and":
      return test.tests.flatMap(valuesRead);
    case "or": {
      const decisive = test.tests.filter(({ node }) => node !== "reached");
      return (decisive.length > 0 ? decisive : test.tests).flatMap(valuesRead);
    }
    case "not":
      return valuesRead(test.test);
    case "present":
      return [];
    case "reached":
      return [
        [{ table: "projects", field: milestoneField(test.milestone) }],
        ...termFields(test.by),
      ];
    case "compare":
      return [...termFields(test.left), ...termFields(test.right)];
    case "one-of":
    case "contains":
      return termFields(test.term);
    case "starts-with":
      return [...termFields(test.term), ...termFields(test.prefix)];
  }
}

function termFields(term: Term): readonly (readonly FieldReference[])[] {
  switch (term.node) {
    case "field":
      return [[reference(term)]];
    case "parameter":
    case "literal":
      return [];
    case "earliest":
      return [term.terms.flatMap(termFields).flat()];
    case "days-between":
    case "working-days-between":
      return [...termFields(term.from), ...termFields(term.to)];
    case "days-after":
      return [...termFields(term.date), ...termFields(term.days)];
    default:
      return [...termFields(term.left), ...termFields(term.right)];
  }
}

function reference({ table, field }: FieldNode): FieldReference {
  return { table, field };
}

function keyOf({ table, field }: FieldReference): string {
  return `${table}.${field}`;
}
