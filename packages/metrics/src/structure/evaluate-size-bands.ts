import {
  compare,
  IpmsError,
  type Ledger,
  type Measure,
  parseDecimal,
  type RefusalReason,
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
  const conditions =
    basis === "funds" ? fundsConditions(ledger, question) : (band: BandBounds) => conditionOf(band);
  const total = evaluate(measure, ledger, question);
  const within = (band: BandBounds): Result => {
    if (typeof conditions !== "function") return refusedLike(total, conditions);
    const condition = conditions(band);
    return evaluate(measure, ledger, {
      ...question,
      where: { ...question.where, [field]: condition },
    });
  };
  return {
    bands: Object.fromEntries(Object.entries(bounds).map(([code, band]) => [code, within(band)])),
    total,
    overlap: bands,
  };
}

function conditionOf({ lower, upper }: BandBounds): Condition {
  const atLeast = `${lower} CNY`;
  return upper === undefined ? { atLeast } : { atLeast, below: `${upper} CNY` };
}

/** The refusal of a band, about the same question as the undivided figure. */
function refusedLike(total: Result, reason: RefusalReason): Result {
  const { metric, version, catalogueHash, period, asOf, population } = total;
  const { basis, parameters, coverage } = total;
  const head = { metric, version, catalogueHash, period, asOf, population, basis };
  return { ...head, parameters, coverage, inputs: {}, status: "refused", reason };
}

/** The projects whose funds to the as-of date lie in a band, by id; or why no band can be told. */
function fundsConditions(
  ledger: Ledger,
  question: Question,
): ((band: BandBounds) => Condition) | RefusalReason {
  const { groups, total } = evaluate(fundsReceived, ledger, {
    ...question,
    population: question.population ?? "on-ledger",
    basis: "cohort",
    by: ["projectId"],
  });
  for (const one of [...groups, ...(groups.length === 0 ? [total] : [])]) {
    if (one.status === "refused") return one.reason;
    if (one.status !== "value") continue;
    if (one.value.currency !== "CNY") return "mixed-currency";
    if (one.bounds !== undefined) return "undecided-dates";
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
