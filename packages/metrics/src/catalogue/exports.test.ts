import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import {
  catalogueHash,
  exportLosses,
  fromMetricFlow,
  fromOssie,
  fulfilmentRate,
  fundsInPlace,
  fundsReceived,
  growth,
  landedProjects,
  leadTime,
  measures,
  metrics,
  populationLandAreaMu,
  populationLandAreaSquareMetres,
  populationProjects,
  portableModel,
  signedInvestment,
  signedProjects,
  startRate,
  evidenceShare,
  toMetricFlow,
  toOssie,
} from "@ipms/metrics";

const everything = portableModel([...Object.values(measures), ...Object.values(metrics)]);

describe("what a semantic layer can hold", () => {
  it("are counts of events and shares of the projects signed", () => {
    const { counts, ratios, refused } = portableModel([signedProjects, landedProjects, startRate]);
    expect(refused).toEqual([]);
    expect(counts.map(({ labels: _labels, ...count }) => count)).toEqual([
      { id: "signed-projects", timeField: "signedOn" },
      { id: "landed-projects", timeField: "landedOn" },
      { id: "start-rate-numerator", timeField: "signedOn", reached: "started" },
      { id: "start-rate-denominator", timeField: "signedOn" },
    ]);
    expect(ratios).toMatchObject([{ id: "start-rate", denominator: "start-rate-denominator" }]);
  });

  it.each([
    [growth, "operator"],
    [leadTime, "duration"],
    [fundsInPlace, "money"],
    [fundsReceived, "balances"],
    [signedInvestment, "money"],
    [fulfilmentRate, "condition"],
    [evidenceShare, "other-table"],
    [populationProjects, "population"],
    [populationLandAreaMu, "population"],
    [populationLandAreaSquareMetres, "population"],
  ] as const)("is nothing else, and what would be lost is named", (definition, loss) => {
    expect(portableModel([definition]).refused).toEqual([{ id: definition.id, loss }]);
    expect(exportLosses[loss].en.length).toBeGreaterThan(20);
  });

  it("accounts for every definition once", () => {
    const { counts, ratios, refused } = everything;
    const whole = counts.filter(({ id }) => !/-(numerator|denominator)$/.test(id));
    const ids = [...whole, ...ratios, ...refused].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(Object.keys(measures).length + Object.keys(metrics).length);
  });
});

describe("MetricFlow", () => {
  const document = toMetricFlow(everything);

  it("has a measure for each count, by its own date", () => {
    const [model] = toMetricFlow(portableModel([landedProjects, startRate])).semantic_models;
    expect(model).toMatchObject({
      name: "ipms_projects",
      model: "ref('ipms_projects')",
      entities: [{ name: "project", type: "primary", expr: "project_id" }],
    });
    expect(
      model?.measures.map(({ name, expr, agg_time_dimension: time }) => [name, expr, time]),
    ).toEqual([
      ["landed_projects_measure", "project_id", "landed_on"],
      [
        "start_rate_numerator_measure",
        "CASE WHEN started_on IS NOT NULL OR completed_on IS NOT NULL OR commissioned_on IS NOT NULL OR full_capacity_on IS NOT NULL THEN project_id END",
        "signed_on",
      ],
      ["start_rate_denominator_measure", "project_id", "signed_on"],
    ]);
  });

  it("names each thing once, and only what is there", () => {
    const [model] = document.semantic_models;
    const names = [...document.metrics, ...(model?.measures ?? [])].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const dimensions = model?.dimensions.map(({ name }) => name) ?? [];
    for (const measure of model?.measures ?? [])
      expect(dimensions).toContain(measure.agg_time_dimension);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
    const ratios = document.metrics.filter((metric) => metric.type === "ratio");
    for (const { type_params: parts } of ratios) {
      expect(names).toEqual(expect.arrayContaining([parts.numerator, parts.denominator]));
    }
    expect(JSON.stringify(document)).toContain(catalogueHash);
  });

  it("is read back as it was written, also from its text", () => {
    const { counts, ratios } = everything;
    const read = fromMetricFlow(JSON.parse(JSON.stringify(document)) as typeof document);
    expect(read).toEqual({ counts, ratios });
  });

  it("is not read back where somebody changed its meaning", () => {
    const text = JSON.stringify(document);
    for (const [from, to] of [
      ["started_on IS NOT NULL OR ", ""],
      ['"numerator":"start_rate_numerator"', '"numerator":"started"'],
      ["count_distinct", "count"],
    ] as const) {
      const changed = JSON.parse(text.replace(from, to)) as typeof document;
      expect(fromMetricFlow(changed)).toBeUndefined();
    }
  });
});

