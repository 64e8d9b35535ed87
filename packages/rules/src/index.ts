/**
 * Rules that say whether a ledger can carry the figures made from it: findings as data, reports in
 * every form, profiles, waivers and baselines.
 *
 * @packageDocumentation
 */
export * from "./baseline/baseline.js";
export * from "./baseline/baseline-of.js";
export * from "./baseline/check-baseline.js";
export * from "./config/check-config.js";
export * from "./config/check-profile.js";
export * from "./config/config.js";
export * from "./diff/check-report.js";
export * from "./diff/diff-json.js";
export * from "./diff/diff-lines.js";
export * from "./diff/diff-markdown.js";
export * from "./diff/diff-reports.js";
export type * from "./diff/report-diff.js";
export * from "./documentation.js";
export * from "./figures/figures-survey.js";
export * from "./figures/supported-figures.js";
export * from "./finding.js";
export * from "./finding-identity.js";
export * from "./finding-text.js";
export * from "./generated/definitions.js";
export * from "./generated/registry.js";
export * from "./generated/rules-hash.js";
export * from "./report.js";
export * from "./report/html/report-html.js";
export * from "./report/cell-notes.js";
export * from "./report/report-json.js";
export * from "./report/report-junit.js";
export * from "./report/report-lines.js";
export * from "./report/report-markdown.js";
export * from "./report/report-ndjson.js";
export type * from "./report/reporter.js";
export * from "./report/sarif/report-sarif.js";
export * from "./report/verdict.js";
export * from "./validate/findings-of.js";
export * from "./validate/options.js";
export { defaultMaximumFindings, type LedgerEnd } from "./validate/run.js";
export * from "./validate/validate.js";
export * from "./validate/validator.js";
export * from "./validate/validate-input.js";
export * from "./validate/validate-record.js";
export * from "./validate/record-standard-schema.js";
export * from "./waivers/check-waivers.js";
export * from "./waivers/waiver.js";
