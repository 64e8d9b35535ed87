import type { FieldNode, Ledger } from "@ipms/core";
import { textKeys } from "./row-keys.js";
import { followRows } from "./rows-by.js";

const link = (field: string): FieldNode => ({ node: "field", table: "projects", field });

/**
 * Whether two projects are signed together: one is part of the other, or both are parts of one
 * package.
 *
 * @param ledger - the ledger
 */
export function packagedProjects(ledger: Ledger): (a: number, b: number) => boolean {
  const packages = textKeys(ledger, link("packageOf"));
  const isPart = isLinked(ledger, "packageOf");
  return (a, b) => {
    const own = packages[a] ?? -1;
    return (own >= 0 && own === packages[b]) || isPart(a, b) || isPart(b, a);
  };
}

/**
 * Whether two projects say themselves that they belong together: one is part or expansion of the
 * other, or both are parts of one package.
 *
 * @param ledger - the ledger
 */
export function linkedProjects(ledger: Ledger): (a: number, b: number) => boolean {
  const arePackaged = packagedProjects(ledger);
  const expands = isLinked(ledger, "expansionOf");
  return (a, b) => arePackaged(a, b) || expands(a, b) || expands(b, a);
}

/** Whether a project names another in a field. */
function isLinked(ledger: Ledger, field: string): (from: number, to: number) => boolean {
  const ids = textKeys(ledger, link("projectId"));
  const rowOf = followRows(ledger, link(field), ledger, link("projectId"));
  return (from, to) => {
    const named = rowOf(from);
    // Of two rows with one id either is meant.
    return named !== undefined && ids[named] === ids[to];
  };
}
