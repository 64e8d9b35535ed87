import { type Day, dayText, parseDay } from "@ipms/core";
import type { LedgerInput } from "@ipms/metrics";
import { standardVersion } from "@ipms/schema";
import { type ProjectRows, rowsOf } from "./world/cut.js";
import { reportingDivision } from "./world/places.js";
import { calendars, exchangeRates, targetPlans, targets } from "./world/reference-tables.js";
import { storiesOf } from "./world/stories.js";
import type { Story } from "./world/story.js";

/** The day of the later cut, which is also the as-of date. */
export const cutOn = "2025-06-30";

/** The day of the earlier cut. */
const previousCutOn = "2025-03-31";

/** One ledger at two days. */
export interface Cuts {
  /** The later cut. */
  readonly ledger: LedgerInput;
  /** The earlier one. */
  readonly previous: LedgerInput;
}

/**
 * A clean made-up ledger at two days: what a province would have on record if every office entered
 * everything rightly and in time. The same count and seed give the same ledger everywhere.
 *
 * @param count - how many projects there are, about; some are not on record yet
 * @param seed - any whole number
 */
export function syntheticCuts(count: number, seed = 1): Cuts {
  const stories = storiesOf(count, seed);
  return { ledger: cutOf(stories, cutOn), previous: cutOf(stories, previousCutOn) };
}

function cutOf(stories: readonly Story[], on: string): LedgerInput {
  const day: Day = parseDay(on) ?? 0;
  const known = stories.flatMap((story) => rowsOf(story, day) ?? []);
  const all = (rows: (project: ProjectRows) => readonly object[]) => known.flatMap(rows);
  return {
    standardVersion,
    reportingDivision,
    asOf: on,
    cutOn: dayText(day),
    projects: known.map(({ project }) => project),
    signings: all(({ signings }) => signings),
    fundReceipts: all(({ receipts }) => receipts),
    fundBalances: all(({ balances }) => balances),
    attributions: all(({ shares }) => shares),
    evidence: all(({ evidence }) => evidence),
    targets,
    targetPlans,
    exchangeRates,
    calendars,
  } as LedgerInput;
}
