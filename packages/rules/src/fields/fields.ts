import { fieldsOf } from "@ipms/core";
import type { FieldKindsByTable } from "@ipms/metrics";

/** The fields of `projects`. */
export const project = /* @__PURE__ */ fieldsOf<FieldKindsByTable["projects"]>("projects");

/** The fields of `signings`. */
export const signing = /* @__PURE__ */ fieldsOf<FieldKindsByTable["signings"]>("signings");

/** The fields of `fundReceipts`. */
export const receipt = /* @__PURE__ */ fieldsOf<FieldKindsByTable["fundReceipts"]>("fundReceipts");

/** The fields of `fundBalances`. */
export const balance = /* @__PURE__ */ fieldsOf<FieldKindsByTable["fundBalances"]>("fundBalances");

/** The fields of `attributions`. */
export const attribution =
  /* @__PURE__ */ fieldsOf<FieldKindsByTable["attributions"]>("attributions");

/** The fields of `evidence`. */
export const evidenceItem = /* @__PURE__ */ fieldsOf<FieldKindsByTable["evidence"]>("evidence");

/** The fields of `targets`. */
export const targetRow = /* @__PURE__ */ fieldsOf<FieldKindsByTable["targets"]>("targets");

/** The fields of `targetPlans`. */
export const targetPlan = /* @__PURE__ */ fieldsOf<FieldKindsByTable["targetPlans"]>("targetPlans");

/** The fields of `exchangeRates`. */
export const exchangeRate =
  /* @__PURE__ */ fieldsOf<FieldKindsByTable["exchangeRates"]>("exchangeRates");

/** The fields of `calendars`. */
export const calendarDay = /* @__PURE__ */ fieldsOf<FieldKindsByTable["calendars"]>("calendars");
