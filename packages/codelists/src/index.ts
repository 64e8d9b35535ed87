/**
 * Code lists of the Investment Promotion Metrics Standard, each labelled in English and Chinese,
 * with the words by which ledgers mean each code, and helpers to look codes up.
 *
 * @packageDocumentation
 */
export * from "./generated/registry.js";
export * from "./industry/industry-section.js";
export * from "./industry/industry-sector.js";
export * from "./place/division-code.js";
export { possibleCodes } from "./lookup/ambiguous-words.js";
export * from "./lookup/edit-distance.js";
export * from "./lookup/find-code.js";
export * from "./lookup/fold-word.js";
export * from "./lookup/suggest-codes.js";
export { listCodes } from "./lookup/words-of.js";
export * from "./money/currency-codes.js";
export * from "./money/currency-name.js";
export * from "./place/country-codes.js";
export * from "./place/country-name.js";
export * from "./place/find-country.js";
export * from "./progress/claimed-milestone.js";
export * from "./structure/band-bounds.js";
