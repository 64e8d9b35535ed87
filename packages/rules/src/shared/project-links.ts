import type { FieldNode, Ledger } from "@ipms/core";
import { readText } from "./read-field.js";

const link = (field: string): FieldNode => ({ node: "field", table: "projects", field });

/**
 * Whether two projects say themselves that they belong together: one is part or expansion of the
 * other, or both are parts of one package.
 *
 * @param ledger - the ledger
 */
export function linkedProjects(ledger: Ledger): (a: number, b: number) => boolean {
  const idOf = readText(ledger, link("projectId"));
  const packageOf = readText(ledger, link("packageOf"));
  const expansionOf = readText(ledger, link("expansionOf"));
  const names = (from: number, to: number): boolean => {
    const id = idOf(to);
    return id !== undefined && (packageOf(from) === id || expansionOf(from) === id);
  };
  return (a, b) => {
    const heading = packageOf(a);
    const siblings = heading !== undefined && heading === packageOf(b);
    return siblings || names(a, b) || names(b, a);
  };
}
