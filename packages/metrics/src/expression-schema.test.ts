import { Ajv2020 } from "ajv/dist/2020.js";
import { expressionJsonSchema, type MetricData, parseExpression, type Test } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { measures, metrics, populations } from "./index.js";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const isTest = ajv.compile(expressionJsonSchema);
const isFormula = ajv.compile({ ...expressionJsonSchema, $ref: "#/$defs/formula" });

const metricTests = Object.values<MetricData>(metrics).flatMap((metric) =>
  Object.values(metric.parameters ?? {}).flatMap((parameter) => {
    const options =
      "codes" in parameter
        ? [parameter]
        : "options" in parameter
          ? Object.values(parameter.options)
          : [];
    return options.flatMap((option) => Object.values(option.filters ?? {}));
  }),
);
const tests: readonly Test[] = [
  ...Object.values(populations).map(({ member }) => member),
  ...Object.values(measures).flatMap((measure) => ("where" in measure ? [measure.where] : [])),
  ...metricTests,
];
const wire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the published schema of expressions", () => {
  it.each(tests.map((test) => [test]))("accepts every test of the definitions: %#", (test) => {
    expect(isTest(wire(test))).toBe(true);
    expect(parseExpression(wire(test))).toEqual({ ok: true, value: test });
  });

  it.each(Object.values<MetricData>(metrics))("accepts the formula of $id", ({ formula }) => {
    expect(isFormula(wire(formula))).toBe(true);
  });

  it.each([
    [{ node: "perhaps" }],
    [{ node: "and" }],
    [{ node: "and", tests: [], also: 1 }],
    [{ node: "reached", milestone: "begun", by: { node: "parameter", name: "asOf" } }],
    [{ node: "present", field: { node: "parameter", name: "asOf" } }],
    [{ node: "one-of", term: { node: "parameter", name: "asOf" }, values: [1] }],
    [{ node: "parameter", name: "asOf" }],
    ["started"],
  ])("refuses what the strict reader refuses: %j", (json) => {
    expect(isTest(json)).toBe(false);
    expect(parseExpression(json).ok).toBe(false);
  });
});
