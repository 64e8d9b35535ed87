import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { codeLists } from "@ipms/codelists";
import type { Measure, MetricData, Population } from "@ipms/core";
import { describe, expect, it } from "vitest";
import type { Documentation } from "./documentation.js";
import { fieldKinds } from "./generated/field-kinds.js";
import * as everything from "./index.js";
import { measures, metrics, populations } from "./index.js";

type Definition = Measure | MetricData | Population;

const registries = { metrics, measures, populations };
const folder = fileURLToPath(new URL(".", import.meta.url));
const paths = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((path) => /(?<!\.(test|test-d|test-prop|bench))\.ts$/.test(path))
  .filter((path) =>
    /= \/\* @__PURE__ \*\/ define(Metric|Operator|Measure|Population)\(/.test(
      readFileSync(folder + path, "utf8"),
    ),
  );
const modules = await Promise.all(
  paths.map(async (path) => {
    const exported = (await import(new URL(path, import.meta.url).href)) as Readonly<
      Record<string, unknown>
    >;
    return { id: basename(path, ".ts"), exported };
  }),
);
const units = modules.map(({ id, exported }) => ({
  id,
  exported,
  definition: exported[camelCase(id)] as Definition,
  documentation: exported["documentation"] as Documentation,
}));

/** What every question gives, under these names. */
const questionParameters = [
  "asOf",
  "dayBeforePeriod",
  "event",
  "periodEnd",
  "periodLast",
  "periodStart",
  "prefecturePrefix",
  "provincePrefix",
  "since",
  "statedScopeApplies",
];

describe.each(units)("the definition $id", ({ id, exported, definition, documentation }) => {
  const registry: Readonly<Record<string, unknown>> =
    definition.type === "metric"
      ? registries.metrics
      : definition.type === "measure"
        ? registries.measures
        : registries.populations;
  const data: unknown = { ...definition };
  const texts = textsIn([data, documentation]);

  it("stands in the file named by its id, exported under that name and registered", () => {
    expect(definition.id).toBe(id);
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(Object.keys(exported).toSorted()).toEqual([camelCase(id), "documentation"].toSorted());
    expect(registry[id]).toBe(definition);
    expect((everything as Readonly<Record<string, unknown>>)[camelCase(id)]).toBe(definition);
    expect(Number.isInteger(definition.version) && definition.version >= 1).toBe(true);
  });

  it("is worded in both languages", () => {
    expect(texts.length).toBeGreaterThanOrEqual(2);
    for (const text of texts) {
      expect(text.en).toMatch(/[A-Za-z]{2}/);
      expect(text["zh-Hans"]).toMatch(/[\u4e00-\u9fff]/);
      expect(`${text.en} ${text["zh-Hans"]}`).not.toMatch(/^\s|\s$|\s{2}/);
    }
  });

  it("names its sources", () => {
    expect(documentation.sources.length).toBeGreaterThan(0);
    for (const { title, url } of documentation.sources) {
      expect(title.trim()).not.toBe("");
      expect(url ?? "https://").toMatch(/^https?:\/\/(?!.*…)/);
    }
  });

  it("is data that passes through JSON unharmed", () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });

  it("reads only fields that the ledger has", () => {
    const known: Readonly<Record<string, object>> = fieldKinds;
    const unknown = nodesIn(data, "field").filter(
      ({ table, field }) => !Object.hasOwn(known[String(table)] ?? {}, String(field)),
    );
    expect(unknown).toEqual([]);
  });

  it("reads only parameters that a question gives", () => {
    const own = definition.type === "metric" ? Object.keys(definition.parameters ?? {}) : [];
    const names = nodesIn(data, "parameter").map(({ name }) => name);
    expect(names.filter((name) => ![...questionParameters, ...own].includes(String(name)))).toEqual(
      [],
    );
  });
});

describe.each(Object.values<MetricData>(metrics))("the metric $id", (metric) => {
  it("uses each of its inputs in its formula, and no other", () => {
    const used = nodesIn(metric.formula, "input").map(({ name }) => name);
    expect(new Set(used)).toEqual(new Set(Object.keys(metric.inputs)));
  });

  it("has parameters that speak of its inputs, options and code lists that exist", () => {
    for (const parameter of Object.values(metric.parameters ?? {})) {
      if ("atLeast" in parameter) continue;
      const options = "codes" in parameter ? [parameter] : Object.values(parameter.options);
      const inputs = options.flatMap((option) => [
        ...Object.keys(option.filters ?? {}),
        ...Object.keys(("inputs" in option && option.inputs) || {}),
      ]);
      expect(inputs.filter((name) => !Object.hasOwn(metric.inputs, name))).toEqual([]);
      const [known, chosen] =
        "codes" in parameter
          ? [codeLists, parameter.codes]
          : [parameter.options, parameter.default];
      expect(Object.keys(known)).toContain(chosen);
    }
  });

  it("keeps the kind of every input that an option exchanges", () => {
    for (const parameter of Object.values(metric.parameters ?? {})) {
      if (!("options" in parameter)) continue;
      for (const option of Object.values(parameter.options)) {
        const kinds = Object.entries(option.inputs ?? {}).map(([name, input]) => [
          input.type,
          metric.inputs[name]?.type,
        ]);
        expect(kinds.filter(([chosen, usual]) => chosen !== usual)).toEqual([]);
      }
    }
  });

  it("shows between 0 and 2 digits, and names a population that exists", () => {
    expect([0, 1, 2]).toContain(metric.digits);
    expect(Object.keys(populations)).toContain(metric.population ?? "signed-in-period");
  });
});

it("gives every id and every label to one definition of its kind only", () => {
  for (const registry of Object.values(registries)) {
    const labels = Object.values<Definition>(registry).map((each) => each.labels["zh-Hans"]);
    expect(labels).toEqual([...new Set(labels)]);
  }
  const ids = units.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Readonly<Record<string, unknown>>, ...Object.values(value).flatMap(objectsIn)];
}

function nodesIn(value: unknown, node: string): readonly Readonly<Record<string, unknown>>[] {
  return objectsIn(value).filter((each) => each["node"] === node);
}

function textsIn(value: unknown): readonly { en: string; "zh-Hans": string }[] {
  return objectsIn(value).filter(
    (each) => ("en" in each || "zh-Hans" in each) && !("digits" in each),
  ) as never;
}
