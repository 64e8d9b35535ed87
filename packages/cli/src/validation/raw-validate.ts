import type { RawSource } from "../options/source-options.js";

/** What commander hands over for `ipms validate`. */
export interface RawValidate extends RawSource {
  /** The day whose knowledge counts. */
  readonly asOf?: string;
  /** An earlier cut of the ledger. */
  readonly previous?: readonly string[];
  /** A place's dialect. */
  readonly profile?: string;
  /** The configuration; `ipms.config.ts` or `.json` where it is there. */
  readonly config?: string;
  /** The only rules to run. */
  readonly rule?: readonly string[];
  /** The findings that are known already. */
  readonly baseline?: string;
  /** Where a baseline of what is found is written. */
  readonly writeBaseline?: string;
  /** The findings that somebody answers for. */
  readonly waivers?: string;
  /** The lightest finding with which the command ends with 1. */
  readonly failOn?: "error" | "warning" | "notice";
  /** How many findings of each rule are kept. */
  readonly maximumFindings?: string;
  /** Whether the report says which figures the ledger carries. */
  readonly figures?: boolean;
  /** The form of the report. */
  readonly format?: string;
  /** Where the report goes. */
  readonly output?: string;
  /** Whether a file that is there may be replaced. */
  readonly force?: boolean;
}
