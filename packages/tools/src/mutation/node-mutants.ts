import { dayText, type FieldNode, parseDay } from "@ipms/core";
import { numberSteps } from "./number-steps.js";
import { siblingField } from "./sibling-field.js";

/** A part of a definition, as an object of which nothing is known. */
export type Part = Readonly<Record<string, unknown>>;

/** Another part in the place of one. */
export interface PartChange {
  /** What kind of mistake it is. */
  readonly kind: string;
  /** What stands there then; `undefined` where nothing does. */
  readonly becomes: unknown;
}

/** What the whole definition reads: where people take the wrong field, they take one of these. */
export interface Surroundings {
  /** Every field that it reads. */
  readonly fields: readonly FieldNode[];
  /** The names of what it gathers from other tables. */
  readonly aggregates: readonly string[];
}

/** Other operators in the place of one: its limit moved, and the other way round. */
const operators: Readonly<Record<string, readonly string[]>> = {
  "=": ["!="],
  "!=": ["="],
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
};
const exchanged: Readonly<Record<string, string>> = {
  and: "or",
  or: "and",
  sum: "difference",
  difference: "sum",
  product: "quotient",
  quotient: "product",
};
const milestones: Readonly<Record<string, string>> = {
  signed: "started",
  started: "completed",
  completed: "started",
  commissioned: "completed",
  suspended: "resumed",
  resumed: "suspended",
  terminated: "suspended",
};

/** Every change to one node of an expression or formula, its parts left as they are. */
export function nodeMutants(part: Part, around: Surroundings): readonly PartChange[] {
  const name = String(part["node"]);
  const other = exchanged[name];
  const exchange =
    other === undefined ? [] : [change(`${name} to ${other}`, part, { node: other })];
  switch (name) {
    case "compare":
      return [
        ...(operators[String(part["operator"])] ?? []).map((operator) =>
          change("comparison shifted", part, { operator }),
        ),
        ...swapped(part, "left", "right"),
      ];
    case "and":
    case "or":
      return [...exchange, ...shorter("condition dropped", part, "tests")];
    case "not":
      return [{ kind: "not removed", becomes: part["test"] }];
    case "one-of":
    case "contains":
      return codesDropped(part);
    case "earliest":
      return shorter("date dropped", part, "terms");
    case "reached": {
      const milestone = milestones[String(part["milestone"])];
      return milestone === undefined ? [] : [change("another milestone", part, { milestone })];
    }
    case "difference":
    case "quotient":
      return [...exchange, ...swapped(part, "left", "right")];
    case "days-between":
    case "working-days-between":
      return swapped(part, "from", "to");
    case "ratio":
      return [
        change("subset flag turned", part, { subset: part["subset"] !== true }),
        ...swapped(part, "numerator", "denominator"),
      ];
    case "relative-change":
      return swapped(part, "current", "base");
    case "literal":
      return literalMutants(part);
    case "number":
      return moved(String(part["value"])).map((value) => change("number moved", part, { value }));
    case "field": {
      const sibling = siblingField(part as unknown as FieldNode, around.fields, around.aggregates);
      return sibling === undefined ? [] : [{ kind: "another field", becomes: sibling }];
    }
    default:
      return exchange;
  }
}

/** Other values in the place of a threshold: the next below and the next above. */
export function moved(value: string): readonly string[] {
  const day = parseDay(value);
  if (day === undefined) return numberSteps(value);
  return [day - 1, day + 1].map((each) => dayText(each));
}

function literalMutants(part: Part): readonly PartChange[] {
  const { value } = part;
  if (typeof value === "boolean") return [change("truth turned", part, { value: !value })];
  return moved(String(value)).map((each) => change("threshold moved", part, { value: each }));
}

/**
 * A list without one of its codes. Long lists are whole lists of the standard: tests compare them with
 * what they are made of.
 */
function codesDropped(part: Part): readonly PartChange[] {
  const { values } = part;
  if (!Array.isArray(values) || values.length > 12) return [];
  return shorter("code dropped", part, "values");
}

/** The same list, each time without one of its members. */
function shorter(kind: string, part: Part, key: string): readonly PartChange[] {
  const list = part[key] as readonly unknown[];
  if (list.length < 2) return [];
  return list.map((_, index) => change(kind, part, { [key]: list.toSpliced(index, 1) }));
}

/** The two sides exchanged, unless that changes nothing. */
function swapped(part: Part, left: string, right: string): readonly PartChange[] {
  if (["=", "!="].includes(String(part["operator"]))) return [];
  return [change("sides swapped", part, { [left]: part[right], [right]: part[left] })];
}

function change(kind: string, part: Part, other: Part): PartChange {
  return { kind, becomes: { ...part, ...other } };
}
