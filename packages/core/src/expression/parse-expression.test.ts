import { describe, expect, it } from "vitest";
import {
  and,
  asOf,
  comparison,
  contains,
  daysAfter,
  fieldsOf,
  inPeriod,
  not,
  oneOf,
  parameter,
  present,
  reached,
} from "./build.js";
import type { Test } from "./node.js";
import { parseExpression } from "./parse-expression.js";

const project = fieldsOf<{ startKind: "code"; signedOn: "date"; name: "text" }>("projects");
const whole = and(
  inPeriod(project.signedOn),
  not(present(project.startKind)),
  oneOf(project.startKind, ["licence"]),
  oneOf(project.startKind, parameter("startCriteria")),
  reached("started", asOf),
  comparison(daysAfter(project.signedOn, parameter("longest")), "<", asOf),
  contains(project.name, ["园"]),
  contains(project.name, parameter("words")),
);

function nested(depth: number): unknown {
  let test: unknown = { node: "and", tests: [] };
  for (let level = 1; level < depth; level += 1) test = { node: "not", test };
  return test;
}

const pointerOf = (json: unknown): unknown => {
  const read = parseExpression(json);
  return read.ok ? undefined : [read.problem.code, read.problem.parameters["at"]];
};

describe("an expression from outside", () => {
  it("is read as it was written", () => {
    const json: unknown = JSON.parse(JSON.stringify(whole));
    expect(parseExpression(json)).toEqual({ ok: true, value: whole satisfies Test });
  });

  it.each<[string, unknown, string]>([
    ["no object", "started", "/"],
    ["nothing", null, "/"],
    ["an unknown node", { node: "not", test: { node: "perhaps" } }, "/test"],
    ["a word of every object", { node: "constructor" }, "/"],
    ["a term where a test must stand", { node: "parameter", name: "asOf" }, "/"],
    ["a part too many", { node: "and", tests: [], when: 1 }, "/when"],
    ["a missing part", { node: "and" }, "/tests"],
    ["an unknown milestone", { node: "reached", milestone: "begun", by: asOf }, "/milestone"],
    ["a list of numbers", { node: "one-of", term: asOf, values: [1] }, "/values"],
    ["texts that are none", { node: "contains", term: asOf, values: "园" }, "/values"],
    [
      "a number of days that is no term",
      {
        node: "compare",
        operator: "<",
        left: { node: "days-after", date: asOf, days: "3" },
        right: asOf,
      },
      "/left/days",
    ],
    ["a term for a field", { node: "present", field: asOf }, "/field"],
    [
      "an unknown kind",
      { node: "present", field: { ...project.startKind, kind: "word" } },
      "/field/kind",
    ],
    ["a wrong part deep within", { node: "or", tests: [whole, { node: "or" }] }, "/tests/1/tests"],
  ])("is refused for %s", (_, json, at) => {
    expect(pointerOf(json)).toEqual(["invalid-expression", at]);
  });

  it("may be 64 deep and not deeper", () => {
    expect(pointerOf(nested(64))).toBeUndefined();
    expect(pointerOf(nested(65))).toEqual(["invalid-expression", "/test".repeat(64)]);
  });

  it("may have 10,000 nodes and not more", () => {
    const wide = (count: number) => ({
      node: "and",
      tests: Array.from({ length: count - 1 }, () => ({ node: "and", tests: [] })),
    });
    expect(pointerOf(wide(10_000))).toBeUndefined();
    expect(pointerOf(wide(10_001))).toEqual(["invalid-expression", "/tests/9999"]);
  });
});
