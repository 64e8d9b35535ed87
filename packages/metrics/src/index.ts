/**
 * Investment-promotion metrics: each definition is a calculator, and evaluates over a ledger.
 *
 * @packageDocumentation
 */
export * from "./catalogue/export-losses.js";
export * from "./catalogue/portable-model.js";
export * from "./catalogue/to-metric-flow.js";
export * from "./catalogue/to-ossie.js";
export * from "./documentation.js";
export * from "./evaluate/collect-figures.js";
export * from "./evaluate/evaluate.js";
export * from "./evaluate/explain.js";
export * from "./evaluate/explanation.js";
export * from "./evaluate/figure-table.js";
export * from "./evaluate/ledger-of.js";
export * from "./evaluate/question.js";
export * from "./evaluate/result.js";
export { defaultContractTypes } from "./evaluate/scan.js";
export { type ParticularChoice, unreadChoices } from "./evaluate/unread-choices.js";
export * from "./format/format-quantity.js";
export * from "./format/format-result.js";
export * from "./generated/catalogue-hash.js";
export * from "./generated/definitions.js";
export { type FieldKindsByTable, fieldKinds, type TableName } from "./generated/field-kinds.js";
export * from "./generated/registry.js";
export * from "./growth/change-of.js";
export * from "./profile/apply-profile.js";
export * from "./profiles/anqing-trial-production.js";
export * from "./profiles/chenzhou-1331.js";
export * from "./profiles/default.js";
export * from "./profiles/ezhou-licence-as-start.js";
export * from "./profiles/fujian-equipment-as-start.js";
export * from "./profiles/greater-khingan-contracts-only.js";
export * from "./profiles/handan-progress-warnings.js";
export * from "./profiles/hunan-planning-rates.js";
export * from "./profiles/pengjiang-site-evidence.js";
export * from "./profiles/xuchang-contracted-external-funds.js";
export * from "./profiles/profiles.js";
export { type KnownLedger, ledgerKnownAt } from "./replay/ledger-known-at.js";
export * from "./replay/newest-cut.js";
export * from "./restate/restate.js";
export * from "./restate/restatement.js";
export type { BandSystem, SizeBand } from "./structure/bands.js";
export * from "./structure/dual-currency-bands.js";
export * from "./structure/evaluate-size-bands.js";
export type { GivenAmount } from "./structure/given-amount.js";
export * from "./structure/group-total.js";
export type { BandBasis } from "./structure/project-amounts.js";
export * from "./structure/rank-groups.js";
export * from "./structure/rank.js";
export * from "./structure/round-groups.js";
export * from "./structure/size-bands.js";
export * from "./structure/top-share-of.js";
export * from "./structure/top-share.js";
export * from "./targets/elapsed-units.js";
export * from "./targets/evaluate-targets.js";
export * from "./speed/lead-times.js";
export * from "./speed/survival-curve.js";
