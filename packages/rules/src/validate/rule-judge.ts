import type { Ledger } from "@ipms/core";
import type { Tally } from "./tally.js";

/** Judges by one rule. */
export interface RuleJudge {
  /** The columns that it needs and a ledger does not have, by name. */
  lacking(ledger: Ledger, previous: Ledger | undefined): ReadonlySet<string>;
  /** Judges the rule's table as it stands in a ledger; a column that is not there is absent. */
  judge(ledger: Ledger, previous: Ledger | undefined, tally: Tally): void;
}
