import type { RestatedFigure } from "@ipms/metrics";
import type { OpenedLedger } from "../ledger/opened-ledger.js";
import type { Asked } from "../options/askables.js";

/** One figure over two cuts, under the name by which it was asked. */
export interface RestatedAsked {
  /** What was asked. */
  readonly asked: Asked;
  /** What became of it. */
  readonly figure: RestatedFigure;
}

/** The two cuts of a ledger that are compared. */
export interface TwoCuts {
  /** The older one. */
  readonly older: OpenedLedger;
  /** The newer one. */
  readonly newer: OpenedLedger;
}
