import { ok, type Outcome, problem } from "../outcome/outcome.js";
import { milestoneIds } from "./milestone.js";
import type { Test } from "./node.js";

const deepest = 64;
const mostNodes = 10_000;

/** What a part of a node must be; `?` marks a part that may be missing. */
type Part = "test" | "tests" | "term" | "terms" | "field" | "values" | "name" | "kind?" | Check;
type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Part>>;

const within =
  (values: readonly string[]): Check =>
  (value) =>
    values.includes(value as string);
const two: Shape = { left: "term", right: "term" };
const span: Shape = { from: "term", to: "term", kind: "kind?" };
const isKind = within(["text", "code", "date", "money", "decimal", "integer", "boolean"]);
const isLiteral: Check = (value) => typeof value === "string" || typeof value === "boolean";

const tests: Readonly<Record<string, Shape>> = {
  and: { tests: "tests" },
  or: { tests: "tests" },
  not: { test: "test" },
  compare: { operator: within(["=", "!=", "<", "<=", ">", ">="]), ...two },
  present: { field: "field" },
  "one-of": { term: "term", values: "values" },
  "starts-with": { term: "term", prefix: "term" },
  contains: { term: "term", values: "values" },
  reached: { milestone: within(milestoneIds), by: "term" },
};

const terms: Readonly<Record<string, Shape>> = {
  field: { table: "name", field: "name", kind: "kind?" },
  parameter: { name: "name", kind: "kind?" },
  literal: { value: isLiteral, kind: isKind },
  earliest: { terms: "terms", kind: "kind?" },
  sum: { ...two, kind: "kind?" },
  difference: { ...two, kind: "kind?" },
  product: { ...two, kind: "kind?" },
  quotient: { ...two, kind: "kind?" },
  "days-between": span,
  "working-days-between": span,
  "days-after": { date: "term", days: "term", kind: "kind?" },
};

/**
 * Reads a test from JSON that came from outside, strictly: every node and every part must be one of
 * the language, nothing else may stand beside them, and neither depth nor size may run away.
 *
 * @example
 * ```ts
 * import { parseExpression } from "@ipms/core";
 *
 * const read = parseExpression({ node: "not", test: { node: "perhaps" } });
 * console.log(!read.ok && read.problem.parameters["at"]); // => /test
 * ```
 *
 * @param json - a parsed JSON value
 * @returns problem `invalid-expression` with the JSON pointer of the first part that is wrong
 */
export function parseExpression(json: unknown): Outcome<Test> {
  const counter = { nodes: 0 };
  const wrong = wrongNode(json, tests, "", 1, counter);
  return wrong === undefined ? ok(json as Test) : problem("invalid-expression", { at: wrong });
}

/** The JSON pointer of the first wrong part of a node; `undefined` where all is right. */
function wrongNode(
  value: unknown,
  shapes: Readonly<Record<string, Shape>>,
  at: string,
  depth: number,
  counter: { nodes: number },
): string | undefined {
  counter.nodes += 1;
  const shape = isRecord(value) ? shapeOf(value, shapes) : undefined;
  if (shape === undefined || !isRecord(value)) return at || "/";
  if (depth > deepest || counter.nodes > mostNodes) return at || "/";
  const extra = Object.keys(value).find((key) => key !== "node" && !Object.hasOwn(shape, key));
  if (extra !== undefined) return `${at}/${extra}`;
  const below = (part: unknown, known: typeof shapes, path: string): string | undefined =>
    wrongNode(part, known, path, depth + 1, counter);
  for (const [key, part] of Object.entries(shape)) {
    const path = `${at}/${key}`;
    const found = wrongPart(Object.hasOwn(value, key) ? value[key] : undefined, part, path, below);
    if (found !== undefined) return found;
  }
  return undefined;
}

function wrongPart(
  value: unknown,
  part: Part,
  at: string,
  below: (value: unknown, shapes: typeof tests, at: string) => string | undefined,
): string | undefined {
  const all = (shapes: typeof tests): string | undefined =>
    Array.isArray(value)
      ? firstDefined(value.map((each, index) => () => below(each, shapes, `${at}/${index}`)))
      : at;
  const only = (name: string) => below(value, { [name]: terms[name] ?? {} }, at);
  switch (part) {
    case "test":
      return below(value, tests, at);
    case "tests":
      return all(tests);
    case "term":
      return below(value, terms, at);
    case "terms":
      return all(terms);
    case "field":
      return only("field");
    case "values":
      if (!Array.isArray(value)) return only("parameter");
      return value.every((each) => typeof each === "string") ? undefined : at;
    case "name":
      return typeof value === "string" && value !== "" ? undefined : at;
    case "kind?":
      return value === undefined || isKind(value) ? undefined : at;
    default:
      return part(value) ? undefined : at;
  }
}

function firstDefined(checks: readonly (() => string | undefined)[]): string | undefined {
  for (const check of checks) {
    const found = check();
    if (found !== undefined) return found;
  }
  return undefined;
}

function shapeOf(
  value: Readonly<Record<string, unknown>>,
  shapes: Readonly<Record<string, Shape>>,
): Shape | undefined {
  const name = value["node"];
  return typeof name === "string" && Object.hasOwn(shapes, name) ? shapes[name] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
