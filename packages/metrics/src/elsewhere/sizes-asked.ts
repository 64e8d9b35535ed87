import {
  comparison,
  exactDecimal,
  type FieldNode,
  literal,
  type Rational,
  rational,
  subtract,
  type Test,
} from "@ipms/core";
import type { Question } from "../evaluate/question.js";
import type { Bands } from "../structure/bands.js";

/** By which amount projects are told apart, beside the values that they are split by. */
export interface SizesAsked {
  /** The field of projects that holds the amount, which is money. */
  readonly field: string;
  /** Classes of amounts, in the order in which they are tried. */
  readonly classes: readonly SizeClass[];
  /** Set where amounts of no class are to be converted; without it only their currencies matter. */
  readonly converted?: {
    /** The field of projects whose date chooses the rate. */
    readonly on: string;
  };
}

/** Amounts between which no bound of a band lies. */
export interface SizeClass {
  /** What holds of them. */
  readonly test: Test;
  /** One of them, which stands for all. */
  readonly amount: string;
}

/**
 * The classes of amounts that bands tell apart.
 *
 * @param field - the field of projects that holds the amount
 * @param bands - the bands
 * @param question - says whether other amounts are converted
 * @param dated - whether the ledger has days of signing
 */
export function sizesAsked(
  field: string,
  bands: Bands,
  { ratePolicy }: Question,
  dated: boolean,
): SizesAsked {
  const amount: FieldNode<"money"> = { node: "field", table: "projects", field };
  const classes = bands.currencies.flatMap((currency): readonly SizeClass[] => {
    const bound = (limit: Rational) => literal("money", `${exactDecimal(limit) ?? ""} ${currency}`);
    const limits = bands.limits(currency);
    const from = limits.map((limit): SizeClass => {
      const test = comparison(amount, ">=", bound(limit));
      return { test, amount: exactDecimal(limit) ?? "" };
    });
    const [least] = limits;
    if (least === undefined) return [];
    const below = exactDecimal(subtract(least, rational(1n))) ?? "";
    return [...from.toReversed(), { test: comparison(amount, "<", bound(least)), amount: below }];
  });
  // Without a date no rate can be chosen.
  if (ratePolicy === undefined || !dated) return { field, classes };
  return { field, classes, converted: { on: "signedOn" } };
}
