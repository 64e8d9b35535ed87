import type { CoverageRequest, CoverageRow } from "@ipms/metrics/elsewhere";
import { binder } from "../compile/binder.js";
import { every, not, truthOf } from "../compile/predicate.js";
import { identifier } from "../identifier.js";
import type { EngineRow } from "../engine.js";
import { stepPredicates } from "./in-question.js";
import { fieldSource } from "./project-fields.js";
import { layered } from "./layers.js";
import { keyColumns, keyName, projectParts } from "./project-source.js";
import type { Holding, Query } from "./query.js";
import { keysAt, truthAt, wholeAt } from "./read-row.js";
import { sightOf } from "./sight.js";

/** How many projects are in question, and why the others are not. */
export function coverageQuery({ projects }: CoverageRequest, holding: Holding): Query {
  const { reading, parameters } = projects;
  const bound = binder(holding.dialect);
  const sight = sightOf(holding, reading);
  const fields = fieldSource(sight, "projects");
  const parts = projectParts(sight, holding.facts, reading, bound);
  const steps = stepPredicates(projects, { binder: bound, fields, parameters });
  const type = fields.columns("projects", "contractType");
  const columns = [
    ...keyColumns(reading, fields).map((column, at) => `${column} AS ${identifier(keyName(at))}`),
    `${truthOf(every(steps))} AS "truth"`,
    `${stepOf(steps.map(({ possible }) => not(possible)))} AS "step"`,
    type?.kind === "text"
      ? `CASE WHEN ${type.value} IS NULL THEN 0 WHEN ${type.value} = 'framework' THEN 1 ELSE 2 END AS "type"`
      : `0 AS "type"`,
  ];
  const names = [...reading.by.map((_, at) => keyName(at)), "truth", "step", "type"];
  const list = names.map((name) => identifier(name)).join(", ");
  const judged = `"judged" AS (SELECT ${columns.join(", ")} FROM "project" AS p)`;
  const select = `SELECT ${list}, count(*) AS "count" FROM "judged" GROUP BY ${list}`;
  return {
    statement: layered([...parts, judged], select, bound),
    read: (rows) => [rows.map((row) => coverageRow(row, reading))],
  };
}

/** The first step that a project fails; one past the last where it fails none. */
function stepOf(failed: readonly string[]): string {
  if (failed.length === 0) return "0";
  const cases = failed.map((condition, step) => `WHEN ${condition} THEN ${step}`);
  return `CASE ${cases.join(" ")} ELSE ${failed.length} END`;
}

const types = ["absent", "framework", "other"] as const;

function coverageRow(row: EngineRow, reading: Parameters<typeof keysAt>[1]): CoverageRow {
  return {
    keys: keysAt(row, reading),
    truth: truthAt(row, "truth"),
    step: wholeAt(row, "step"),
    type: types[wholeAt(row, "type")] ?? "other",
    count: wholeAt(row, "count"),
  };
}
