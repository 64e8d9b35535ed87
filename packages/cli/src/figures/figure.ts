import type { Figure as ShareFigure, Ledger, Locale, Profile } from "@ipms/core";
import type { GroupOverlap, Result, ResultTable } from "@ipms/metrics";
import type { Asked } from "../options/askables.js";
import type { OpenedLedger } from "../ledger/opened-ledger.js";
import type { GroupNames } from "./group-names.js";

/** The answer for one figure that was asked. */
export interface Answered {
  /** What was asked. */
  readonly asked: Asked;
  /** The undivided figure. */
  readonly total: Result;
  /** One for every group and part of a series; absent where nothing was split. */
  readonly groups?: readonly Result[];
}

/** A figure with its change against the comparison period, where one was asked for. */
export interface Figure extends Answered {
  /** The change. */
  readonly change?: Answered;
  /** How the groups lie to one another, for size bands. */
  readonly overlap?: GroupOverlap;
  /** For size bands, the currencies of amounts whose band cannot be told. */
  readonly unknownCurrencies?: readonly string[];
  /** The share of the largest groups in all, where it was asked for. */
  readonly top?: { readonly count: number; readonly share: ShareFigure };
  /** Whether the groups were rounded together, where that was asked for. */
  readonly addsUp?: boolean;
  /** The place of each group, where the groups are ranked; `null` where it has none. */
  readonly ranks?: readonly (number | null)[];
}

/** What a report says of its ledger, wherever that lies. */
export interface ReportedLedger extends Pick<OpenedLedger, "paths" | "files" | "rows"> {
  /** Its head. */
  readonly ledger: Pick<Ledger, "head">;
}

/** Everything that a form of output may show. */
export interface Report {
  /** The language. */
  readonly locale: Locale;
  /** The ledger. */
  readonly ledger: ReportedLedger;
  /** The profile in force. */
  readonly profile?: Profile;
  /** What people call the groups. */
  readonly groupNames: GroupNames;
  /** The figures, in the order in which they were asked. */
  readonly figures: readonly Figure[];
}

/** A form of output: the whole report as text of at most so many columns. */
export type OutputForm = (report: Report, width: number) => string;

/** Every result of a report, changes included. */
export function resultsOf(report: Report): readonly Result[] {
  return report.figures.flatMap(({ change, ...figure }) =>
    [figure, ...(change === undefined ? [] : [change])].flatMap(({ total, groups = [] }) => [
      total,
      ...groups,
    ]),
  );
}

/** An answer as its total and, where it was split, its groups. */
export function answered(asked: Asked, answer: Result | ResultTable): Answered {
  return "total" in answer ? { asked, ...answer } : { asked, total: answer };
}
