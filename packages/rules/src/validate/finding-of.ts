import type { Failure, FindingValue, Ledger, Rule, Table } from "@ipms/core";
import type { Finding, RelatedRecord } from "../finding.js";
import type { ActiveRule } from "./active-rule.js";
import { idAt } from "./row-by-id.js";

/** The field that names a record of a table in a finding. */
export function idFieldOf(table: string): string {
  return idFields[table] ?? "projectId";
}

const idFields: Readonly<Record<string, string>> = {
  fundReceipts: "receiptId",
  targets: "targetId",
  targetPlans: "targetId",
};

/**
 * The finding of a record that fails: its id, its name, the place, and the values that were read.
 *
 * @param active - the rule
 * @param table - the record's table
 * @param failure - what failed
 */
export function findingOf(
  { rule, severity, parameters }: ActiveRule,
  table: Table,
  failure: Failure,
): Finding {
  const { row, field, previous, values = {}, related } = failure;
  return {
    rule: rule.id,
    version: rule.version,
    severity: severity === "off" ? rule.severity : severity,
    table: table.name,
    ...named(table, row),
    ...(field === undefined ? {} : { field }),
    place: table.places.of(row, field),
    ...(previous === undefined ? {} : { previous }),
    values: { ...shownParameters(rule, parameters), ...values },
    ...(related === undefined || related.length === 0
      ? {}
      : {
          related: related.map((other): RelatedRecord => ({
            ...named(table, other),
            place: table.places.of(other),
          })),
        }),
  };
}

/** The table in which a failure's row stands. */
export function tableOfFailure(
  rule: Extract<Rule, { table: string }>,
  { table, previous }: Failure,
  ledger: Ledger,
  earlier: Ledger | undefined,
): Table | undefined {
  return (previous === true ? earlier : ledger)?.tables.get(table ?? rule.table);
}

function named(table: Table, row: number) {
  const record = idAt(table, row, idFieldOf(table.name));
  const recordName = idAt(table, row, "name");
  return {
    ...(record === undefined ? {} : { record }),
    ...(recordName === undefined ? {} : { recordName }),
  };
}

function shownParameters(
  { parameters: declared = {} }: Rule,
  parameters: ActiveRule["parameters"],
): Record<string, FindingValue> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => {
      if (typeof value !== "string") return [name, value.join(", ")];
      const [amount = "", currency = ""] = value.split(" ");
      return [name, declared[name]?.kind === "money" ? { amount, currency } : value];
    }),
  );
}
