import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Measure, MetricData } from "@ipms/core";
import {
  evaluate,
  ledgerOf,
  measures,
  metrics,
  portableModel,
  type Result,
  toMetricFlow,
  toOssie,
} from "@ipms/metrics";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const definitions = { ...measures, ...metrics } as Readonly<Record<string, Measure | MetricData>>;
const model = portableModel(Object.values(definitions));
const columns = [
  "registeredOn",
  "landedOn",
  "startedOn",
  "completedOn",
  "commissionedOn",
  "fullCapacityOn",
  "terminatedOn",
] as const;
const snake = (field: string): string =>
  field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Whole numbers that look as good as random and are the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}

/** A ledger as the exports want it: dates known to the day, none after the end of the year. */
const next = sequence(20_221_231);
const day = (): string =>
  `2022-${String(1 + (next() % 12)).padStart(2, "0")}-${String(1 + (next() % 28)).padStart(2, "0")}`;
const projects = Array.from({ length: 400 }, (_, at) => ({
  projectId: `P-${at}`,
  name: "Works",
  signedOn: day(),
  ...Object.fromEntries(columns.map((field) => [field, next() % 3 === 0 ? day() : null])),
}));
const { ledger } = ledgerOf({ projects });
const months = Array.from({ length: 12 }, (_, at) => `2022-${String(at + 1).padStart(2, "0")}`);

async function connected(): Promise<DuckDBConnection> {
  const opened = await (await DuckDBInstance.create(":memory:")).connect();
  const fields = ["signedOn", ...columns] as const;
  await opened.run(
    `CREATE TABLE ipms_projects (project_id VARCHAR, ${fields.map((field) => `${snake(field)} DATE`).join(", ")})`,
  );
  const rows = projects.map((project) => {
    const dates = fields.map((field) => {
      const value = (project as Readonly<Record<string, string | null>>)[field];
      return value == null ? "NULL" : `DATE '${value}'`;
    });
    return `('${project.projectId}', ${dates.join(", ")})`;
  });
  await opened.run(`INSERT INTO ipms_projects VALUES ${rows.join(", ")}`);
  return opened;
}

let connection: DuckDBConnection;
beforeAll(async () => {
  connection = await connected();
});
afterAll(() => connection.closeSync());

/** By month, what a semantic layer counts: the expression, grouped by the month of its time. */
async function countedBy(
  expression: string,
  time: string,
  from: string,
): Promise<readonly number[]> {
  const reader = await connection.runAndReadAll(
    `SELECT strftime(${time}, '%Y-%m'), ${expression} FROM ${from} WHERE ${time} IS NOT NULL GROUP BY 1`,
  );
  const byMonth = new Map(reader.getRows().map(([month, count]) => [String(month), Number(count)]));
  return months.map((month) => byMonth.get(month) ?? 0);
}

/** By month, what this library counts. */
function own(id: string): readonly Result[] {
  const definition = definitions[id];
  if (definition === undefined) throw new Error(id);
  const question = {
    period: "2022",
    asOf: "2022-12-31",
    every: "month",
    seriesAsOf: "question",
  } as const;
  return evaluate(definition, ledger, question).groups;
}

function ownCounts(id: string): readonly number[] {
  const [, metric = id, end] = /^(.*)-(numerator|denominator)$/.exec(id) ?? [];
  return own(metric).map((result) => {
    if (end === undefined) return result.status === "value" ? Number(result.value.numerator) : 0;
    const [numerator, denominator] = Object.values(result.inputs);
    return Number((end === "numerator" ? numerator : denominator)?.numerator ?? 0);
  });
}

describe("what semantic layers are handed counts as this library does, on DuckDB", () => {
  const [layer] = toMetricFlow(model).semantic_models;

  it.each(layer?.measures ?? [])(
    "MetricFlow: $name",
    async ({ expr, agg_time_dimension: time, config }) => {
      const counts = await countedBy(`COUNT(DISTINCT ${expr})`, time, "ipms_projects");
      expect(counts).toEqual(ownCounts(config.meta.ipms));
      expect(counts.some((count) => count > 0)).toBe(true);
    },
  );

  const [ossie] = toOssie(model).semantic_model;
  const shares = (ossie?.metrics ?? []).filter(({ name }) => name.endsWith("_rate"));

  it.each(shares)("Ossie: $name", async ({ name, expression }) => {
    const sql = expression.dialects[0]?.expression ?? "";
    const dataset = ossie?.datasets.find((each) => sql.includes(`${each.name}.`));
    const time = dataset?.fields.find(({ dimension }) => dimension.is_time)?.name ?? "";
    const from = `ipms_projects AS ${dataset?.name}`;
    const counted = await countedBy(`ROUND(1000000 * ${sql})`, time, from);
    const exact = own(name.replaceAll("_", "-")).map((result) =>
      result.status === "value"
        ? Math.round(
            (1_000_000 * Number(result.value.numerator)) / Number(result.value.denominator),
          )
        : 0,
    );
    expect(counted).toEqual(exact);
  });
});
