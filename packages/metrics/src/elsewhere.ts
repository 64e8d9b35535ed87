/**
 * What an engine needs that counts and adds up where a ledger lies: the requests it answers, and the
 * evaluation that makes figures of its answers.
 *
 * @packageDocumentation
 */
export * from "./elsewhere/evaluate-elsewhere.js";
export * from "./elsewhere/read-by-rows.js";
export * from "./elsewhere/requests.js";
export * from "./elsewhere/tally-source.js";
export * from "./elsewhere/times-request.js";
export { recorded as recordedField } from "./evaluate/scan.js";