/** The parts of the published schema (version 0.1.1) that the export uses. */
const expression = {
  type: "object",
  properties: {
    dialects: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        properties: { dialect: { enum: ["ANSI_SQL"] }, expression: { type: "string" } },
        required: ["dialect", "expression"],
        additionalProperties: false,
      },
    },
  },
  required: ["dialects"],
  additionalProperties: false,
};
const named = (properties: object, required: readonly string[]) => ({
  type: "object",
  properties: { name: { type: "string" }, description: { type: "string" }, ...properties },
  required: ["name", ...required],
  additionalProperties: false,
});
const extensions = {
  type: "array",
  items: {
    type: "object",
    properties: { vendor_name: { type: "string" }, data: { type: "string" } },
    required: ["vendor_name", "data"],
    additionalProperties: false,
  },
};
const field = named(
  {
    expression,
    dimension: {
      type: "object",
      properties: { is_time: { type: "boolean" } },
      additionalProperties: false,
    },
  },
  ["expression"],
);
const dataset = named(
  {
    source: { type: "string" },
    primary_key: { type: "array", items: { type: "string" } },
    fields: { type: "array", items: field },
  },
  ["source"],
);
const metric = named({ expression, custom_extensions: extensions }, ["expression"]);
const ossieSchema = {
  type: "object",
  properties: {
    version: { const: "0.1.1" },
    semantic_model: {
      type: "array",
      items: named(
        {
          datasets: { type: "array", items: dataset, minItems: 1 },
          metrics: { type: "array", items: metric },
        },
        ["datasets"],
      ),
    },
  },
  required: ["version", "semantic_model"],
  additionalProperties: false,
};

describe("Ossie", () => {
  const document = toOssie(everything);

  it("has the form of the specification", () => {
    const validate = new Ajv2020().compile(ossieSchema);
    expect([validate(document), validate.errors]).toEqual([true, null]);
    expect([validate(toOssie({ counts: [], ratios: [] })), validate.errors]).toEqual([true, null]);
  });

  it("has one time in each dataset, by which its metrics are put into periods", () => {
    const [model] = toOssie(portableModel([landedProjects, startRate])).semantic_model;
    const times = model?.datasets.map(({ name, fields }) => [
      name,
      fields.filter(({ dimension }) => dimension.is_time).map((each) => each.name),
    ]);
    expect(times).toEqual([
      ["projects_by_landed_on", ["landed_on"]],
      ["projects_by_signed_on", ["signed_on"]],
    ]);
    const rate = model?.metrics.find(({ name }) => name === "start_rate");
    expect(rate?.expression.dialects[0]?.expression).toMatch(
      /^COUNT\(DISTINCT CASE WHEN projects_by_signed_on\.started_on IS NOT NULL OR .* \/ NULLIF\(COUNT\(DISTINCT projects_by_signed_on\.project_id\), 0\)$/,
    );
  });

  it("is read back as it was written, and not where somebody changed its meaning", () => {
    const { counts, ratios } = everything;
    const text = JSON.stringify(document);
    expect(fromOssie(JSON.parse(text) as typeof document)).toEqual({ counts, ratios });
    const changed = text.replaceAll("NULLIF(", "COALESCE(");
    expect(fromOssie(JSON.parse(changed) as typeof document)).toBeUndefined();
  });
});
