import type { CoverageRequest, CoverageRow, ProjectReading } from "@ipms/metrics/elsewhere";
import { binder } from "../compile/binder.js";
import type { FieldSource } from "../compile/field-columns.js";
import { all, not, truthOf } from "../compile/predicate.js";
import { identifier } from "../identifier.js";
import type { EngineRow } from "../engine.js";
import { claimsOf } from "./claims.js";
import { type Column, conditionColumns } from "./condition-columns.js";
import { stepColumns } from "./in-question.js";
import { fieldSource } from "./project-fields.js";
import { groupedBy, layered, ofSet, oncePerRow, part, readingOf } from "./layers.js";
import { keyColumns, keysAt } from "./keys.js";
import { projectParts } from "./project-source.js";
import type { Holding, Query } from "./query.js";
import { truthAt, wholeAt } from "./read-row.js";
import { sightOf } from "./sight.js";

/** What requests must share to be answered by one query: they differ in their conditions alone. */
export function coverageFrame({ projects }: CoverageRequest): string {
  return JSON.stringify(projects.reading);
}

/**
 * How many projects are in question, and why the others are not: several requests at once, in one
 * reading of the projects.
 *
 * @param requests - requests with the same {@link coverageFrame}
 */
export function coverageQuery(requests: readonly CoverageRequest[], holding: Holding): Query {
  const reading = readingOf(requests);
  const bound = binder(holding.dialect);
  const sight = sightOf(holding, reading);
  const fields = fieldSource(sight, "projects");
  const conditions = conditionColumns();
  const { claimed, columns: claims } = claimsOf();
  const keys = keyColumns(reading, fields, bound);
  const shared: readonly Column[] = [...keys, ["type", typeOf(fields)]];
  const names = shared.map(([name]) => identifier(name));
  const judged = requests.map(({ projects }, at): readonly Column[] => {
    const scope = { binder: bound, fields, parameters: projects.parameters, claimed };
    const steps = stepColumns(projects, scope, conditions);
    return [
      [`truth_${at}`, truthOf(all(steps))],
      [`step_${at}`, stepOf(steps.map(not))],
    ];
  });
  const sets = judged.map((columns) => [...names, ...columns.map(([name]) => identifier(name))]);
  const select = `SELECT ${[...new Set(sets.flat())].join(", ")}, count(*) AS "count"
FROM "judged" ${groupedBy(sets)}`;
  const layers = [
    ...projectParts(sight, holding.facts, reading, bound, claims()),
    oncePerRow("tested", [...shared, ...conditions.columns()], `"project" AS p`, bound),
    part("judged", judged.flat(), `"tested"`, names),
  ];
  return {
    statement: layered(layers, select, bound),
    read: (rows) =>
      requests.map((_, at) =>
        ofSet(rows, `truth_${at}`).map((row) => coverageRow(row, reading, at)),
      ),
  };
}

function typeOf(fields: FieldSource): string {
  const type = fields.columns("projects", "contractType");
  if (type?.kind !== "text") return "0";
  return `CASE WHEN ${type.value} IS NULL THEN 0 WHEN ${type.value} = 'framework' THEN 1 ELSE 2 END`;
}

/** The first step that a project fails; one past the last where it fails none. */
function stepOf(failed: readonly string[]): string {
  if (failed.length === 0) return "0";
  const cases = failed.map((condition, step) => `WHEN ${condition} THEN ${step}`);
  return `CASE ${cases.join(" ")} ELSE ${failed.length} END`;
}

const types = ["absent", "framework", "other"] as const;

function coverageRow(row: EngineRow, reading: ProjectReading, place: number): CoverageRow {
  return {
    keys: keysAt(row, reading),
    truth: truthAt(row, `truth_${place}`),
    step: wholeAt(row, `step_${place}`),
    type: types[wholeAt(row, "type")] ?? "other",
    count: wholeAt(row, "count"),
  };
}
