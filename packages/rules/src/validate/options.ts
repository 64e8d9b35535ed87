import type { Ledger, LedgerHead, Profile, RecordProblem, Severity } from "@ipms/core";
import type { Baseline } from "../baseline/baseline.js";
import type { FiguresSurvey } from "../figures/figures-survey.js";
import type { Waiver } from "../waivers/waiver.js";

/** How one rule is set: its weight alone, or its weight and thresholds. */
export type RuleSetting =
  | Severity
  | "off"
  | {
      /** How much a finding weighs, or `off`. */
      readonly severity?: Severity | "off";
      /** Thresholds by name. */
      readonly parameters?: Readonly<Record<string, string | readonly string[]>>;
    };

/** How a ledger is validated. */
export interface ValidateOptions {
  /** The day whose knowledge counts, ISO. */
  readonly asOf: string;
  /** An earlier cut of the same ledger, for the rules between two. */
  readonly previous?: Ledger;
  /**
   * The head of the ledger, where it is known before the rows pass: rules that read it then judge
   * records at once. Where a whole ledger is given its own head counts.
   */
  readonly head?: LedgerHead;
  /** A place's dialect; the standard's own where nothing is said. */
  readonly profile?: Profile;
  /** Settings of single rules, by id; they go before the profile's. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** The only rules to run, by id; all where nothing is said. */
  readonly only?: readonly string[];
  /** How many findings of each rule are kept, 100 where nothing is said; all are counted. */
  readonly maximumFindings?: number;
  /** What reading the ledger found, for the rules over single values. */
  readonly problems?: readonly RecordProblem[];
  /** Says in the report which figures the ledger carries; made by `figuresSurvey`. */
  readonly figures?: FiguresSurvey;
  /** Findings that may stand, and who answers for them. */
  readonly waivers?: readonly Waiver[];
  /** Findings of an earlier day, which do not count either. */
  readonly baseline?: Baseline;
}
