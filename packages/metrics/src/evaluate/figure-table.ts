import type { Ledger, Rational } from "@ipms/core";
import { periodText, rationalOf } from "@ipms/core";
import type { Groups } from "./groups.js";
import { type DirectValues, directValues } from "./direct-values.js";
import type { Moment } from "./moment.js";
import type { Askable, Grouping, Question } from "./question.js";
import type { Result } from "./result.js";
import { resultsAt } from "./results-at.js";
import type { Scan } from "./scan.js";
import { groupsOf, momentsOf, scansOf } from "./scans.js";
import { totalOf } from "./total-of.js";

/** Figures of several definitions for many groups, of which each is formed when it is asked for. */
export interface FigureTable {
  /** The key of each group, in order. */
  readonly groups: Groups["keys"];
  /** The parts of the series in order, or the only period, each in canonical form. */
  readonly periods: readonly string[];
  /** The figures of each definition, in the order in which these were asked. */
  readonly figures: readonly Figures[];
}

/** The figures of one definition. */
export interface Figures {
  /**
   * The exact value of a group, or `undefined` where its result has none.
   *
   * @param group - the place of the group, from 0
   * @param period - the place of the period; the first unless said
   */
  value(group: number, period?: number): Rational | undefined;
  /**
   * The results of all groups, as {@link evaluateAll} gives them.
   *
   * @param period - the place of the period; the first unless said
   */
  results(period?: number): readonly Result[];
  /** The undivided figure: evaluated anew, never summed from the groups. */
  total(): Result;
}

/**
 * Evaluates several definitions over a ledger as {@link evaluateAll} does, for more groups than anybody
 * wants an object for each: records are counted and added up at once, a value or a result is formed from
 * that when it is asked for.
 *
 * @example
 * ```ts
 * import { evaluateFigures, ledgerOf, signedInvestment, signedProjects } from "@ipms/metrics";
 *
 * const { ledger } = ledgerOf({
 *   projects: ["North", "South", "North"].map((park, at) => ({
 *     projectId: `${at}`,
 *     name: "Mill",
 *     park,
 *     signedOn: "2022-03-01",
 *     totalInvestment: { amount: "0.1", currency: "CNY" },
 *   })),
 * });
 * const asked = [signedProjects, signedInvestment];
 * const question = { period: "2022", asOf: "2022-12-31", by: ["park"] };
 * const { groups, figures } = evaluateFigures(asked, ledger, question);
 * groups.forEach(({ park }, group) => {
 *   const values = figures.map((each) => each.value(group));
 *   console.log(park, values.map((value) => value && `${value.numerator}/${value.denominator}`));
 * });
 * // => North [ '2/1', '1/5' ]
 * // => South [ '1/1', '1/10' ]
 * ```
 *
 * @param asked - the definitions
 * @param ledger - the ledger
 * @param question - as for {@link evaluateAll}
 * @throws IpmsError as {@link evaluateAll} does
 */
export function evaluateFigures(
  asked: readonly Askable[],
  ledger: Ledger,
  question: Question & Grouping,
): FigureTable {
  const scanFor = scansOf(asked, ledger, question);
  const all = asked.map((askable) => figuresOf(askable, scanFor(askable), question));
  const [first] = all;
  return {
    groups: first?.groups.keys ?? [],
    periods: first?.moments.map(({ period }) => periodText(period)) ?? [],
    figures: all.map(({ figures }) => figures),
  };
}

const noGroups: Groups = { id: "none", of: new Int32Array(0), keys: [] };

function figuresOf(askable: Askable, scan: Scan, question: Question & Grouping) {
  const found = groupsOf(scan, question);
  const groups = "missing" in found ? noGroups : found;
  const moments = momentsOf(scan, question);
  const results = lastOne((period) => resultsAt(askable, scan, at(moments, period), groups, true));
  const direct = lastOne((period) => directValues(askable, scan, at(moments, period), groups));
  const value: Figures["value"] = (group, period = 0) => {
    if (groups.keys[group] === undefined || moments[period] === undefined) return undefined;
    const values: DirectValues | undefined = direct(period);
    if (values !== undefined) return values(group);
    const result = results(period)[group];
    return result?.status === "value" ? rationalOf(result.value) : undefined;
  };
  const figures: Figures = {
    value,
    results: (period = 0) => results(period),
    total: () => totalOf(askable, scan, question),
  };
  return { groups, moments, figures };
}

function at(moments: readonly Moment[], period: number): Moment {
  const moment = moments[period];
  if (moment === undefined) throw new RangeError(`no period ${period}`);
  return moment;
}

/** Keeps what was made last: whoever reads a table reads one period after the other. */
function lastOne<Value>(make: (period: number) => Value): (period: number) => Value {
  let last: { readonly period: number; readonly made: Value } | undefined;
  return (period) => {
    if (last?.period !== period) last = { period, made: make(period) };
    return last.made;
  };
}
