import type { BalancesRequest, BalancesRow, ProjectReading } from "@ipms/metrics/elsewhere";
import { type Binder, binder } from "../compile/binder.js";
import { all, any, sure, truthOf } from "../compile/predicate.js";
import { identifier } from "../identifier.js";
import type { EngineRow } from "../engine.js";
import { inQuestion } from "./in-question.js";
import { fieldSource } from "./project-fields.js";
import { layered } from "./layers.js";
import { keyColumns, keyName, projectParts } from "./project-source.js";
import type { Holding, Query } from "./query.js";
import { decimalOf, keysAt, slotAt, truthAt, wholeAt } from "./read-row.js";
import { sightOf } from "./sight.js";

/** What cumulative balances say of the projects that have no record of their own. */
export function balancesQuery(request: BalancesRequest, holding: Holding): Query {
  const { projects, before } = request;
  const { reading, parameters } = projects;
  const bound = binder(holding.dialect);
  const sight = sightOf(holding, reading);
  const fields = fieldSource(sight, "projects");
  const keys = keyColumns(reading, fields).map(
    (column, at) => `${column} AS ${identifier(keyName(at))}`,
  );
  const truth = truthOf(inQuestion(projects, { binder: bound, fields, parameters }));
  const parts = [
    ...projectParts(sight, holding.facts, reading, bound),
    ...balanceParts(request, bound),
    ...coveredPart(request, holding, bound),
  ];
  const isCovered = parts.some((part) => part.startsWith(`"covered"`));
  const isFlow = before !== undefined;
  const [now, then] = [edge("now"), isFlow ? edge("then") : undefined];
  const isOpen = any([now.isOpen, then?.isOpen ?? "(1 = 0)"]);
  const isThere = all([now.isThere, then?.isThere ?? "(1 = 1)"]);
  const isSame = then === undefined ? "(1 = 1)" : `(${now.currency} = ${then.currency})`;
  const kind =
    `CASE WHEN ${isOpen} THEN 4 WHEN NOT ${isThere} THEN ${isFlow ? 3 : 0} ` +
    `WHEN ${isSame} THEN 1 ELSE 2 END`;
  const difference = then === undefined ? now.amount : `${now.amount} - ${then.amount}`;
  const columns = [
    ...keys,
    `${truth} AS "truth"`,
    `${kind} AS "kind"`,
    `${now.currency} AS "now_currency"`,
    ...dates("now", now, request, bound),
    `CASE WHEN ${isSame} THEN ${difference} ELSE ${now.amount} END AS "now_amount"`,
    ...(then === undefined
      ? []
      : [
          `CASE WHEN NOT ${isSame} THEN ${then.currency} END AS "then_currency"`,
          ...dates("then", then, request, bound),
          `CASE WHEN NOT ${isSame} THEN - ${then.amount} END AS "then_amount"`,
        ]),
  ];
  const judged =
    `"judged" AS (SELECT ${columns.join(", ")} FROM "latest" AS l ` +
    `JOIN "project" AS p ON p."projectId" = l."id" AND p."is_repeat" = 0` +
    `${isCovered ? ` LEFT JOIN "covered" AS c ON c."id" = l."id" WHERE c."id" IS NULL` : ""})`;
  const known = `"known" AS (SELECT ${knownColumns(reading, isFlow)} FROM "judged")`;
  const sides = isFlow ? ["now", "then"] : ["now"];
  const slots = sides.flatMap((side) => [`${side}_currency`, `${side}_first`, `${side}_last`]);
  const names = [...reading.by.map((_, at) => keyName(at)), "truth", "kind", ...slots];
  const list = names.map((name) => identifier(name)).join(", ");
  const select =
    `SELECT ${list}, count(*) AS "count", ${sides.flatMap(sums).join(", ")}\n` +
    `FROM "known" GROUP BY ${list}`;
  return {
    statement: layered([...parts, judged, known], select, bound),
    read: (rows) => [rows.map((row) => balancesRow(row, reading))],
  };
}

