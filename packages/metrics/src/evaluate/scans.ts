import type { Ledger } from "@ipms/core";
import { checkQuestion } from "./check-question.js";
import { groupsBy } from "./group-by.js";
import { type Groups, oneGroup } from "./groups.js";
import { ledgerView } from "./ledger-view.js";
import { type Moment, momentOf } from "./moment.js";
import type { Askable, Grouping, Question } from "./question.js";
import { populationOf, refuseUnknown } from "./resolve.js";
import { type ForeignFigures, type Scan, scanOf } from "./scan.js";
import { seriesOf } from "./series.js";
import { refuseUnread } from "./unread-choices.js";

/**
 * Begins one reading of a ledger for several definitions: those that ask about the same population
 * share it.
 *
 * @param asked - the definitions
 * @param ledger - the ledger
 * @param question - asked of each of them
 * @param elsewhere - what is counted where the ledger lies; `ledger` then only stands for it
 * @returns the reading for each definition
 * @throws IpmsError when the question itself is wrong
 */
export function scansOf(
  asked: readonly Askable[],
  ledger: Ledger,
  question: Question & Grouping,
  elsewhere?: ForeignFigures,
): (askable: Askable) => Scan {
  checkAsked(asked, question);
  return readingsOf(ledger, question, elsewhere);
}

/** The same, for a question that was checked before. */
export function readingsOf(
  ledger: Ledger,
  question: Question & Grouping,
  elsewhere?: ForeignFigures,
): (askable: Askable) => Scan {
  const view = ledgerView(ledger);
  const series = seriesOf(question);
  const scans = new Map<string, Scan>();
  return (askable) => {
    const population = populationOf(askable, question);
    const known = scans.get(population.id);
    if (known !== undefined) return known;
    const scan = scanOf(view, question, population, series, elsewhere);
    scans.set(population.id, scan);
    return scan;
  };
}

/**
 * Stops on a question that cannot be asked of these definitions.
 *
 * @throws IpmsError
 */
export function checkAsked(asked: readonly Askable[], question: Question & Grouping): void {
  checkQuestion(question);
  refuseUnknown(asked, question);
  refuseUnread(asked, question);
}

/** The moments of a question: the parts of its series, or the only one. */
export function momentsOf(scan: Scan, question: Question & Grouping): readonly Moment[] {
  return question.every === undefined ? [momentOf(question)] : scan.series;
}

/** The groups of a question; all projects in one where it asks for none. */
export function groupsOf(scan: Scan, { by = [] }: Grouping): Groups | { readonly missing: string } {
  if (by.length === 0) return scan.once("one group", () => oneGroup(scan.view));
  return scan.once(`groups ${by.join()}`, () => groupsBy(scan, by));
}
