import { type FieldReference, milestoneField, milestoneIds } from "@ipms/core";
import { populations } from "@ipms/metrics";
import { fieldsOfDefinition } from "./fields-of.js";
import { surveyedMetrics } from "./surveyed-metrics.js";

/**
 * What figures look at beside the fields that definitions name: how projects are told apart and belong
 * together, which agreement counts, what else says that a milestone was reached or recorded, and how
 * amounts are converted and working days counted.
 */
const commonFields: Readonly<Record<string, readonly string[]>> = {
  projects: [
    "projectId",
    "packageOf",
    "expansionOf",
    "contractType",
    "signingEvent",
    "reportedStage",
    "plannedStartOn",
    "plannedCompletionOn",
    "plannedCommissioningOn",
  ],
  signings: ["projectId", "signedOn", "contractType", "signingEvent"],
  exchangeRates: ["fromCurrency", "toCurrency", "period", "policy", "rate", "source"],
  calendars: ["date", "working"],
};

/**
 * Every field of a ledger that may decide whether it carries a figure, whatever the profile: what must be
 * kept of a ledger that passes.
 */
export function figureFields(): readonly FieldReference[] {
  const named = fieldsOfDefinition([
    surveyedMetrics.map(({ inputs }) => inputs),
    Object.values(populations),
  ]);
  const ofDefinitions = [...named].map((name): FieldReference => {
    const [table = "", field = ""] = name.split(".");
    return { table, field };
  });
  const tables = new Set(ofDefinitions.map(({ table }) => table));
  const milestones = milestoneIds.map((milestone) => milestoneField(milestone));
  const dates = milestones.flatMap((field) => [field, field.replace(/On$/, "RecordedOn")]);
  return [
    ...ofDefinitions,
    ...dates.map((field) => ({ table: "projects", field })),
    // Records are joined to their project, and may count by the day of their entry; evidence is joined to
    // its milestone.
    ...[...tables].flatMap((table) => [
      { table, field: "projectId" },
      { table, field: "recordedOn" },
    ]),
    { table: "evidence", field: "milestone" },
    ...Object.entries(commonFields).flatMap(([table, fields]) =>
      fields.map((field) => ({ table, field })),
    ),
  ];
}
