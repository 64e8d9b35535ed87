import type { LedgerInput } from "@ipms/metrics";
import type { TableName } from "@ipms/schema";
import type { Change } from "./fault.js";
import type { Row } from "./world/story.js";
import { textOf } from "./row-values.js";

type Tables = Record<string, readonly Row[] | undefined>;

/**
 * A ledger with changes made, in order; the ledger itself stays as it was.
 *
 * @param ledger - the ledger
 * @param changes - what to change
 * @throws RangeError when no row is found for a change
 */
export function applied(ledger: LedgerInput, changes: readonly Change[]): LedgerInput {
  return changed(ledger, changes, (text) => {
    throw new RangeError(text);
  });
}

/**
 * A ledger with those changes made for which rows are found.
 *
 * @param ledger - the ledger
 * @param changes - what to change
 */
export function appliedWherePossible(ledger: LedgerInput, changes: readonly Change[]): LedgerInput {
  return changed(ledger, changes, () => undefined);
}

/**
 * Whether a change finds rows to set or remove.
 *
 * @param ledger - the ledger
 * @param change - the change
 */
export function findsRows(ledger: LedgerInput, change: Change): boolean {
  if ("add" in change) return false;
  const where = "set" in change ? change.where : change.remove;
  return (ledger[change.table] ?? []).some((row) => matches(row, where));
}

function changed(
  ledger: LedgerInput,
  changes: readonly Change[],
  whenMissing: (text: string) => void,
): LedgerInput {
  const tables: Tables = { ...(ledger as unknown as Tables) };
  for (const table of new Set(changes.map((each) => each.table))) {
    const ofTable = changes.filter((each) => each.table === table);
    tables[table] = changedRows(tables[table] ?? [], table, ofTable, whenMissing);
  }
  return tables;
}

function changedRows(
  rows: readonly Row[],
  table: TableName,
  changes: readonly Change[],
  whenMissing: (text: string) => void,
): readonly Row[] {
  const result: (Row | undefined)[] = [...rows];
  const places = placesByKey(rows);
  for (const each of changes) {
    if ("add" in each) {
      result.push(each.add);
      continue;
    }
    const where = "set" in each ? each.where : each.remove;
    const key = keyOf(where);
    const candidates = key === undefined ? [...rows.keys()] : (places.get(key) ?? []);
    const found = candidates.filter((at) => matches(rows[at], where));
    if (found.length === 0) whenMissing(`${table}: no row ${JSON.stringify(where)}`);
    for (const at of found) {
      result[at] = "set" in each ? { ...result[at], ...each.set } : undefined;
    }
  }
  return result.filter((row) => row !== undefined);
}

const keys = ["receiptId", "projectId", "targetId", "date", "fromCurrency"] as const;

/** The value by which rows of a table are looked up first. */
function keyOf(row: Row): unknown {
  const key = keys.find((each) => row[each] !== undefined);
  return key === undefined ? undefined : `${key} ${textOf(row[key])}`;
}

function placesByKey(rows: readonly Row[]): ReadonlyMap<unknown, readonly number[]> {
  const places = new Map<unknown, number[]>();
  for (const [at, row] of rows.entries()) {
    for (const key of keys) {
      if (row[key] === undefined) continue;
      const value = `${key} ${textOf(row[key])}`;
      const known = places.get(value);
      if (known === undefined) places.set(value, [at]);
      else known.push(at);
    }
  }
  return places;
}

function matches(row: Row | undefined, where: Row): boolean {
  return Object.entries(where).every(([field, value]) => row?.[field] === value);
}
