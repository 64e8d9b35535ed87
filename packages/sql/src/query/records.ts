import type { ProjectReading, RecordsRequest, RecordsRow } from "@ipms/metrics/elsewhere";
import { zero } from "@ipms/core";
import type { Binder } from "../compile/binder.js";
import type { FieldSource } from "../compile/field-columns.js";
import { all, sure, truthOf } from "../compile/predicate.js";
import { compileTest } from "../compile/test.js";
import { identifier } from "../identifier.js";
import type { EngineRow } from "../engine.js";
import type { Column } from "./condition-columns.js";
import { keysAt } from "./keys.js";
import { tableParts, tableName } from "./known-tables.js";
import { counted, firstOf, layered, ofSet, oncePerRow, part } from "./layers.js";
import { type ProjectQuery, projectQuery } from "./project-query.js";
import type { Holding, Query } from "./query.js";
import { decimalOf, slotAt, wholeAt } from "./read-row.js";
import { remark } from "./remark.js";

/** What requests must share to be answered by one query: they differ in their tests alone. */
export function recordsFrame({ table, projects, once, amount }: RecordsRequest): string {
  return JSON.stringify({ table, reading: projects.reading, once, amount });
}

/**
 * Counts, and sums of amounts, of records that count: several requests at once, in one reading of the
 * table.
 *
 * @param requests - requests with the same {@link recordsFrame}
 */
export function recordsQuery(requests: readonly RecordsRequest[], holding: Holding): Query {
  const { table, once, amount, projects } = firstOf(requests);
  const { reading } = projects;
  const query = projectQuery(reading, holding, table);
  const { bound, sight, conditions, keys } = query;
  const { fields } = query.scope;
  const judgements = judgementColumns(requests, query);
  const slots = amount === undefined ? [] : slotColumns(amount, fields, bound);
  const split = [...keys, ...slots];
  const value = amount && fields.columns(amount.field.table, amount.field.field);
  const sum: readonly Column[] = value?.kind === "number" ? [["amount", value.value]] : [];
  const perProject: readonly Column[] = once ? [["project_row", `p."row"`]] : [];
  const read = [...split, ...sum, ...perProject];
  const from =
    table === "projects"
      ? `"project" AS p`
      : `${tableName(sight, table)} AS r JOIN "project" AS p ON p."projectId" = r."projectId" ` +
        `AND p."is_repeat" = 0`;
  const layers = [
    ...query.parts(),
    ...(table === "projects" ? [] : tableParts(sight, [table], bound)),
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
  const states = judgements.pairs.map(([asked, counts], at): Column => [
    `state_${at}`,
    `${remark(requests[at]?.measure ?? "")}3 * ${identifier(asked)} + ${identifier(counts)}`,
  ]);
  const sums = sum.map(([column]) => identifier(column));
  layers.push(part("stated", states, once ? `"once"` : `"judged"`, [...names, ...sums]));
  const sets = states.map(([name]) => [...names, identifier(name)]);
  const select = counted("stated", sets, sums.flatMap(amountColumns));
  return {
    statement: layered(layers, select, bound),
    read: (found) =>
      requests.map((_, at) =>
        ofSet(found, `state_${at}`).map((row) =>
          recordsRow(row, reading, at, amount !== undefined),
        ),
      ),
  };
}

/** The answers of all tests as columns, each once, and for each request which two it needs. */
function judgementColumns(
  requests: readonly RecordsRequest[],
  { conditions, scope, steps }: ProjectQuery,
): { readonly columns: readonly Column[]; readonly pairs: readonly (readonly [string, string])[] } {
  const columns = new Map<string, Column>();
  const column = (prefix: string, parts: readonly string[]): string => {
    const sql = truthOf(all(parts));
    const key = `${prefix} ${sql}`;
    const known = columns.get(key) ?? [`${prefix}_${columns.size}`, sql];
    columns.set(key, known);
    return known[0];
  };
  const pairs = requests.map(({ projects, counts, parameters }) => {
    const asked = steps(projects);
    const tests = counts.node === "and" ? counts.tests : [counts];
    const counting = tests.map((test) =>
      conditions.columnOf(compileTest(test, { ...scope, parameters })),
    );
    return [column("asked", asked), column("counts", counting)] as const;
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

/** How many amounts there are, their sum, and the sums of those below and above nothing. */
function amountColumns(amount: string): readonly string[] {
  return [
    `count(${amount}) AS "known"`,
    `sum(${amount}) AS "sum"`,
    `sum(CASE WHEN ${amount} < 0 THEN ${amount} END) AS "low"`,
    `sum(CASE WHEN ${amount} > 0 THEN ${amount} END) AS "high"`,
  ];
}

/** The state of records that count for certain: their project is in question, and they count. */
const certain = 4;

/** The states of records that may count. */
const open: ReadonlySet<number> = new Set([5, 7, 8]);

/** The records of one state: three times whether their project is in question, and whether they count. */
function recordsRow(
  row: EngineRow,
  reading: ProjectReading,
  place: number,
  isSum: boolean,
): RecordsRow {
  const state = wholeAt(row, `state_${place}`);
  const states = Array.from({ length: 9 }, (_, at) => (at === state ? wholeAt(row, "count") : 0));
  const base = { keys: keysAt(row, reading), states };
  if (!isSum) return base;
  const [isCertain, isOpen] = [state === certain, open.has(state)];
  return {
    ...base,
    slot: slotAt(row, "slot_"),
    amounts: {
      certain: isCertain ? wholeAt(row, "known") : 0,
      sum: isCertain ? decimalOf(row, "sum") : zero,
      open: isOpen ? wholeAt(row, "known") : 0,
      low: isOpen ? decimalOf(row, "low") : zero,
      high: isOpen ? decimalOf(row, "high") : zero,
    },
  };
}
