import type { Ledger } from "@ipms/core";
import { targetPlan } from "../fields/fields.js";
import { readDate, readText, rowCountOf } from "./read-field.js";
import { rowsBy } from "./rows-by.js";

/**
 * The rows of each target's plan, in the order of their days; rows without a day are left out.
 *
 * @param ledger - the ledger
 */
export function plansByTarget(ledger: Ledger): ReadonlyMap<string, readonly number[]> {
  const targetOf = readText(ledger, targetPlan.targetId);
  const through = readDate(ledger, targetPlan.through);
  const dayAt = (row: number) => through(row)?.last ?? 0;
  const groups = rowsBy(rowCountOf(ledger, "targetPlans"), (row) =>
    through(row) === undefined ? undefined : targetOf(row),
  );
  return new Map(
    [...groups].map(([id, rows]) => [id, rows.toSorted((a, b) => dayAt(a) - dayAt(b))]),
  );
}
