import { type Ledger, multiply, type Rational, rational } from "@ipms/core";
import { project } from "../fields/fields.js";
import { readDecimal, type Reader } from "./read-field.js";

/** How many mu a square metre has: a mu is 2000/3 of them. */
export const muOfSquareMetre: Rational = /* @__PURE__ */ rational(3n, 2000n);

/**
 * Reads the land of a project in mu: as it is stated, else converted from square metres. Where both are
 * stated, whether they agree is for a rule of its own to judge.
 *
 * @param ledger - the ledger
 */
export function readLand(ledger: Ledger): Reader<Rational> {
  const mu = readDecimal(ledger, project.landAreaMu);
  const squareMetres = readDecimal(ledger, project.landAreaSquareMetres);
  return (row) => {
    const stated = mu(row);
    if (stated !== undefined) return stated;
    const area = squareMetres(row);
    return area === undefined ? undefined : multiply(area, muOfSquareMetre);
  };
}
