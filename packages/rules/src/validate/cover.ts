import { baselineBook } from "../baseline/baseline-book.js";
import type { Finding } from "../finding.js";
import type { IdleWaiver } from "../report.js";
import { waiverBook } from "../waivers/waiver-book.js";
import type { ValidateOptions } from "./options.js";

/** Why a finding does not count. */
type Cover = Pick<Finding, "waiver"> | Pick<Finding, "known">;

/** What waivers and a baseline say of the findings of one run. */
export interface Coverage {
  /**
   * Why a finding does not count, or `undefined`; to be asked once for each finding, and before any is
   * left out. Not there where there is neither a waiver nor a baseline.
   */
  readonly covers?: (finding: Finding) => Cover | undefined;
  /** The waivers that did nothing; to be asked at the end. */
  idleWaivers(): readonly IdleWaiver[];
}

/**
 * Opens waivers and baseline for one run. A waiver goes before the baseline, which keeps what it has
 * for findings that nobody answers for.
 */
export function coverageOf({ asOf, waivers = [], baseline }: ValidateOptions): Coverage {
  const book = waiverBook(waivers, asOf);
  const idleWaivers = () => book.idle();
  if (waivers.length === 0 && baseline === undefined) return { idleWaivers };
  const known = baseline && baselineBook(baseline);
  return {
    covers(finding) {
      const waiver = book.waiverOf(finding);
      if (waiver !== undefined) {
        const { reason, author, until } = waiver;
        return { waiver: { reason, author, until } };
      }
      return known?.take(finding) === true ? { known: true } : undefined;
    },
    idleWaivers,
  };
}
