/**
 * Code lists of the Investment Promotion Metrics Standard, each labelled in English and Chinese,
 * with the words by which ledgers mean each code, and helpers to look codes up.
 *
 * @packageDocumentation
 */
export * from "./generated/registry.js";
export * from "./progress/claimed-milestone.js";
export * from "./structure/band-bounds.js";
