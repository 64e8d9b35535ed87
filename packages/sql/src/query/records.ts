import type { ProjectReading, RecordsRequest, RecordsRow } from "@ipms/metrics/elsewhere";
import { type Binder, binder } from "../compile/binder.js";
import type { FieldSource } from "../compile/field-columns.js";
import { all, sure, truthOf } from "../compile/predicate.js";
import type { Scope } from "../compile/scope.js";
import { compileTest } from "../compile/test.js";
import { identifier } from "../identifier.js";
import type { EngineRow } from "../engine.js";
import { claimsOf } from "./claims.js";
import { type Column, type ConditionColumns, conditionColumns } from "./condition-columns.js";
import { stepConditions } from "./in-question.js";
import { fieldSource } from "./project-fields.js";
import { layered, oncePerRow } from "./layers.js";
import { keyColumns, projectParts } from "./project-source.js";
import type { Holding, Query } from "./query.js";
import { decimalOf, keysAt, slotAt, wholeAt } from "./read-row.js";
import { sightOf } from "./sight.js";

/** What requests must share to be answered by one query: they differ in their tests alone. */
export function recordsFrame({ table, projects, once, amount }: RecordsRequest): string {
  return JSON.stringify({ table, reading: projects.reading, once, amount });
}

/** The states of a record that matter: whether its project is in question, and whether it counts. */
const states = [
  [1, 0],
  [1, 1],
  [1, 2],
  [2, 0],
  [2, 1],
  [2, 2],
] as const;

/**
 * Counts, and sums of amounts, of records that count: several requests at once, in one reading of the
 * table.
 *
 * @param requests - requests with the same {@link recordsFrame}
 */
export function recordsQuery(requests: readonly RecordsRequest[], holding: Holding): Query {
  const [first] = requests;
  if (first === undefined) throw new RangeError("a query answers one request at least");
  const { table, once, amount, projects } = first;
  const { reading } = projects;
  const bound = binder(holding.dialect);
  const sight = sightOf(holding, reading);
  const fields = fieldSource(sight, table);
  const conditions = conditionColumns();
  const { claimed, columns: claims } = claimsOf();
  const judgements = judgementColumns(requests, conditions, { binder: bound, fields, claimed });
  const keys = keyColumns(reading, fields);
  const slots = amount === undefined ? [] : slotColumns(amount, fields, bound);
  const split = [...keys, ...slots];
  const value = amount && fields.columns(amount.field.table, amount.field.field);
  const sum: readonly Column[] = value?.kind === "number" ? [["amount", value.value]] : [];
  const perProject: readonly Column[] = once ? [["project_row", `p."row"`]] : [];
  const read = [...split, ...sum, ...perProject];
  const from =
    table === "projects"
      ? `"project" AS p`
      : `${identifier(table)} AS r JOIN "project" AS p ON p."projectId" = r."projectId" ` +
        `AND p."is_repeat" = 0`;
  const layers = [
    ...projectParts(sight, holding.facts, reading, bound, claims()),
    oncePerRow("tested", [...read, ...conditions.columns()], from, bound),
    oncePerRow(
      "judged",
      [...read.map(([name]): Column => [name, identifier(name)]), ...judgements.columns],
      `"tested"`,
      bound,
    ),
  ];
  const names = split.map(([name]) => identifier(name));
  if (once) layers.push(oncePart(names, judgements.columns));
  const group = names.length === 0 ? "" : ` GROUP BY ${names.join(", ")}`;
  const outer = [
    ...names,
    ...judgements.pairs.flatMap((pair, at) => tallies(pair, at, sum.length > 0)),
  ];
  const select = `SELECT ${outer.join(",\n  ")}\nFROM ${once ? `"once"` : `"judged"`}${group}`;
  return {
    statement: layered(layers, select, bound),
    read: (found) =>
      requests.map((_, at) =>
        found.map((row) => recordsRow(row, reading, at, amount !== undefined)),
      ),
  };
}

