import type { ProjectReading, ProjectsAsked } from "@ipms/metrics/elsewhere";
import { type Binder, binder } from "../compile/binder.js";
import type { Scope } from "../compile/scope.js";
import { claimsOf } from "./claims.js";
import { type Column, type ConditionColumns, conditionColumns } from "./condition-columns.js";
import { stepColumns } from "./in-question.js";
import { keyColumns } from "./keys.js";
import { fieldSource, type Sight } from "./project-fields.js";
import { projectParts } from "./project-source.js";
import type { Holding } from "./query.js";
import { sightOf } from "./sight.js";

/** What every query about projects begins with. */
export interface ProjectQuery {
  /** Its values. */
  readonly bound: Binder;
  /** How fields are found. */
  readonly sight: Sight;
  /** What tests are compiled with, beside the values given with a question. */
  readonly scope: Omit<Scope, "parameters">;
  /** The conditions that tests have come to so far. */
  readonly conditions: ConditionColumns;
  /** The columns that rows are split by. */
  readonly keys: readonly Column[];
  /**
   * The conditions that decide whether a project is in question.
   *
   * @param projects - which projects are asked for
   */
  readonly steps: (projects: ProjectsAsked) => readonly string[];
  /** The parts that give every project, under the name `project`: taken when all tests are compiled. */
  readonly parts: () => readonly string[];
}

/** What requests must share to be answered by one query, where they differ in their conditions alone. */
export function readingFrame({ projects }: { readonly projects: ProjectsAsked }): string {
  return JSON.stringify(projects.reading);
}

/**
 * Begins a query about projects.
 *
 * @param reading - how projects are read, and by what they are split
 * @param holding - what the query is made for
 * @param table - the table whose records are tested
 */
export function projectQuery(
  reading: ProjectReading,
  holding: Holding,
  table: string,
): ProjectQuery {
  const bound = binder(holding.dialect);
  const sight = sightOf(holding, reading);
  const fields = fieldSource(sight, table);
  const conditions = conditionColumns();
  const { claimed, columns: claims } = claimsOf();
  const scope = { binder: bound, fields, claimed };
  return {
    bound,
    sight,
    scope,
    conditions,
    keys: keyColumns(reading, fields, bound),
    steps: (projects) =>
      stepColumns(projects, { ...scope, parameters: projects.parameters }, conditions),
    parts: () => projectParts(sight, holding.facts, reading, bound, claims()),
  };
}
