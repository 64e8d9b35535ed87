import type { Locale, Severity } from "@ipms/core";

/** How a report is worded. */
export interface ReporterOptions {
  /** The language. */
  readonly locale: Locale;
  /** The lightest finding with which the ledger fails; `error` where nothing is said. */
  readonly failOn?: Severity;
}
