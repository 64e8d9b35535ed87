import * as z from "zod";
import { extensionField } from "./field/extension.js";
import { ledgerHeadFields } from "./records/ledger-head.js";
import { tables } from "./tables.js";

/** A whole ledger as one JSON document: its head, and its tables as arrays. */
export const ledgerSchema = /* @__PURE__ */ z.strictObject({
  ...ledgerHeadFields,
  projects: z.array(tables.projects.schema),
  signings: z.array(tables.signings.schema).optional(),
  fundReceipts: z.array(tables.fundReceipts.schema).optional(),
  fundBalances: z.array(tables.fundBalances.schema).optional(),
  attributions: z.array(tables.attributions.schema).optional(),
  evidence: z.array(tables.evidence.schema).optional(),
  targets: z.array(tables.targets.schema).optional(),
  targetPlans: z.array(tables.targetPlans.schema).optional(),
  exchangeRates: z.array(tables.exchangeRates.schema).optional(),
  calendars: z.array(tables.calendars.schema).optional(),
  ext: extensionField,
});

/** A whole ledger as one JSON document: its head, and its tables as arrays. */
export type LedgerDocument = z.infer<typeof ledgerSchema>;
