/**
 * Investment-promotion metrics: each definition is a calculator, and evaluates over a ledger.
 *
 * @packageDocumentation
 */
export * from "./documentation.js";
export * from "./generated/definitions.js";
export * from "./generated/registry.js";
export * from "./targets/elapsed-units.js";
