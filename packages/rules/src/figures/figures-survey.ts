import type { Ledger } from "@ipms/core";
import type { RuleOutcome, SupportedFigure } from "../report.js";
import { figureFields } from "./figure-fields.js";
import { type FiguresQuestion, supportedFigures } from "./supported-figures.js";

/** Says which figures a ledger carries, when all of it has passed. */
export interface FiguresSurvey {
  /** The fields of a ledger that figures look at: what must be kept of it for them. */
  readonly fields: readonly { readonly table: string; readonly field: string }[];
  /** Which figures the ledger carries, of which at least the fields are given. */
  readonly of: (
    ledger: Ledger,
    outcomes: readonly RuleOutcome[],
    question: Omit<FiguresQuestion, "period">,
  ) => readonly SupportedFigure[];
}

/**
 * Which figures a ledger carries, for a validation that is to say so. It is handed to the validator and not
 * known to it, so that programs that ask for no figures carry none.
 *
 * @example
 * ```ts
 * import { figuresSurvey, validate } from "@ipms/rules";
 * import { ledgerOf } from "@ipms/metrics";
 *
 * const project = { projectId: "P-1", name: "物流园", signedOn: "2023-05-20", startedOn: null };
 * const { ledger } = ledgerOf({ projects: [project] });
 * const { figures } = validate(ledger, { asOf: "2023-12-31", figures: figuresSurvey() });
 * console.log(figures?.find(({ metric }) => metric === "start-rate")?.supported); // => true
 * ```
 *
 * @param period - the period; the calendar year of the as-of date where nothing is said
 */
export function figuresSurvey(period?: string): FiguresSurvey {
  return {
    fields: figureFields(),
    of: (ledger, outcomes, { asOf, profile }) =>
      supportedFigures(ledger, outcomes, {
        asOf,
        ...(period === undefined ? {} : { period }),
        ...(profile === undefined ? {} : { profile }),
      }),
  };
}
