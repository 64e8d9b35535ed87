import type { Text } from "@ipms/core";
import { attributionSchema } from "./records/attribution.js";
import { calendarDaySchema } from "./records/calendar-day.js";
import { evidenceSchema } from "./records/evidence.js";
import { exchangeRateSchema } from "./records/exchange-rate.js";
import { fundBalanceSchema } from "./records/fund-balance.js";
import { fundReceiptSchema } from "./records/fund-receipt.js";
import { projectSchema } from "./records/project.js";
import { signingSchema } from "./records/signing.js";
import { targetPlanSchema } from "./records/target-plan.js";
import { targetSchema } from "./records/target.js";

/** What the standard says about a table as a whole. */
export interface TableFacts {
  /** What people call the table. */
  readonly labels: Text;
  /** The fields that tell its rows apart; none where equal rows may be right. */
  readonly key: readonly string[];
  /** Fields whose values are ids of another table, by field. */
  readonly references: Readonly<Record<string, { readonly table: string; readonly field: string }>>;
}

const toProject = { table: "projects", field: "projectId" } as const;

/** Every table of a ledger: the schema of its records, its key and its references. */
export const tables = {
  projects: {
    schema: projectSchema,
    labels: { en: "Projects", "zh-Hans": "项目" },
    key: ["projectId"],
    references: { expansionOf: toProject, packageOf: toProject },
  },
  signings: {
    schema: signingSchema,
    labels: { en: "Signings", "zh-Hans": "签约记录" },
    key: [],
    references: { projectId: toProject },
  },
  fundReceipts: {
    schema: fundReceiptSchema,
    labels: { en: "Fund receipts", "zh-Hans": "到位资金明细" },
    key: ["receiptId"],
    references: { projectId: toProject },
  },
  fundBalances: {
    schema: fundBalanceSchema,
    labels: { en: "Fund balances", "zh-Hans": "累计到位资金" },
    key: ["projectId", "balanceOn"],
    references: { projectId: toProject },
  },
  attributions: {
    schema: attributionSchema,
    labels: { en: "Attributions", "zh-Hans": "成果分配" },
    key: ["projectId", "unit"],
    references: { projectId: toProject },
  },
  evidence: {
    schema: evidenceSchema,
    labels: { en: "Evidence", "zh-Hans": "佐证材料" },
    key: [],
    references: { projectId: toProject },
  },
  targets: {
    schema: targetSchema,
    labels: { en: "Targets", "zh-Hans": "目标任务" },
    key: ["targetId"],
    references: {},
  },
  targetPlans: {
    schema: targetPlanSchema,
    labels: { en: "Target plans", "zh-Hans": "目标分解" },
    key: ["targetId", "through"],
    references: { targetId: { table: "targets", field: "targetId" } },
  },
  exchangeRates: {
    schema: exchangeRateSchema,
    labels: { en: "Exchange rates", "zh-Hans": "汇率" },
    key: ["fromCurrency", "toCurrency", "period", "policy"],
    references: {},
  },
  calendars: {
    schema: calendarDaySchema,
    labels: { en: "Calendars", "zh-Hans": "工作日历" },
    key: ["date"],
    references: {},
  },
} as const satisfies Readonly<Record<string, TableFacts & { readonly schema: unknown }>>;

/** The canonical name of a table. */
export type TableName = keyof typeof tables;

/** The canonical names of all tables, in the standard's order. */
export const tableNames: readonly TableName[] = /* @__PURE__ */ Object.keys(tables) as TableName[];

/** Whether a text is the canonical name of a table. */
export function isTableName(text: string): text is TableName {
  return Object.hasOwn(tables, text);
}

/**
 * What the standard says about a table as a whole.
 *
 * @param table - the table
 */
export function tableFacts(table: TableName): TableFacts {
  return tables[table];
}
