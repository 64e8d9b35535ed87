import type { ProjectsAsked } from "@ipms/metrics/elsewhere";
import type { Scope } from "../compile/scope.js";
import { compileTest } from "../compile/test.js";
import type { ConditionColumns } from "./condition-columns.js";

/**
 * The conditions that decide whether a project is in question, as columns, the population's last.
 *
 * @param projects - which projects are asked for
 * @param scope - the columns and values that the conditions read
 * @param conditions - takes the conditions
 */
export function stepColumns(
  { steps, member }: ProjectsAsked,
  scope: Scope,
  { columnOf }: ConditionColumns,
): readonly string[] {
  const columns = steps.map(({ reason, test }) => {
    if (reason === "duplicate-id") return columnOf(`(p."is_repeat" = 0)`, reason);
    if (reason === "package-heading") return columnOf(`(p."is_heading" = 0)`, reason);
    return columnOf(compileTest(test, scope), reason);
  });
  return member === undefined
    ? columns
    : [...columns, columnOf(compileTest(member, scope), "population")];
}
