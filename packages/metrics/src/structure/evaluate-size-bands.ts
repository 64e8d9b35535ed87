import { IpmsError, type Ledger, type Measure } from "@ipms/core";
import { type BandBounds, sizeBandsDisjointBounds, sizeBandsNestedBounds } from "@ipms/codelists";
import { evaluate } from "../evaluate/evaluate.js";
import type { Condition, Question } from "../evaluate/question.js";
import type { Result } from "../evaluate/result.js";
import type { BandSystem } from "./size-bands.js";

/** Which bands, by which amount. */
export interface SizeBandChoice {
  /** Bands “at least …”, each containing the next, or bands that share nothing. */
  readonly bands: BandSystem;
  /** The amount that decides a project's band: its total or its fixed-asset investment. */
  readonly basis: "total" | "fixed";
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

const fields = { total: "totalInvestment", fixed: "fixedAssetInvestment" } as const;

/**
 * Evaluates a measure over a ledger in every size band. Bounds are in yuan and include the lower number,
 * as 以上 does in law (Civil Code, article 1259); a project whose amount is absent or in another currency is
 * undecided in every band.
 *
 * @param measure - such as the number of signed projects
 * @param ledger - the ledger
 * @param question - as for {@link evaluate}
 * @param choice - which bands, by which amount
 * @throws IpmsError `invalid-argument` where the question itself narrows the deciding amount
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
  const within = (band: BandBounds): Result =>
    evaluate(measure, ledger, {
      ...question,
      where: { ...question.where, [field]: conditionOf(band) },
    });
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
