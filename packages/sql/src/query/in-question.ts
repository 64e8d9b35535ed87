import type { ProjectsAsked } from "@ipms/metrics/elsewhere";
import { decided, every, type Predicate } from "../compile/predicate.js";
import type { Scope } from "../compile/scope.js";
import { compileTest } from "../compile/test.js";

/** The steps that decide whether a project is in question, the population's test last. */
export function stepPredicates(
  { steps, member }: ProjectsAsked,
  scope: Scope,
): readonly Predicate[] {
  const predicates = steps.map(({ reason, test }) => {
    if (reason === "duplicate-id") return decided(`(p."is_repeat" = 0)`);
    if (reason === "package-heading") return decided(`(p."is_heading" = 0)`);
    return compileTest(test, scope);
  });
  return member === undefined ? predicates : [...predicates, compileTest(member, scope)];
}

/** Whether a project is in question. */
export function inQuestion(projects: ProjectsAsked, scope: Scope): Predicate {
  return every(stepPredicates(projects, scope));
}
