/**
 * The records of a ledger as zod schemas, with the types, checks and other notations (JSON Schema,
 * Table Schema, TypeScript, SQL) that follow from them.
 *
 * @packageDocumentation
 */
export { nearestNames } from "./check/nearest.js";
export * from "./check-field.js";
export * from "./check-record.js";
export { duplicateKeys, unknownReferences } from "./check-rows.js";
export type { CodesOf } from "./field/code.js";
export type * from "./field/field.js";
export { isCreditCode } from "./field/is-credit-code.js";
export * from "./fields.js";
export * from "./labels.js";
export * from "./ledger.js";
export * from "./records/attribution.js";
export * from "./records/calendar-day.js";
export * from "./records/evidence.js";
export * from "./records/exchange-rate.js";
export * from "./records/fund-balance.js";
export * from "./records/fund-receipt.js";
export * from "./records/ledger-head.js";
export * from "./records/project.js";
export * from "./records/signing.js";
export * from "./records/target-plan.js";
export * from "./records/target.js";
export * from "./render/columns.js";
export * from "./render/json-schema.js";
export * from "./render/sql.js";
export { type TableSchema, type TableSchemaField, tableSchema } from "./render/table-schema.js";
export * from "./render/typescript.js";
export * from "./standard-version.js";
export * from "./tables.js";
