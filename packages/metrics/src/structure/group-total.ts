import { figureOf, type Figure, type FigureHead, IpmsError, quantity } from "@ipms/core";
import { currencyOf, exactAmount, type GivenAmount } from "./given-amount.js";
import { total } from "./total.js";

/**
 * How groups lie to one another: `disjoint` groups share nothing, `overlapping` ones share some,
 * and of `nested` ones each contains the next.
 */
export type GroupOverlap = "disjoint" | "overlapping" | "nested";

/** What {@link groupTotal} takes. */
export interface Groups {
  /** By group: counts, as whole numbers, or amounts of money in one currency. */
  readonly groups: Readonly<Record<string, GivenAmount>>;
  /** How the groups lie to one another; it has to be known, numbers do not show it. */
  readonly overlap: GroupOverlap;
}

/**
 * Adds up the values of groups, where that is allowed. Groups that overlap, such as “returning
 * entrepreneurs” beside “industrial projects”, and nested size bands are refused: their sum would
 * count some projects twice.
 *
 * @zh 各组数值合计；相互重叠或者层层包含的组不得相加。
 * @category structure
 * @since 0.1.0
 *
 * @example
 * ```ts
 * import { money } from "@ipms/core";
 * import { groupTotal, type GroupOverlap } from "@ipms/metrics";
 *
 * const groups = { industry: money("10980000000"), agriculture: money("6240000000") };
 * const read = (overlap: GroupOverlap) => {
 *   const figure = groupTotal({ groups, overlap });
 *   return figure.status === "value" ? figure.rounded.text : figure.reason;
 * };
 * console.log(read("disjoint")); // => 17220000000.00
 * console.log(read("overlapping")); // => overlapping-groups
 * ```
 *
 * @param groups - the values and how the groups overlap
 * @returns the exact sum; refused `overlapping-groups`, `mixed-currency`, or `empty-population`
 * @throws IpmsError `invalid-argument` for a value that is neither a whole number nor money
 */
export function groupTotal({ groups, overlap }: Groups): Figure {
  const head = headOf(groups);
  const refuse = (reason: "overlapping-groups" | "empty-population"): Figure => ({
    ...head,
    status: "refused",
    reason,
  });
  const values = Object.values(groups);
  if (values.length === 0) return refuse("empty-population");
  if (overlap !== "disjoint" && values.length > 1) return refuse("overlapping-groups");
  const sum = total(values);
  const kind = values.some((value) => currencyOf(value) !== undefined) ? "money" : "count";
  return figureOf({ kind, digits: 2 }, head, sum, kind);
}

function headOf(groups: Readonly<Record<string, GivenAmount>>): FigureHead {
  const inputs = Object.entries(groups).map(([name, given]) => {
    const currency = currencyOf(given);
    const value = exactAmount(given);
    if (currency === undefined && value.denominator !== 1n) {
      throw new IpmsError("invalid-argument", `"${name}" is no whole number; amounts are money`);
    }
    return [name, quantity(currency === undefined ? "count" : "money", value, { currency })];
  });
  return { metric: "group-total", version: 1, inputs: Object.fromEntries(inputs) };
}
