import {
  add,
  compare,
  multiply,
  rational,
  rationalOf,
  type RefusalReason,
  roundTogether,
  zero,
} from "@ipms/core";
import type { Result, ResultTable, ValueResult } from "../evaluate/result.js";

/** A table whose groups print to their total, or why there is none. */
export type RoundedGroups =
  | {
      /** Tells the two apart. */
      readonly status: "value";
      /** The table, with `rounded.together` in every group. */
      readonly table: ResultTable;
    }
  | {
      /** Tells the two apart. */
      readonly status: "refused";
      /** The reason, of the closed list. */
      readonly reason: RefusalReason;
      /** What exactly. */
      readonly detail?: string;
    };

/**
 * Rounds the groups of a table so that they add up to the printed total: shares to 100.0, contributions
 * to the growth that stands above them. The units of the last digit that plain rounding leaves over go
 * to the groups with the largest remainders; each of them says so in `rounded.together`.
 *
 * @zh 使各组修约后的数值之和等于公布的合计，尾差按最大余数法分配，并在结果中注明。
 * @category structure
 * @since 0.2.0
 *
 * @example
 * ```ts
 * import { evaluate, ledgerOf, roundGroups, share, signedProjects } from "@ipms/metrics";
 *
 * const projects = ["East", "West", "North"].map((park) =>
 *   ({ projectId: park, name: park, park, signedOn: "2022-03-01" }));
 * const asked = { period: "2022", asOf: "2022-12-31", by: ["park"] } as const;
 * const rounded = roundGroups(evaluate(share(signedProjects), ledgerOf({ projects }).ledger, asked));
 * if (rounded.status === "value") {
 *   const { groups } = rounded.table;
 *   console.log(groups.map((each) => each.status === "value" && each.rounded.text).join(" "));
 * }
 * // => 33.4 33.3 33.3
 * ```
 *
 * @param table - what {@link evaluate} gave for a question with groups that do not overlap
 * @returns refused with the reason of a group without a value; `not-comparable` for figures other than
 *   shares and points, and where the exact groups do not add up to the exact total
 */
export function roundGroups({ total, groups }: ResultTable): RoundedGroups {
  const valued = groups.filter((each): each is ValueResult => each.status === "value");
  const refused = [total, ...groups].find(
    (each): each is Exclude<Result, ValueResult> => each.status === "refused",
  );
  if (refused !== undefined) {
    const { reason, detail } = refused;
    return { status: "refused", reason, ...(detail === undefined ? {} : { detail }) };
  }
  if (total.status !== "value" || !kinds.has(total.value.kind)) {
    return { status: "refused", reason: "not-comparable", detail: total.metric };
  }
  const parts = valued.map(({ value }) => rationalOf(value));
  if (compare(parts.reduce(add, zero), rationalOf(total.value)) !== 0) {
    return { status: "refused", reason: "not-comparable", detail: "Σ" };
  }
  const { digits } = total.rounded;
  const shown = parts.map((part) => multiply(part, rational(100n)));
  const texts = new Map(roundTogether(shown, digits).map((text, at) => [valued[at], text]));
  const together = (each: Result): Result =>
    each.status === "value"
      ? {
          ...each,
          rounded: { ...each.rounded, text: texts.get(each) ?? each.rounded.text, together: true },
        }
      : each;
  return { status: "value", table: { total, groups: groups.map(together) } };
}

const kinds: ReadonlySet<string> = new Set(["ratio", "percentage-points"]);
