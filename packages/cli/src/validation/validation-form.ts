import type { Locale, Severity } from "@ipms/core";
import type { ValidationReport } from "@ipms/rules";
import type { Content } from "../io.js";

/** How a report is rendered. */
interface ValidationFormOptions {
  /** The language. */
  readonly locale: Locale;
  /** How wide text may be. */
  readonly width: number;
  /** Whether a terminal shows it, in colour. */
  readonly coloured: boolean;
  /** The lightest finding with which the ledger fails. */
  readonly failOn: Severity;
  /** How many findings of each rule a text lists. */
  readonly listed?: number;
}

/** Renders a report in one form. */
export type ValidationForm = (report: ValidationReport, options: ValidationFormOptions) => Content;
