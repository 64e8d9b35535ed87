import { milestoneIds } from "./milestone.js";

const test = { $ref: "#/$defs/test" } as const;
const term = { $ref: "#/$defs/term" } as const;
const formula = { $ref: "#/$defs/formula" } as const;
const text = { type: "string" } as const;
const name = { type: "string", minLength: 1 } as const;
const decimal = { type: "string", pattern: "^-?[0-9]+(\\.[0-9]+)?$" } as const;
const kind = {
  enum: ["text", "code", "date", "money", "decimal", "integer", "boolean"],
} as const;

type Schema = Readonly<Record<string, unknown>>;

function node(
  names: string | readonly string[],
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema {
  const required = Object.keys(properties).filter((property) => !optional.includes(property));
  return {
    type: "object",
    properties: {
      node: typeof names === "string" ? { const: names } : { enum: names },
      ...properties,
    },
    required: ["node", ...required],
    additionalProperties: false,
  };
}

const list = (items: Schema): Schema => ({ type: "array", items });
const arithmetic = ["sum", "difference", "product", "quotient"];
const parameter = node("parameter", { name, kind }, ["kind"]);
const field = node("field", { table: name, field: name, kind }, ["kind"]);

/**
 * The JSON Schema (2020-12) of the expression language: a test at its root, terms and formulas under
 * `$defs`. Whoever executes the published definitions in another language can rely on it.
 */
export const expressionJsonSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Expressions of the Investment Promotion Metrics Standard",
  description:
    "A test answers yes, no or undecided for one record; a term has a value; a formula calculates a metric from its inputs.",
  $ref: "#/$defs/test",
  $defs: {
    test: {
      anyOf: [
        node(["and", "or"], { tests: list(test) }),
        node("not", { test }),
        node("compare", {
          operator: { enum: ["=", "!=", "<", "<=", ">", ">="] },
          left: term,
          right: term,
        }),
        node("present", { field: { $ref: "#/$defs/field" } }),
        node("one-of", { term, values: { anyOf: [list(text), { $ref: "#/$defs/parameter" }] } }),
        node("starts-with", { term, prefix: term }),
        node("contains", { term, values: { anyOf: [list(text), { $ref: "#/$defs/parameter" }] } }),
        node("reached", { milestone: { enum: milestoneIds }, by: term }),
      ],
    },
    field,
    parameter,
    term: {
      anyOf: [
        { $ref: "#/$defs/field" },
        { $ref: "#/$defs/parameter" },
        node("literal", { value: { type: ["string", "boolean"] }, kind }),
        node("earliest", { terms: list(term), kind }, ["kind"]),
        node(arithmetic, { left: term, right: term, kind }, ["kind"]),
        node(["days-between", "working-days-between"], { from: term, to: term, kind }, ["kind"]),
        node("days-after", { date: term, days: term, kind }, ["kind"]),
      ],
    },
    formula: {
      anyOf: [
        node("input", { name }),
        node("number", { value: decimal }),
        node([...arithmetic, "smaller", "larger"], { left: formula, right: formula }),
        node("ratio", { numerator: formula, denominator: formula, subset: { type: "boolean" } }),
        node("relative-change", { current: formula, base: formula }),
        node("square-root", { of: formula }),
      ],
    },
  },
} as const;
