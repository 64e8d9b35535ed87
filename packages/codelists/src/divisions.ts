/**
 * The names of China's administrative divisions, apart from the main entry because of their size.
 *
 * @packageDocumentation
 */
export * from "./place/division-names.js";
