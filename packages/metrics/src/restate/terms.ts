import { codeAt, codeColumnOf, type Table } from "@ipms/core";
import type { Result, UsedRate } from "../evaluate/result.js";
import type { FieldChange } from "./restatement.js";
import { changesOfRow, type RowIndex } from "./row-changes.js";
import { valueText } from "./value-text.js";

/**
 * What changed of the terms by which two results were reached and which belong to no record: the target
 * with its plan, and the exchange rates.
 */
export function termChanges(
  before: Result,
  after: Result,
  rows: { readonly older: RowIndex; readonly newer: RowIndex },
): readonly FieldChange[] {
  const pair = (name: string): Pair => ({
    older: rows.older.ledger.tables.get(name),
    newer: rows.newer.ledger.tables.get(name),
  });
  const [from, to] = [before.target?.targetId, after.target?.targetId];
  const isPlanned = [before, after].some(({ parameters }) => parameters["schedule"] === "plan");
  return [
    ...(from === undefined || to === undefined ? [] : targetChanges(pair("targets"), from, to)),
    ...(isPlanned && from !== undefined && from === to
      ? planChanges(pair("targetPlans"), from)
      : []),
    ...rateChanges(before.rate ?? [], after.rate ?? []),
  ];
}

/** One table in both cuts. */
interface Pair {
  readonly older: Table | undefined;
  readonly newer: Table | undefined;
}

function targetChanges({ older, newer }: Pair, from: string, to: string): readonly FieldChange[] {
  const [before] = rowsOf(older, from);
  const [after] = rowsOf(newer, to);
  return changesOfRow("targets", older, before, newer, after).map((change) => ({
    ...change,
    row: to,
  }));
}

/** The plan of a target, whose rows are told apart by the end of their part. */
function planChanges({ older, newer }: Pair, targetId: string): readonly FieldChange[] {
  const byEnd = (table: Table | undefined): ReadonlyMap<string, number> =>
    new Map(
      rowsOf(table, targetId).map((row) => [
        valueText(table?.columns.get("through"), row) ?? "",
        row,
      ]),
    );
  const [before, after] = [byEnd(older), byEnd(newer)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((through) =>
    changesOfRow("targetPlans", older, before.get(through), newer, after.get(through))
      .filter(({ field }) => field === "cumulativeValue")
      .map((change) => ({ ...change, row: `${targetId} ${through}` })),
  );
}

function rowsOf(table: Table | undefined, targetId: string): readonly number[] {
  const ids = table && codeColumnOf(table, "targetId");
  if (table === undefined || ids === undefined) return [];
  return Array.from({ length: table.rowCount }, (_, row) => row).filter(
    (row) => codeAt(ids, row) === targetId,
  );
}

function rateChanges(
  older: readonly UsedRate[],
  newer: readonly UsedRate[],
): readonly FieldChange[] {
  const [before, after] = [older, newer].map(
    (used) => new Map(used.map((one) => [rateName(one), one.rate])),
  );
  const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...names].flatMap((row) => {
    const [was = null, is = null] = [before?.get(row), after?.get(row)];
    return was === is
      ? []
      : [{ table: "exchangeRates", field: "rate", row, before: was, after: is }];
  });
}

function rateName({ fromCurrency, toCurrency, period, policy }: UsedRate): string {
  return `${fromCurrency} → ${toCurrency} ${period} ${policy}`;
}