/** The answers of all tests as columns, each once, and for each request which two it needs. */
function judgementColumns(
  requests: readonly RecordsRequest[],
  conditions: ConditionColumns,
  scope: Omit<Scope, "parameters">,
): { readonly columns: readonly Column[]; readonly pairs: readonly (readonly [string, string])[] } {
  const columns = new Map<string, Column>();
  const column = (prefix: string, parts: readonly string[]): string => {
    const sql = truthOf(all(parts.map(conditions.columnOf)));
    const key = `${prefix} ${sql}`;
    const known = columns.get(key) ?? [`${prefix}_${columns.size}`, sql];
    columns.set(key, known);
    return known[0];
  };
  const pairs = requests.map(({ projects, counts, parameters }) => {
    const asked = stepConditions(projects, { ...scope, parameters: projects.parameters });
    const tests = counts.node === "and" ? counts.tests : [counts];
    const counted = tests.map((test) => compileTest(test, { ...scope, parameters }));
    return [column("asked", asked), column("counts", counted)] as const;
  });
  return { columns: [...columns.values()], pairs };
}

/** The currency of each amount and, where it is to be converted, the date that chooses the rate. */
function slotColumns(
  { field, money, converted }: NonNullable<RecordsRequest["amount"]>,
  fields: FieldSource,
  { bind }: Binder,
): readonly Column[] {
  const value = fields.columns(field.table, field.field);
  if (!money || value?.kind !== "number") return [];
  const currency = value.currency ?? "NULL";
  if (converted === undefined) return [["slot_currency", currency]];
  const { into, on } = converted;
  const date = on && fields.columns(on.table, on.field);
  if (date?.kind !== "date") return [["slot_currency", currency]];
  const isForeign = sure(`${currency} <> ${bind(into, "text")}`);
  return [
    ["slot_currency", currency],
    ["slot_first", `CASE WHEN ${isForeign} THEN ${date.first} END`],
    ["slot_last", `CASE WHEN ${isForeign} THEN ${date.last} END`],
  ];
}

/** A project counts if one of its records does, and may count if one may: 2 is undecided, 1 is yes. */
function oncePart(names: readonly string[], tests: readonly Column[]): string {
  const columns = tests.map(([test]) => {
    const name = identifier(test);
    const most = `max(CASE ${name} WHEN 1 THEN 2 WHEN 2 THEN 1 ELSE 0 END)`;
    return `CASE ${most} WHEN 2 THEN 1 WHEN 1 THEN 2 ELSE 0 END AS ${name}`;
  });
  const group = [...names, `"project_row"`].join(", ");
  const list = [...names, ...columns].join(", ");
  return `"once" AS (SELECT ${list} FROM "judged" GROUP BY ${group})`;
}

/** The aggregates of one request. */
function tallies(
  [asked, counts]: readonly [string, string],
  place: number,
  isSum: boolean,
): readonly string[] {
  const [q, c] = [identifier(asked), identifier(counts)];
  const counted = states.map(
    ([a, b]) =>
      `count(CASE WHEN ${q} = ${a} AND ${c} = ${b} THEN 1 END) AS ${identifier(`n${place}_${a}${b}`)}`,
  );
  if (!isSum) return counted;
  const isCertain = `${q} = 1 AND ${c} = 1`;
  const isOpen = `${q} > 0 AND ${c} > 0 AND ${q} + ${c} > 2`;
  return [
    ...counted,
    `count(CASE WHEN ${isCertain} THEN "amount" END) AS "known_${place}"`,
    `sum(CASE WHEN ${isCertain} THEN "amount" END) AS "sum_${place}"`,
    `count(CASE WHEN ${isOpen} THEN "amount" END) AS "open_${place}"`,
    `sum(CASE WHEN ${isOpen} AND "amount" < 0 THEN "amount" END) AS "low_${place}"`,
    `sum(CASE WHEN ${isOpen} AND "amount" > 0 THEN "amount" END) AS "high_${place}"`,
  ];
}

function recordsRow(
  row: EngineRow,
  reading: ProjectReading,
  place: number,
  isSum: boolean,
): RecordsRow {
  const counted = Array.from({ length: 9 }, () => 0);
  for (const [a, b] of states) counted[a * 3 + b] = wholeAt(row, `n${place}_${a}${b}`);
  const base = { keys: keysAt(row, reading), states: counted };
  if (!isSum) return base;
  return {
    ...base,
    slot: slotAt(row, "slot_"),
    amounts: {
      certain: wholeAt(row, `known_${place}`),
      sum: decimalOf(row, `sum_${place}`),
      open: wholeAt(row, `open_${place}`),
      low: decimalOf(row, `low_${place}`),
      high: decimalOf(row, `high_${place}`),
    },
  };
}
