/**
 * What an engine needs that counts and adds up where a ledger lies: the requests it answers, and the
 * evaluation that makes figures of its answers.
 *
 * @packageDocumentation
 */
export * from "./elsewhere/evaluate-elsewhere.js";
export type * from "./elsewhere/projects-in-question.js";
export * from "./elsewhere/requests.js";
export type { SizeClass, SizesAsked } from "./elsewhere/sizes-asked.js";
export * from "./elsewhere/tally-source.js";
export * from "./elsewhere/times-request.js";
export { recorded as fieldAsRead } from "./evaluate/scan.js";
export { writtenField } from "./replay/as-known.js";
export * from "./replay/known-fields.js";
export { neverDay } from "./replay/mask-dates.js";
