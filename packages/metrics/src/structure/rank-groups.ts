import { compare, rationalOf } from "@ipms/core";
import type { Result, ResultTable, ValueResult } from "../evaluate/result.js";
import { places } from "./places.js";

/** A group of a ledger with its place among the others. */
export interface RankedGroup {
  /** The group's result. */
  readonly result: Result;
  /** The place, from 1; absent where the group has no value, or values are in several currencies. */
  readonly rank?: number;
  /** Whether another group shares the place. */
  readonly tied: boolean;
}

/**
 * The groups of an evaluated table by value, largest first, in competition ranking: equal values share a
 * place, and the next one is left free. Groups without a value come last and have none. Amounts in
 * different currencies have no order, so that no group of such a table has a place.
 *
 * @example
 * ```ts
 * import { evaluate, ledgerOf, rankGroups, signedProjects } from "@ipms/metrics";
 *
 * const parks = ["North", "South", "North", "East"];
 * const { ledger } = ledgerOf({
 *   projects: parks.map((park, at) => ({ projectId: `${at}`, name: park, park, signedOn: "2022-03-01" })),
 * });
 * const asked = { period: "2022", asOf: "2022-12-31", by: ["park"] } as const;
 * for (const { rank, result } of rankGroups(evaluate(signedProjects, ledger, asked))) {
 *   console.log(rank, result.group?.["park"]);
 * }
 * // => 1 North
 * // => 2 East
 * // => 2 South
 * ```
 *
 * @param table - what {@link evaluate} gave for a question with groups
 */
export function rankGroups(table: ResultTable): readonly RankedGroup[] {
  const valued = table.groups.filter((result) => result.status === "value");
  const others = table.groups.filter((result) => result.status !== "value");
  const currencies = new Set(valued.map(({ value }) => value.currency));
  if (currencies.size > 1) return table.groups.map((result) => ({ result, tied: false }));
  const order = (a: ValueResult, b: ValueResult): number =>
    compare(rationalOf(b.value), rationalOf(a.value));
  const sorted = valued.toSorted(order);
  return [
    ...places(sorted, order).map(({ value, ...place }) => ({ result: value, ...place })),
    ...others.map((result) => ({ result, tied: false })),
  ];
}
