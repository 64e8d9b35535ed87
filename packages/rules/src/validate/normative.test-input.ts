import {
  add,
  type Cell,
  cellAt,
  columnBuilder,
  type ExpressionRuleDefinition,
  evaluateTest,
  type GroupAggregate,
  type ParameterValues,
  type RecordView,
} from "@ipms/core";
import type { LedgerInput } from "@ipms/metrics";
import { fieldsOf, isTableName } from "@ipms/schema";
import { comparedFields } from "./compared-fields.js";
import type { PlainRecord } from "./random-ledger.test-input.js";

/** What becomes of one record. */
export type Verdict = "passed" | "failed" | "not-concerned" | "undecided" | "absent";

const joins: Readonly<Record<string, string>> = { targets: "targetId", targetPlans: "targetId" };
const joinOf = (table: string): string => joins[table] ?? "projectId";

/**
 * Judges the records of a table one by one with the normative evaluator, by plain loops over plain
 * records: what the fast way must agree with.
 */
export function normativeVerdicts(
  rule: ExpressionRuleDefinition,
  input: LedgerInput,
  previous: LedgerInput | undefined,
  question: ParameterValues,
): readonly Verdict[] {
  const compared = comparedFields(rule.holds);
  return recordsOf(input, rule.table).map((record): Verdict => {
    const view = viewOf(rule, record, input, previous);
    const concerned = rule.when === undefined ? 1 : evaluateTest(rule.when, view, question);
    if (concerned !== 1) return concerned === 0 ? "not-concerned" : "undecided";
    if (compared.some(({ table, field }) => view.cell(table, field) === undefined)) return "absent";
    const truth = evaluateTest(rule.holds, view, question);
    return truth === 2 ? "undecided" : truth === 1 ? "passed" : "failed";
  });
}

function viewOf(
  rule: ExpressionRuleDefinition,
  record: PlainRecord,
  input: LedgerInput,
  previous: LedgerInput | undefined,
): RecordView {
  return {
    cell(table, field) {
      if (table === rule.table) return cellOf(table, record, field);
      if (table === "aggregates") {
        const aggregate = rule.aggregates?.[field];
        return aggregate && gathered(rule.table, record, aggregate, input);
      }
      const earlier = table.startsWith("previous.");
      const name = earlier ? table.slice("previous.".length) : table;
      const id = record[joinOf(name)];
      const records = recordsOf((earlier ? previous : input) ?? {}, name);
      const other = records.find((each) => id !== undefined && each[joinOf(name)] === id);
      return other && cellOf(name, other, field);
    },
  };
}

function gathered(
  table: string,
  record: PlainRecord,
  { table: from, by, where, value }: GroupAggregate,
  input: LedgerInput,
): Cell | undefined {
  const join = joinOf(table);
  const id = record[join];
  const isFirst = recordsOf(input, table).find((each) => each[join] === id) === record;
  const rows = recordsOf(input, from).filter(
    (row) =>
      isFirst &&
      id !== undefined &&
      row[by?.field ?? join] === id &&
      (where === undefined ||
        evaluateTest(where, { cell: (_, field) => cellOf(from, row, field) }, {}) === 1),
  );
  if ("count" in value) {
    return { kind: "decimal", value: { numerator: BigInt(rows.length), denominator: 1n } };
  }
  const field = "sum" in value ? value.sum : "earliest" in value ? value.earliest : value.latest;
  const cells = rows.flatMap((row) => cellOf(from, row, field.field) ?? []);
  const edge = "latest" in value ? Math.max : Math.min;
  return cells.reduce<Cell | undefined>(
    (sum, cell, index) => (index === 0 ? cell : sum && together(sum, cell, edge)),
    undefined,
  );
}

/** The sum of two amounts of one currency, or the span of two dates. */
function together(one: Cell, other: Cell, edge: typeof Math.max): Cell | undefined {
  if (one.kind === "decimal" && other.kind === "decimal") {
    const value = add(one.value, other.value);
    return one.currency === other.currency ? Object.assign({}, one, { value }) : undefined;
  }
  if (one.kind !== "date" || other.kind !== "date") return undefined;
  return {
    kind: "date",
    first: edge(one.first, other.first),
    last: edge(one.last, other.last),
  };
}

/** A value as the evaluator sees it, by way of a column of one row. */
function cellOf(table: string, record: PlainRecord, field: string): Cell | undefined {
  const fields = isTableName(table) ? fieldsOf(table) : [];
  const builder = columnBuilder(fields.find((each) => each.field === field)?.kind ?? "text");
  builder.push(record[field] ?? null);
  return cellAt(builder.finish(), 0);
}

function recordsOf(input: LedgerInput, table: string): readonly PlainRecord[] {
  return isTableName(table) ? (input[table] ?? []) : [];
}
