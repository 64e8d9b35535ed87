import type { FieldNode, Ledger } from "@ipms/core";
import { readText } from "./read-field.js";

const link = (field: string): FieldNode => ({ node: "field", table: "projects", field });

/**
 * Whether two projects are signed together: one is part of the other, or both are parts of one
 * package.
 *
 * @param ledger - the ledger
 */
export function packagedProjects(ledger: Ledger): (a: number, b: number) => boolean {
  const idOf = readText(ledger, link("projectId"));
  const packageOf = readText(ledger, link("packageOf"));
  return (a, b) => {
    const [one, other] = [packageOf(a), packageOf(b)];
    if (one !== undefined && one === other) return true;
    return (one !== undefined && one === idOf(b)) || (other !== undefined && other === idOf(a));
  };
}

/**
 * Whether two projects say themselves that they belong together: one is part or expansion of the
 * other, or both are parts of one package.
 *
 * @param ledger - the ledger
 */
export function linkedProjects(ledger: Ledger): (a: number, b: number) => boolean {
  const idOf = readText(ledger, link("projectId"));
  const expansionOf = readText(ledger, link("expansionOf"));
  const arePackaged = packagedProjects(ledger);
  const expands = (from: number, to: number): boolean => {
    const id = idOf(to);
    return id !== undefined && expansionOf(from) === id;
  };
  return (a, b) => arePackaged(a, b) || expands(a, b) || expands(b, a);
}
