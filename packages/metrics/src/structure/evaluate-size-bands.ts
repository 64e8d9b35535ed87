import type { Ledger } from "@ipms/core";
import type { Askable, Question } from "../evaluate/question.js";
import { scansOf } from "../evaluate/scans.js";
import { bandsOf, type BandSystem, type SizeBand } from "./bands.js";
import type { BandBasis } from "./project-amounts.js";
import { type SizeBandTable, sizeBandTable } from "./size-band-table.js";

/** Which bands, by which amount. */
export interface SizeBandChoice {
  /**
   * Bands “at least …”, each containing the next, or bands that share nothing, both in yuan; or bands of
   * one's own, with bounds in one or several currencies.
   */
  readonly bands: BandSystem | readonly SizeBand[];
  /**
   * The amount that decides a project's band: its total or fixed-asset investment, or the funds it had in
   * place by the as-of date.
   */
  readonly basis: BandBasis;
}

/**
 * Evaluates a definition over a ledger in every size band. Bounds include the lower number, as 以上 does in
 * law (Civil Code, article 1259). A project is judged by the bounds in its own currency; where the bands
 * have none in it, its amount is converted if the question states a rate policy. Projects without an
 * amount, or with one that cannot be compared, are counted apart as `unknown`.
 *
 * @zh 按规模档分别计算；以项目自身币种的档界认定，无该币种档界的按提问所定汇率办法折算。
 * @category structure
 * @since 0.1.0
 *
 * @param asked - such as the number of signed projects
 * @param ledger - the ledger
 * @param question - as for {@link evaluate}
 * @param choice - which bands, by which amount
 * @throws IpmsError `invalid-argument` for bands without bounds in the same currencies
 */
export function evaluateSizeBands(
  asked: Askable,
  ledger: Ledger,
  question: Question,
  { bands: choice, basis }: SizeBandChoice,
): SizeBandTable {
  // A share is of a group in a whole, and a band is such a group.
  const scan = scansOf([asked], ledger, { ...question, by: ["projectId"] })(asked);
  return sizeBandTable(asked, scan, question, bandsOf(choice), basis);
}
