import type { Ledger } from "@ipms/core";
import { project, receipt } from "../fields/fields.js";
import { areDivisionsApart, withoutZeros } from "./divisions-apart.js";
import { readFromAbroad } from "./from-abroad.js";
import { readText } from "./read-field.js";
import { followRows } from "./rows-by.js";

const statedOutside: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "other-province",
  "other-city",
  "other-county",
]);

/**
 * Tells of a receipt whether it came from outside the division that keeps the ledger, as figures have it:
 * by its country or division; the scope that is stated counts where neither says. Where the ledger does
 * not say whose it is, only another province than the project's is outside for certain.
 *
 * @param ledger - the ledger
 */
export function readFromOutside(ledger: Ledger): (row: number) => boolean {
  const isAbroad = readFromAbroad(ledger);
  const originOf = readText(ledger, receipt.originDivision);
  const scopeOf = readText(ledger, receipt.originScope);
  const divisionOf = readText(ledger, project.division);
  const projectOf = followRows(ledger, receipt.projectId, ledger, project.projectId);
  const own = ledger.head.reportingDivision;
  return (row) => {
    if (isAbroad(row)) return true;
    const isStated = statedOutside.has(scopeOf(row) ?? "");
    const origin = originOf(row);
    if (origin === undefined) return isStated;
    if (own !== undefined) {
      return areDivisionsApart(origin, own) || (isStated && isAround(origin, own));
    }
    const projectRow = projectOf(row);
    const division = projectRow === undefined ? undefined : divisionOf(projectRow);
    return isStated || (division !== undefined && areDivisionsApart(origin, division.slice(0, 2)));
  };
}

/** Whether one division takes in another, so that what lies in the one may lie outside the other. */
function isAround(outer: string, inner: string): boolean {
  const [around, within] = [withoutZeros(outer), withoutZeros(inner)];
  return around !== within && within.startsWith(around);
}
