import type { CoverageRequest, CoverageRow, ProjectReading } from "@ipms/metrics/elsewhere";
import type { FieldSource } from "../compile/field-columns.js";
import { all, not, truthOf } from "../compile/predicate.js";
import { identifier } from "../identifier.js";
import type { EngineRow } from "../engine.js";
import type { Column } from "./condition-columns.js";
import { keysAt } from "./keys.js";
import { counted, firstOf, layered, ofSet, oncePerRow, part } from "./layers.js";
import { projectQuery } from "./project-query.js";
import type { Holding, Query } from "./query.js";
import { truthAt, wholeAt } from "./read-row.js";

/**
 * How many projects are in question, and why the others are not: several requests at once, in one
 * reading of the projects.
 *
 * @param requests - requests with the same `readingFrame`
 */
export function coverageQuery(requests: readonly CoverageRequest[], holding: Holding): Query {
  const { reading } = firstOf(requests).projects;
  const query = projectQuery(reading, holding, "projects");
  const { bound, conditions } = query;
  const shared: readonly Column[] = [...query.keys, ["type", typeOf(query.scope.fields)]];
  const names = shared.map(([name]) => identifier(name));
  const judged = requests.map(({ projects }, at): readonly Column[] => {
    const steps = query.steps(projects);
    return [
      [`truth_${at}`, truthOf(all(steps))],
      [`step_${at}`, stepOf(steps.map(not))],
    ];
  });
  const sets = judged.map((columns) => [...names, ...columns.map(([name]) => identifier(name))]);
  const layers = [
    ...query.parts(),
    oncePerRow("tested", [...shared, ...conditions.columns()], `"project" AS p`, bound),
    part("judged", judged.flat(), `"tested"`, names),
  ];
  return {
    statement: layered(layers, counted("judged", sets), bound),
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
