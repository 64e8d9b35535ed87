import {
  compare,
  IpmsError,
  type Ledger,
  type Measure,
  parseDecimal,
  rationalOf,
  zero,
} from "@ipms/core";
import { type BandBounds, sizeBandsDisjointBounds, sizeBandsNestedBounds } from "@ipms/codelists";
import { evaluate } from "../evaluate/evaluate.js";
import type { Condition, Question } from "../evaluate/question.js";
import type { Result } from "../evaluate/result.js";
import { fundsReceived } from "../measures/funds-received.js";
import type { BandSystem } from "./size-bands.js";

/** Which bands, by which amount. */
export interface SizeBandChoice {
  /** Bands “at least …”, each containing the next, or bands that share nothing. */
  readonly bands: BandSystem;
  /**
   * The amount that decides a project's band: its total or fixed-asset investment, or the funds it had in
   * place by the as-of date.
   */
  readonly basis: "total" | "fixed" | "funds";
}

/** A measure in every size band. */
export interface SizeBandTable {
  /** One result for each band, by the band's code. */
  readonly bands: Readonly<Record<string, Result>>;
  /** The measure without bands: evaluated anew, never summed from bands. */
  readonly total: Result;
  /** How the bands lie to one another: only disjoint ones may be added up. */
  readonly overlap: BandSystem;
}

const fields = {
  total: "totalInvestment",
  fixed: "fixedAssetInvestment",
  funds: "projectId",
} as const;

/**
 * Evaluates a measure over a ledger in every size band. Bounds are in yuan and include the lower number,
 * as 以上 does in law (Civil Code, article 1259); a project whose amount is absent or in another currency is
 * undecided in every band.
 *
 * @param measure - such as the number of signed projects
 * @param ledger - the ledger
 * @param question - as for {@link evaluate}
 * @param choice - which bands, by which amount
 * @throws IpmsError `invalid-argument` where the question itself narrows the deciding amount, or where the
 * ledger's funds decide no band: they are missing or not in yuan
 */
export function evaluateSizeBands(
  measure: Measure,
  ledger: Ledger,
  question: Question,
  { bands, basis }: SizeBandChoice,
): SizeBandTable {
  const field = fields[basis];
  if (question.where?.[field] !== undefined) {
    throw new IpmsError(
      "invalid-argument",
      `the bands already decide by ${field}: leave it out of where`,
    );
  }
  const bounds: Readonly<Record<string, BandBounds>> =
    bands === "nested" ? sizeBandsNestedBounds : sizeBandsDisjointBounds;
  const conditions =
    basis === "funds" ? fundsConditions(ledger, question) : (band: BandBounds) => conditionOf(band);
  const within = (band: BandBounds): Result => {
    const condition = conditions(band);
    return evaluate(measure, ledger, {
      ...question,
      where: { ...question.where, [field]: condition },
    });
  };
  return {
    bands: Object.fromEntries(Object.entries(bounds).map(([code, band]) => [code, within(band)])),
    total: evaluate(measure, ledger, question),
    overlap: bands,
  };
}

function conditionOf({ lower, upper }: BandBounds): Condition {
  const atLeast = `${lower} CNY`;
  return upper === undefined ? { atLeast } : { atLeast, below: `${upper} CNY` };
}

/** The projects whose funds to the as-of date lie in a band, by id. */
function fundsConditions(ledger: Ledger, question: Question): (band: BandBounds) => Condition {
  const { groups } = evaluate(fundsReceived, ledger, {
    ...question,
    population: question.population ?? "on-ledger",
    basis: "cohort",
    by: ["projectId"],
  });
  const refused = groups.find(({ status }) => status === "refused");
  const foreign = groups.some((one) => one.status === "value" && one.value.currency !== "CNY");
  if (foreign || (refused !== undefined && refused.status !== "value")) {
    const why = foreign ? "mixed-currency" : "missing-input";
    throw new IpmsError("invalid-argument", `funds in place decide no band here: ${why}`);
  }
  return ({ lower, upper }) =>
    groups.flatMap((one) => {
      const id = one.group?.["projectId"];
      if (one.status !== "value" || id == null) return [];
      const amount = rationalOf(one.value);
      const above = compare(amount, parseDecimal(lower) ?? zero) >= 0;
      const below = upper === undefined || compare(amount, parseDecimal(upper) ?? zero) < 0;
      return above && below ? [id] : [];
    });
}
