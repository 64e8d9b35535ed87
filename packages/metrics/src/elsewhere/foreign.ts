import { absent } from "@ipms/core";
import { type CurrencySlot, slotFinder } from "../evaluate/conversion.js";
import type { Groups } from "../evaluate/groups.js";
import type { MeasureRefusal } from "../evaluate/measure-value.js";
import type { Scan } from "../evaluate/scan.js";
import type { Answers } from "./answers.js";
import type { DatedCurrency } from "./requests.js";
import type { Keys, ProjectReading } from "./projects-in-question.js";

/** What the makers of figures share: the answers, and how projects are read and split. */
export interface Foreign {
  /** What is known, and what is still to be asked. */
  readonly answers: Answers;
  /** How projects are read. */
  readonly reading: ProjectReading;
  /** The row of the ledger's stand-in for each combination of values that projects are split by. */
  placeOf(keys: Keys): number;
}

/** Stands for a figure whose counts are still to be asked. */
export const pending: MeasureRefusal = { reason: "missing-input" };

/** Rows by the group that their keys belong to. */
export function byGroup<Row extends { readonly keys: Keys }>(
  foreign: Foreign,
  groups: Groups,
  rows: readonly Row[],
): readonly (readonly Row[])[] {
  const result: Row[][] = groups.keys.map(() => []);
  for (const row of rows) result[groups.of[foreign.placeOf(row.keys)] ?? 0]?.push(row);
  return result;
}

/** Finds the slot of an amount as an engine tells it apart. */
export function slotReader(scan: Scan): (slot: DatedCurrency) => CurrencySlot {
  const find = slotFinder(scan.view, scan.question);
  return ({ currency, first, last }) => {
    const dates = {
      kind: "date",
      first: Int32Array.of(first ?? absent),
      last: Int32Array.of(last ?? absent),
    } as const;
    return find(currency ?? "", dates, 0);
  };
}
