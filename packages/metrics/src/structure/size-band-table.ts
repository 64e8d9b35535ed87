import { coverageOf } from "../evaluate/coverage.js";
import type { Groups } from "../evaluate/groups.js";
import { type Moment, momentOf } from "../evaluate/moment.js";
import type { Askable, Question } from "../evaluate/question.js";
import type { Coverage, Result } from "../evaluate/result.js";
import { resultsAt } from "../evaluate/results-at.js";
import type { Scan } from "../evaluate/scan.js";
import { totalOf } from "../evaluate/total-of.js";
import type { Bands } from "./bands.js";
import type { GroupOverlap } from "./group-total.js";
import { type BandBasis, projectAmounts, type ProjectAmounts } from "./project-amounts.js";

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
 * A figure in every size band, from a reading of a ledger that was begun.
 *
 * @param asked - the definition
 * @param scan - the reading
 * @param question - the question
 * @param bands - the bands
 * @param basis - by which amount
 */
export function sizeBandTable(
  asked: Askable,
  scan: Scan,
  question: Question,
  bands: Bands,
  basis: BandBasis,
): SizeBandTable {
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
  const of = new Int32Array(scan.view.projectCount);
  const currencies: string[] = [];
  for (let row = 0; row < of.length; row += 1) {
    const amount = amounts(row);
    if (amount === undefined || amount.value !== undefined) continue;
    const known = currencies.indexOf(amount.currency);
    of[row] = known < 0 ? currencies.push(amount.currency) : known + 1;
  }
  if (currencies.length === 0) return [];
  const keys = [null, ...currencies].map((currency) => ({ currency }));
  const coverages = coverageOf(
    scan,
    moment,
    { id: "currencies without bounds", of, keys },
    "cohort",
  );
  const isAsked = ({ counted, undecided }: Coverage): boolean =>
    counted > 0 || Object.keys(undecided).length > 0;
  return currencies.filter((_, at) => isAsked(coverages[at + 1] ?? nobody)).toSorted();
}

const nobody: Coverage = { counted: 0, excluded: {}, undecided: {}, noted: {} };
