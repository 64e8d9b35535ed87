import type { BalancesRequest, BalancesRow, ProjectReading } from "@ipms/metrics/elsewhere";
import type { Binder } from "../compile/binder.js";
import { all, always, any, never, sure, truthOf } from "../compile/predicate.js";
import { identifier } from "../identifier.js";
import type { EngineRow } from "../engine.js";
import { keysAt } from "./keys.js";
import { tableParts, tableName } from "./known-tables.js";
import { counted, firstOf, layered, ofSet, oncePerRow } from "./layers.js";
import type { Sight } from "./project-fields.js";
import { projectQuery } from "./project-query.js";
import type { Holding, Query } from "./query.js";
import { decimalOf, slotAt, truthAt, wholeAt } from "./read-row.js";

/** What requests must share to be answered by one query: they differ in their projects alone. */
export function balancesFrame({ projects, ...rest }: BalancesRequest): string {
  return JSON.stringify({ reading: projects.reading, ...rest });
}

/**
 * What cumulative balances say of the projects that have no record of their own: several requests at
 * once.
 *
 * @param requests - requests with the same {@link balancesFrame}
 */
export function balancesQuery(requests: readonly BalancesRequest[], holding: Holding): Query {
  const request = firstOf(requests);
  const { before } = request;
  const { reading } = request.projects;
  const query = projectQuery(reading, holding, "projects");
  const { bound, sight, conditions, keys } = query;
  const keyNames = keys.map(([name]) => identifier(name));
  const truths = requests.map(({ projects }) => truthOf(all(query.steps(projects))));
  const truthNames = truths.map((_, at) => identifier(`truth_${at}`));
  const covered = coveredPart(request, sight, bound);
  const isFlow = before !== undefined;
  const [now, then] = [edge("now"), isFlow ? edge("then") : undefined];
  const isOpen = any([now.isOpen, then?.isOpen ?? never]);
  const isThere = all([now.isThere, then?.isThere ?? always]);
  const isSame = then === undefined ? always : `(${now.currency} = ${then.currency})`;
  const kind =
    `CASE WHEN ${isOpen} THEN 4 WHEN NOT ${isThere} THEN ${isFlow ? 3 : 0} ` +
    `WHEN ${isSame} THEN 1 ELSE 2 END`;
  const difference = then === undefined ? now.amount : `${now.amount} - ${then.amount}`;
  const columns = [
    ...keyNames,
    ...truths.map((truth, at) => `${truth} AS ${truthNames[at] ?? ""}`),
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
  const from =
    `"latest" AS l JOIN "project" AS p ON p."projectId" = l."id" AND p."is_repeat" = 0` +
    (covered.length > 0 ? ` LEFT JOIN "covered" AS c ON c."id" = l."id" WHERE c."id" IS NULL` : "");
  const tested = oncePerRow("tested", [...keys, ...conditions.columns()], from, bound, ["l.*"]);
  const judged = `"judged" AS (SELECT ${columns.join(", ")} FROM "tested" AS l)`;
  const known = `"known" AS (SELECT ${knownColumns([...keyNames, ...truthNames], isFlow)} FROM "judged")`;
  const layers = [
    ...query.parts(),
    ...tableParts(sight, [request.balances.table, request.records.table], bound),
    ...balanceParts(request, sight, bound),
    ...covered,
    tested,
    judged,
    known,
  ];
  const sides = isFlow ? ["now", "then"] : ["now"];
  const slots = sides.flatMap((side) => [`${side}_currency`, `${side}_first`, `${side}_last`]);
  const shared = [...keyNames, `"kind"`, ...slots.map((name) => identifier(name))];
  const sets = truthNames.map((truth) => [...shared, truth]);
  const select = counted("known", sets, sides.flatMap(sums));
  return {
    statement: layered(layers, select, bound),
    read: (rows) =>
      requests.map((_, at) =>
        ofSet(rows, `truth_${at}`).map((row) => balancesRow(row, reading, at)),
      ),
  };
}

/** The latest balance of each project at each edge, and what leaves it open. */
function balanceParts(
  { balances, end, before }: BalancesRequest,
  sight: Sight,
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
      `coalesce(${identifier(`${amount.field}_currency`)}, '') AS "currency" FROM ${tableName(sight, table)} ` +
      `WHERE "projectId" IS NOT NULL AND ${identifier(`${amount.field}_amount`)} IS NOT NULL)`,
    `"edge" AS (SELECT "id", ${edges.join(", ")} FROM "balance" GROUP BY "id")`,
    `"latest" AS (SELECT b."id" AS "id", ${latest.join(", ")} FROM "balance" AS b ` +
      `JOIN "edge" AS e ON e."id" = b."id" GROUP BY b."id")`,
  ];
}

/** Projects with a record of their own by the day: their balances are passed over. */
function coveredPart(
  { records, asOf }: BalancesRequest,
  sight: Sight,
  { bind }: Binder,
): readonly string[] {
  if (sight.catalog.get(records.table)?.fields.has("projectId") !== true) return [];
  const on = records.on && identifier(`${records.on.field}_first`);
  const isEarly =
    on === undefined
      ? always
      : `(${on} IS NULL OR ${sure(`${on} <= ${bind(String(asOf), "integer")}`)})`;
  return [
    `"covered" AS (SELECT DISTINCT "projectId" AS "id" FROM ${tableName(sight, records.table)} ` +
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
function knownColumns(names: readonly string[], isFlow: boolean): string {
  const own = (name: string, kinds: string): string =>
    `CASE WHEN "kind" IN (${kinds}) THEN "${name}" END AS "${name}"`;
  const side = (name: string, kinds: string): readonly string[] =>
    ["currency", "first", "last", "amount"].map((part) => own(`${name}_${part}`, kinds));
  return [...names, `"kind"`, ...side("now", "1, 2"), ...(isFlow ? side("then", "2") : [])].join(
    ", ",
  );
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
function balancesRow(row: EngineRow, reading: ProjectReading, place: number): BalancesRow {
  const kind = wholeAt(row, "kind");
  const sides = kind === 1 ? ["now"] : kind === 2 ? ["now", "then"] : [];
  return {
    keys: keysAt(row, reading),
    truth: truthAt(row, `truth_${place}`),
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
