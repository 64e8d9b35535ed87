/**
 * The language of the Investment Promotion Metrics Standard: texts, exact numbers, money, dates and
 * periods, outcomes, reported numbers, the expression language, tables and the `define…` contracts.
 *
 * @packageDocumentation
 */
export * from "./decimal/decimal.js";
export * from "./decimal/rational.js";
export * from "./decimal/rounding.js";
export * from "./define/code-list.js";
export * from "./define/source.js";
export * from "./errors.js";
export * from "./outcome/outcome.js";
export * from "./outcome/refusal.js";
export * from "./quantity/quantity.js";
export * from "./text/locale.js";
export * from "./text/traditional.js";
