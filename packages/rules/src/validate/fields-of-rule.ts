import {
  type ExpressionRuleDefinition,
  type FieldNode,
  type FunctionRuleDefinition,
  type Milestone,
  milestoneField,
  provenBy,
} from "@ipms/core";
import { idFieldOf } from "./finding-of.js";
import { joinField } from "./join-field.js";

/** A field of a table. */
export type TableField = Pick<FieldNode, "table" | "field">;

const reportedStage: TableField = { table: "projects", field: "reportedStage" };

/**
 * Every field of a ledger that a rule looks at, those by which tables are joined and records are named
 * included: what must be kept of a ledger for it.
 */
export function fieldsOfRule(
  rule: ExpressionRuleDefinition | FunctionRuleDefinition,
): readonly TableField[] {
  const read = "judge" in rule ? [...rule.reads, ...(rule.mayRead ?? [])] : expressionFields(rule);
  const current = read.filter(({ table }) => !table.startsWith("previous."));
  const tables = new Set([rule.table, ...current.map(({ table }) => table)]);
  const joined = [...tables].flatMap((table) => [
    { table, field: idFieldOf(table) },
    { table, field: joinField(table) },
    { table, field: "name" },
    // A record is joined to others by the field that names their records.
    ...[...tables].map((other) => ({ table, field: joinField(other) })),
  ]);
  return [...current, ...joined];
}

function expressionFields(rule: ExpressionRuleDefinition): readonly TableField[] {
  const own = [rule.holds, rule.when].flatMap((test) => fieldsIn(test));
  return own.flatMap((field) => {
    if (field.table !== "aggregates") return [field];
    const aggregate = rule.aggregates?.[field.field];
    if (aggregate === undefined) return [];
    const { table, by, where, value } = aggregate;
    return [{ table, field: joinField(rule.table) }, ...fieldsIn([by, where, value])];
  });
}

/** The fields within an expression; a milestone is read from every date that proves it. */
function fieldsIn(part: unknown): readonly TableField[] {
  if (typeof part !== "object" || part === null) return [];
  if (Array.isArray(part)) return part.flatMap(fieldsIn);
  const { node, milestone } = part as { readonly node?: unknown; readonly milestone?: Milestone };
  const within = Object.values(part).flatMap(fieldsIn);
  if (node === "reached" && milestone !== undefined) {
    const dates = provenBy(milestone).map((each) => milestoneField(each));
    return [...within, reportedStage, ...dates.map((field) => ({ table: "projects", field }))];
  }
  if (node === "field") {
    const { table, field } = part as FieldNode;
    // Whether an absent date says "not reached" is a matter of the stage that is reported.
    return table === "projects" ? [{ table, field }, reportedStage] : [{ table, field }];
  }
  return within;
}
