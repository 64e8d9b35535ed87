import type { Ledger } from "@ipms/core";
import { project } from "../fields/fields.js";
import { areDivisionsApart } from "./divisions-apart.js";
import { readText } from "./read-field.js";

/**
 * Whether two projects lie in different places for certain.
 *
 * @param ledger - the ledger
 */
export function projectsApart(ledger: Ledger): (a: number, b: number) => boolean {
  const divisionOf = readText(ledger, project.division);
  return (a, b) => {
    const [one, other] = [divisionOf(a), divisionOf(b)];
    return one !== undefined && other !== undefined && areDivisionsApart(one, other);
  };
}
