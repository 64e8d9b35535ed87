import { type Ledger, no } from "@ipms/core";
import type { Groups } from "../evaluate/groups.js";
import { membersOf } from "../evaluate/members.js";
import { type Moment, momentOf } from "../evaluate/moment.js";
import type { Askable, Question } from "../evaluate/question.js";
import type { Result } from "../evaluate/result.js";
import { resultsAt } from "../evaluate/results-at.js";
import type { Scan } from "../evaluate/scan.js";
import { scansOf } from "../evaluate/scans.js";
import { totalOf } from "../evaluate/total-of.js";
import { type Bands, bandsOf, type BandSystem, type SizeBand } from "./bands.js";
import type { GroupOverlap } from "./group-total.js";
import { type BandBasis, projectAmounts, type ProjectAmounts } from "./project-amounts.js";

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

/** A figure in every size band. */
export interface SizeBandTable {
  /** One result for each band, by the band's code; its `group` names the band as `sizeBand`. */
  readonly bands: Readonly<Record<string, Result>>;
  /** The projects whose band cannot be told, where there are any; their `sizeBand` is `null`. */
  readonly unknown?: Result;
  /**
   * The currencies of those whose amount is stated: the bands have no bounds in them, and the question does
   * not say how they are converted, or there is no rate.
   */
  readonly unknownCurrencies?: readonly string[];
  /** The figure without bands: evaluated anew, never summed from bands. */
  readonly total: Result;
  /** How the bands lie to one another: only disjoint ones may be added up, the unknown ones with them. */
  readonly overlap: GroupOverlap;
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
  const bands = bandsOf(choice);
  // A share is of a group in a whole, and a band is such a group.
  const scan = scansOf([asked], ledger, { ...question, by: ["projectId"] })(asked);
  const total = totalOf(asked, scan, question);
  const amounts = projectAmounts(scan, bands, basis);
  if (typeof amounts !== "function") {
    const { status: _status, ...head } = total;
    const refused = (code: string): Result => ({
      ...head,
      ...amounts,
      inputs: {},
      group: { sizeBand: code },
      status: "refused",
    });
    return {
      bands: Object.fromEntries(bands.codes.map((code) => [code, refused(code)])),
      total,
      overlap: bands.overlap,
    };
  }
  const moment = momentOf(question);
  const found = partsOf(scan, bands, amounts, basis).flatMap((groups) =>
    resultsAt(asked, scan, moment, groups, true),
  );
  const unknown = found.find(
    ({ group, coverage }) => group?.["sizeBand"] === null && coverage.counted > 0,
  );
  const inBands = bands.codes.flatMap((code) => {
    const result = found.find(({ group }) => group?.["sizeBand"] === code);
    return result === undefined ? [] : [[code, result] as const];
  });
  const currencies = unknown === undefined ? [] : currenciesWithout(scan, amounts, moment);
  return {
    bands: Object.fromEntries(inBands),
    ...(unknown === undefined ? {} : { unknown }),
    ...(currencies.length === 0 ? {} : { unknownCurrencies: currencies }),
    total,
    overlap: bands.overlap,
  };
}

/** The bands as groups: disjoint ones at once, others one by one, each against the rest. */
function partsOf(
  scan: Scan,
  bands: Bands,
  amounts: ProjectAmounts,
  basis: BandBasis,
): readonly Groups[] {
  const places = bands.codes.map((_, place) => place);
  const sets = bands.overlap === "disjoint" ? [places] : places.map((place) => [place]);
  const of = sets.map(() => new Int32Array(scan.view.projectCount));
  for (let row = 0; row < scan.view.projectCount; row += 1) {
    const amount = amounts(row);
    for (const [at, set] of sets.entries()) {
      const groups = of[at];
      if (groups === undefined || amount?.value === undefined) continue;
      const { value, currency } = amount;
      const place = set.findIndex((each) => bands.holds(each, value, currency));
      groups[row] = place < 0 ? 1 : place + 2;
    }
  }
  return sets.map((set, at) => ({
    id: `size bands ${basis} ${set.join()}`,
    of: of[at] ?? new Int32Array(0),
    keys: [null, outside, ...set.map((place) => bands.codes[place] ?? "")].map((sizeBand) => ({
      sizeBand,
    })),
  }));
}

/** The projects that belong to none of the bands in hand; no band is called so. */
const outside = "";

/** The currencies of amounts in question that could not be compared with any bound. */
function currenciesWithout(scan: Scan, amounts: ProjectAmounts, moment: Moment): readonly string[] {
  const { member } = membersOf(scan, moment);
  const found = new Set<string>();
  for (let row = 0; row < scan.view.projectCount; row += 1) {
    const amount = member[row] === no ? undefined : amounts(row);
    if (amount !== undefined && amount.value === undefined) found.add(amount.currency);
  }
  return [...found].toSorted();
}
