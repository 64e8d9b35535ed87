import { fieldsOf, type TableName, tableNames } from "@ipms/schema";
import { foldHeader } from "../../fold.js";
import type { FieldAliases } from "./field-aliases.js";
import { fundBalanceAliases, fundReceiptAliases } from "./funds.js";
import {
  attributionAliases,
  calendarAliases,
  evidenceAliases,
  exchangeRateAliases,
  signingAliases,
  targetAliases,
  targetPlanAliases,
} from "./other-tables.js";
import { type OutsideReason, outsideAliases } from "./outside.js";
import { projectAliases } from "./projects.js";

/** The aliases of every table. */
export const aliases: Readonly<Record<TableName, FieldAliases>> = {
  projects: projectAliases,
  signings: signingAliases,
  fundReceipts: fundReceiptAliases,
  fundBalances: fundBalanceAliases,
  attributions: attributionAliases,
  evidence: evidenceAliases,
  targets: targetAliases,
  targetPlans: targetPlanAliases,
  exchangeRates: exchangeRateAliases,
  calendars: calendarAliases,
};

/** A field that a word can mean. */
export interface WordMeaning {
  /** The table's canonical name. */
  readonly table: TableName;
  /** The field's canonical name. */
  readonly field: string;
  /** Whether the word is the field's label or name, or one of its aliases. */
  readonly confidence: "exact" | "alias";
}

let meanings: ReadonlyMap<string, readonly WordMeaning[]> | undefined;
let outside: ReadonlyMap<string, OutsideReason> | undefined;

/**
 * The fields that a folded header can mean, in the standard's order.
 *
 * @param folded - see `foldHeader`
 */
export function meaningsOf(folded: string): readonly WordMeaning[] {
  meanings ??= allMeanings();
  return meanings.get(folded) ?? [];
}

/**
 * Why a folded header has no field, where it is a well-known one.
 *
 * @param folded - see `foldHeader`
 */
export function outsideReason(folded: string): OutsideReason | undefined {
  outside ??= new Map(
    (Object.keys(outsideAliases) as OutsideReason[]).flatMap((reason) =>
      outsideAliases[reason].map((word) => [foldHeader(word), reason] as const),
    ),
  );
  return outside.get(folded);
}

function allMeanings(): ReadonlyMap<string, readonly WordMeaning[]> {
  const all = new Map<string, WordMeaning[]>();
  for (const table of tableNames) {
    for (const { field, labels } of fieldsOf(table)) {
      const names = [field, labels.en, labels["zh-Hans"]].map(foldHeader);
      const others = (aliases[table][field] ?? []).map(foldHeader);
      for (const word of new Set([...names, ...others])) {
        const confidence = names.includes(word) ? "exact" : "alias";
        const found = all.get(word) ?? [];
        all.set(word, [...found, { table, field, confidence }]);
      }
    }
  }
  return all;
}
