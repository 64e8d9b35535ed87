import { fieldsOf } from "@ipms/core";
import type { fieldKinds } from "../generated/field-kinds.js";

/** The kinds of every field of every table, known to the compiler alone. */
type Kinds = typeof fieldKinds;

/** The fields of `projects`. */
export const project = /* @__PURE__ */ fieldsOf<Kinds["projects"]>("projects");

/** The fields of `fundReceipts`. */
export const receipt = /* @__PURE__ */ fieldsOf<Kinds["fundReceipts"]>("fundReceipts");

/** The fields of `fundBalances`. */
export const balance = /* @__PURE__ */ fieldsOf<Kinds["fundBalances"]>("fundBalances");

/** The fields of `evidence`. */
export const evidenceRow = /* @__PURE__ */ fieldsOf<Kinds["evidence"]>("evidence");

/** The fields of `targets`. */
export const targetRow = /* @__PURE__ */ fieldsOf<Kinds["targets"]>("targets");
