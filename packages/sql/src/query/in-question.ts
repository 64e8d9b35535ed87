import type { ProjectsAsked } from "@ipms/metrics/elsewhere";
import type { Scope } from "../compile/scope.js";
import { compileTest } from "../compile/test.js";

/**
 * The conditions that decide whether a project is in question, the population's test last.
 *
 * @param projects - which projects are asked for
 * @param scope - the columns and values that the conditions read
 */
export function stepConditions({ steps, member }: ProjectsAsked, scope: Scope): readonly string[] {
  const conditions = steps.map(({ reason, test }) => {
    if (reason === "duplicate-id") return `(p."is_repeat" = 0)`;
    if (reason === "package-heading") return `(p."is_heading" = 0)`;
    return compileTest(test, scope);
  });
  return member === undefined ? conditions : [...conditions, compileTest(member, scope)];
}
