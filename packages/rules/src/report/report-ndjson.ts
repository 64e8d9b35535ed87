import type { Finding } from "../finding.js";
import type { RuleOutcome, ValidationReport } from "../report.js";
import { jsonText } from "./json-text.js";

/** The first line of a report in lines: what was judged. */
export interface ReportHeadRecord extends Pick<
  ValidationReport,
  | "ipmsReport"
  | "standardVersion"
  | "rulesHash"
  | "asOf"
  | "profile"
  | "comparedWithPrevious"
  | "files"
  | "rows"
> {
  /** Tells the lines apart. */
  readonly type: "head";
}

/** A finding of a report in lines. */
export interface FindingRecord extends Finding {
  /** Tells the lines apart. */
  readonly type: "finding";
}

/** A rule of a report in lines. */
export interface RuleRecord extends RuleOutcome {
  /** Tells the lines apart. */
  readonly type: "rule";
}

/** The last line of a report in lines: what it comes to. Where it is missing, the report is torn. */
export interface ReportEndRecord extends Pick<
  ValidationReport,
  "complete" | "counts" | "waived" | "known" | "faults" | "idleWaivers" | "figures"
> {
  /** Tells the lines apart. */
  readonly type: "end";
}

/** One line of a report in lines. */
export type ReportRecord = ReportHeadRecord | FindingRecord | RuleRecord | ReportEndRecord;

/**
 * A report as lines of JSON, as `schemas/validation-report-line.schema.json` describes them: the head,
 * each finding, each rule, the end.
 *
 * @param report - the report
 */
export function* reportNdjson(report: ValidationReport): Generator<string> {
  for (const record of reportRecords(report)) yield `${jsonText(record)}\n`;
}

function* reportRecords(report: ValidationReport): Generator<ReportRecord> {
  const { ipmsReport, standardVersion, rulesHash, asOf, profile, comparedWithPrevious } = report;
  const { files, rows, complete, counts, waived, known, faults, idleWaivers, figures } = report;
  yield {
    type: "head",
    ipmsReport,
    standardVersion,
    rulesHash,
    asOf,
    profile,
    comparedWithPrevious,
    files,
    rows,
  };
  for (const finding of report.findings) yield { type: "finding", ...finding };
  for (const outcome of report.rules) yield { type: "rule", ...outcome };
  yield {
    type: "end",
    complete,
    counts,
    waived,
    known,
    faults,
    idleWaivers,
    ...(figures === undefined ? {} : { figures }),
  };
}
