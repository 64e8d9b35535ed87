import type { Severity } from "@ipms/core";
import type { ReportVerdict } from "../verdict.js";

/** A text in every language of output, in the order of `PageData.locales`. */
export type PageText = readonly string[];

/** A rule as the page shows it. */
export interface PageRule {
  /** Its id. */
  readonly id: string;
  /** What must hold. */
  readonly label: PageText;
  /** How to mend what breaks it. */
  readonly fix: PageText;
  /** How much its findings weigh. */
  readonly severity: Severity;
  /** How many records or values it judged. */
  readonly applied: number;
  /** How many findings count. */
  readonly open: number;
  /** How many are waived. */
  readonly waived: number;
  /** How many the baseline has. */
  readonly known: number;
  /** How many findings there are on the page. */
  readonly listed: number;
}

/** A finding as the page shows it: short names, since there may be many. */
export interface PageFinding {
  /** The rule, as an index. */
  readonly r: number;
  /** The message, as an index. */
  readonly m: number;
  /** What fills the message, by name. */
  readonly v: Readonly<Record<string, string | PageText>>;
  /** The place. */
  readonly p?: string;
  /** Set where the place is in the earlier ledger. */
  readonly e?: 1;
  /** The record's id. */
  readonly i?: string;
  /** The record's name. */
  readonly n?: string;
  /** The field's label, as an index. */
  readonly f?: number;
  /** Records that belong to it, each with its place. */
  readonly s?: readonly string[];
  /** Why it may stand, who answers for it, and until when. */
  readonly w?: readonly [reason: string, author: string, until: string];
  /** Set where the baseline has it. */
  readonly k?: 1;
}

/** A figure as the page shows it. */
export interface PageFigure {
  /** The metric's label. */
  readonly label: PageText;
  /** Whether the ledger carries it. */
  readonly supported: boolean;
  /** How much of it could be judged. */
  readonly coverage: PageText;
  /** What stands against it. */
  readonly blocks: PageText;
}

/** Everything that the page shows. */
export interface PageData {
  /** The languages: the tag and the name that the language has for itself. */
  readonly locales: readonly (readonly [tag: string, name: string])[];
  /** The language to begin with, as an index. */
  readonly locale: number;
  /** The words of the page itself, by name. */
  readonly words: Readonly<Record<string, PageText>>;
  /** What the report comes to. */
  readonly verdict: ReportVerdict;
  /** The same as a sentence. */
  readonly verdictText: PageText;
  /** How many findings there are of each kind: errors, warnings, notices, waived and known ones. */
  readonly counts: readonly (readonly [kind: string, count: number])[];
  /** What was judged, as names and values. */
  readonly facts: readonly (readonly [name: PageText, value: PageText])[];
  /** What keeps the report from telling everything. */
  readonly faults: readonly PageText[];
  /** The rules that failed, the gravest first. */
  readonly rules: readonly PageRule[];
  /** The messages of the findings, with `{name}` places. */
  readonly messages: readonly PageText[];
  /** The labels of fields. */
  readonly fields: readonly PageText[];
  /** The findings on the page, by rule. */
  readonly findings: readonly PageFinding[];
  /** Which figures the ledger carries. */
  readonly figures: readonly PageFigure[];
  /** The rules that judged nothing, a title and their ids for each reason. */
  readonly resting: readonly (readonly [title: PageText, detail: PageText])[];
  /** The waivers that do nothing. */
  readonly idleWaivers: readonly PageText[];
  /** The program and its rules. */
  readonly edition: string;
}