/** The latest balance of each project at each edge, and what leaves it open. */
function balanceParts(
  { balances, end, before }: BalancesRequest,
  { bind }: Binder,
): readonly string[] {
  const { table, on, amount } = balances;
  const [first, last] = [identifier(`${on.field}_first`), identifier(`${on.field}_last`)];
  const days = [
    ["now", end] as const,
    ...(before === undefined ? [] : [["then", before] as const]),
  ];
  const edges = days.flatMap(([side, day]) => {
    const limit = bind(String(day), "integer");
    return [
      `max(CASE WHEN "first" <= ${limit} AND "last" > ${limit} THEN 1 ELSE 0 END) AS "${side}_coarse"`,
      `max(CASE WHEN "last" <= ${limit} THEN "last" END) AS "${side}_day"`,
    ];
  });
  const latest = days.flatMap(([side]) => {
    const at = (column: string): string =>
      `CASE WHEN b."last" = e."${side}_day" THEN ${column} END`;
    return [
      `max(e."${side}_coarse") AS "${side}_coarse"`,
      `min(${at(`b."amount"`)}) AS "${side}_least"`,
      `max(${at(`b."amount"`)}) AS "${side}_most"`,
      `min(${at(`b."currency"`)}) AS "${side}_currency"`,
      `max(${at(`b."currency"`)}) AS "${side}_other"`,
      `max(${at(`b."first"`)}) AS "${side}_first"`,
      `max(e."${side}_day") AS "${side}_last"`,
    ];
  });
  return [
    `"balance" AS (SELECT "projectId" AS "id", ${first} AS "first", ${last} AS "last", ` +
      `${identifier(`${amount.field}_amount`)} AS "amount", ` +
      `coalesce(${identifier(`${amount.field}_currency`)}, '') AS "currency" FROM ${identifier(table)} ` +
      `WHERE "projectId" IS NOT NULL AND ${identifier(`${amount.field}_amount`)} IS NOT NULL)`,
    `"edge" AS (SELECT "id", ${edges.join(", ")} FROM "balance" GROUP BY "id")`,
    `"latest" AS (SELECT b."id" AS "id", ${latest.join(", ")} FROM "balance" AS b ` +
      `JOIN "edge" AS e ON e."id" = b."id" GROUP BY b."id")`,
  ];
}

/** Projects with a record of their own by the day: their balances are passed over. */
function coveredPart(
  { records, asOf }: BalancesRequest,
  { catalog }: Holding,
  { bind }: Binder,
): readonly string[] {
  if (catalog.get(records.table)?.fields.has("projectId") !== true) return [];
  const on = records.on && identifier(`${records.on.field}_first`);
  const isEarly =
    on === undefined
      ? "(1 = 1)"
      : `(${on} IS NULL OR ${sure(`${on} <= ${bind(String(asOf), "integer")}`)})`;
  return [
    `"covered" AS (SELECT DISTINCT "projectId" AS "id" FROM ${identifier(records.table)} ` +
      `WHERE "projectId" IS NOT NULL AND ${isEarly})`,
  ];
}

interface Edge {
  readonly isOpen: string;
  readonly isThere: string;
  readonly amount: string;
  readonly currency: string;
  readonly first: string;
  readonly last: string;
}

function edge(side: "now" | "then"): Edge {
  const column = (name: string): string => `l."${side}_${name}"`;
  const differs = any([
    sure(`${column("least")} <> ${column("most")}`),
    sure(`${column("currency")} <> ${column("other")}`),
  ]);
  return {
    isOpen: any([`(${column("coarse")} = 1)`, differs]),
    isThere: `(${column("last")} IS NOT NULL)`,
    amount: column("least"),
    currency: column("currency"),
    first: column("first"),
    last: column("last"),
  };
}

/** The date of a balance, where its amount is to be converted. */
function dates(
  side: string,
  { currency, first, last }: Edge,
  { into }: BalancesRequest,
  { bind, dialect }: Binder,
): readonly string[] {
  const day = dialect === "clickhouse" ? "CAST(NULL AS Nullable(Int32))" : "CAST(NULL AS integer)";
  const isForeign = into === undefined ? undefined : sure(`${currency} <> ${bind(into, "text")}`);
  const of = (value: string): string =>
    isForeign === undefined ? day : `CASE WHEN ${isForeign} THEN ${value} END`;
  return [`${of(first)} AS "${side}_first"`, `${of(last)} AS "${side}_last"`];
}

/** Only where balances give an amount do currency and amount say anything. */
function knownColumns({ by }: ProjectReading, isFlow: boolean): string {
  const own = (name: string, kinds: string): string =>
    `CASE WHEN "kind" IN (${kinds}) THEN "${name}" END AS "${name}"`;
  const side = (name: string, kinds: string): readonly string[] =>
    ["currency", "first", "last", "amount"].map((part) => own(`${name}_${part}`, kinds));
  return [
    ...by.map((_, at) => identifier(keyName(at))),
    `"truth"`,
    `"kind"`,
    ...side("now", "1, 2"),
    ...(isFlow ? side("then", "2") : []),
  ].join(", ");
}

function sums(side: string): readonly string[] {
  const amount = `"${side}_amount"`;
  return [
    `sum(${amount}) AS "${side}_sum"`,
    `sum(CASE WHEN ${amount} < 0 THEN ${amount} END) AS "${side}_low"`,
    `sum(CASE WHEN ${amount} > 0 THEN ${amount} END) AS "${side}_high"`,
  ];
}

/** Kinds: 0 nothing yet, 1 one amount, 2 amounts in two currencies, 3 an edge is missing, 4 open. */
function balancesRow(row: EngineRow, reading: ProjectReading): BalancesRow {
  const kind = wholeAt(row, "kind");
  const sides = kind === 1 ? ["now"] : kind === 2 ? ["now", "then"] : [];
  return {
    keys: keysAt(row, reading),
    truth: truthAt(row, "truth"),
    open: kind > 2,
    count: wholeAt(row, "count"),
    parts: sides.map((side) => ({
      slot: slotAt(row, `${side}_`),
      sum: decimalOf(row, `${side}_sum`),
      low: decimalOf(row, `${side}_low`),
      high: decimalOf(row, `${side}_high`),
    })),
  };
}
