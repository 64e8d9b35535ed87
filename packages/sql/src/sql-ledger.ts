import type { Day, LedgerHead } from "@ipms/core";
import type {
  BalancesRequest,
  LedgerOutline,
  RecordsRequest,
  TallyAnswer,
  TallyRequest,
  TallySource,
} from "@ipms/metrics/elsewhere";
import type { Catalog } from "./catalog/catalog.js";
import { readCatalog } from "./catalog/read-catalog.js";
import { binder } from "./compile/binder.js";
import type { Answering, Dialect, EngineRow, QueryOptions, Statement } from "./engine.js";
import { checkWideAmounts } from "./engines/clickhouse/wide-amounts.js";
import { identifier } from "./identifier.js";
import { balancesFrame, balancesQuery } from "./query/balances.js";
import { coverageQuery } from "./query/coverage.js";
import { tableParts, tableName } from "./query/known-tables.js";
import { layered } from "./query/layers.js";
import { currenciesQuery, keysQuery } from "./query/lists.js";
import { plainColumn } from "./query/plain-texts.js";
import { readingFrame } from "./query/project-query.js";
import type { Holding, Query } from "./query/query.js";
import { wholeAt } from "./query/read-row.js";
import { recordsFrame, recordsQuery } from "./query/records.js";
import { recordOf, smallTableStatement } from "./query/small-table.js";
import { timesQuery } from "./query/times.js";

/** How many requests one query answers at most, so that no statement grows without end. */
const together = 48;

/**
 * A ledger that lies in an engine, as the evaluation asks for it.
 *
 * @param engine - holds the tables, laid out as `storedColumns` says
 * @param head - whose ledger it is, and of when
 * @param options - a signal that ends every query
 */
export function sqlLedger(engine: Answering, head: LedgerHead, options: QueryOptions): TallySource {
  let found: Promise<Found> | undefined;
  const held = (): Promise<Found> => (found ??= look(engine, options));
  return {
    async outline(knownAt) {
      const { holding, rows } = await held();
      if (knownAt === undefined) return outlineOf({ holding, rows }, head);
      const [counts = {}] = await engine.query(knownCounts(holding, knownAt), options);
      return outlineOf({ holding, rows: rowsIn(counts, holding.catalog) }, head);
    },
    async records(table) {
      const entry = (await held()).holding.catalog.get(table);
      if (entry === undefined) return [];
      const rows = await engine.query(smallTableStatement(table, entry), options);
      return rows.map((row) => recordOf(row, entry));
    },
    async answer(requests) {
      const { holding } = await held();
      const answers = new Map<TallyRequest, TallyAnswer>();
      for (const { asked, query } of queriesFor(requests, holding)) {
        const rows = query === undefined ? [] : await engine.query(query.statement, options);
        const read = query?.read(rows) ?? [];
        for (const [at, request] of asked.entries()) answers.set(request, read[at] ?? []);
      }
      return requests.map((request) => answers.get(request) ?? []);
    },
  };
}

interface Found {
  readonly holding: Holding;
  readonly rows: ReadonlyMap<string, number>;
}

/** Looks at what the engine holds: its tables and columns, and how many rows there are. */
async function look(engine: Answering, options: QueryOptions): Promise<Found> {
  const catalog = await readCatalog(engine, options);
  if (engine.dialect === "clickhouse") await checkWideAmounts(engine, catalog.keys(), options);
  const [counts = {}] = await engine.query(
    { text: factsText(catalog, engine.dialect), parameters: [] },
    options,
  );
  const rows = rowsIn(counts, catalog);
  const facts = {
    repeats: wholeAt(counts, "ids") > wholeAt(counts, "different"),
    headings: wholeAt(counts, "packages") > 0,
    signings: (rows.get("signings") ?? 0) > 0,
  };
  return { holding: { dialect: engine.dialect, catalog, facts }, rows };
}

/** How many rows each table has, of an answer that counts them. */
function rowsIn(counts: EngineRow, catalog: Catalog): ReadonlyMap<string, number> {
  return new Map([...catalog.keys()].map((table) => [table, wholeAt(counts, table)] as const));
}

/** Counts the rows that every table had on an earlier day. */
function knownCounts({ dialect, catalog }: Holding, knownAt: Day): Statement {
  const bound = binder(dialect);
  const sight = { stored: catalog, knownAt };
  const tables = [...catalog.keys()];
  const counts = tables.map(
    (table) => `(SELECT count(*) FROM ${tableName(sight, table)}) AS ${identifier(table)}`,
  );
  return layered(tableParts(sight, tables, bound), `SELECT ${counts.join(", ")}`, bound);
}

/** Counts the rows of every table, and the ids and packages of projects. */
function factsText(catalog: Catalog, dialect: Dialect): string {
  const others = [...catalog.keys()].map((table) => {
    const name = identifier(table);
    return `(SELECT count(*) FROM ${name}) AS ${name}`;
  });
  const fields = catalog.get("projects")?.fields;
  const id = fields?.get("projectId");
  const packages = fields?.has("packageOf") === true ? `count("packageOf")` : "0";
  const facts = [
    // One row, whatever columns there are.
    `count(*) AS "all"`,
    id === undefined
      ? `0 AS "ids", 0 AS "different"`
      : idCounts(plainColumn(id, "projectId", dialect)),
    `${packages} AS "packages"`,
    ...others,
  ];
  return `SELECT ${facts.join(", ")} FROM "projects"`;
}

function idCounts(column: string): string {
  return `count(${column}) AS "ids", count(DISTINCT ${column}) AS "different"`;
}

function outlineOf({ holding, rows }: Found, head: LedgerHead): LedgerOutline {
  return {
    head,
    tables: new Map(
      [...holding.catalog].map(([name, { fields }]) => [
        name,
        { fields: [...fields.keys()], rowCount: rows.get(name) ?? 0 },
      ]),
    ),
  };
}

/** Requests with the query that answers them; without one where no record can be found. */
export interface Asked {
  /** The requests. */
  readonly asked: readonly TallyRequest[];
  /** The query. */
  readonly query?: Query;
}

/** The queries that answer requests, as few as may be. */
export function queriesFor(requests: readonly TallyRequest[], holding: Holding): readonly Asked[] {
  const single = requests.flatMap((request): readonly Asked[] => {
    if (request.kind === "keys") return [{ asked: [request], query: keysQuery(request, holding) }];
    if (request.kind !== "currencies") return [];
    return [{ asked: [request], query: currenciesQuery(request, holding) }];
  });
  const ofKind = <Kind extends TallyRequest["kind"]>(kind: Kind) =>
    requests.filter(
      (request): request is Extract<TallyRequest, { readonly kind: Kind }> => request.kind === kind,
    );
  const records = ofKind("records");
  const balances = ofKind("balances");
  const isAnswered = (request: RecordsRequest | BalancesRequest): boolean =>
    isJoined(request.kind === "records" ? request.table : request.balances.table, holding);
  return [
    ...single,
    ...[...records, ...balances]
      .filter((request) => !isAnswered(request))
      .map((request) => ({ asked: [request] })),
    ...framed(ofKind("coverage"), readingFrame, (same) => coverageQuery(same, holding)),
    ...framed(ofKind("times"), readingFrame, (same) => timesQuery(same, holding)),
    ...framed(balances.filter(isAnswered), balancesFrame, (same) => balancesQuery(same, holding)),
    ...framed(records.filter(isAnswered), recordsFrame, (same) => recordsQuery(same, holding)),
  ];
}

/** Requests of the same frame together. */
function framed<Request extends TallyRequest>(
  requests: readonly Request[],
  frameOf: (request: Request) => string,
  queryOf: (requests: readonly Request[]) => Query,
): readonly Asked[] {
  const frames = new Map<string, Request[]>();
  for (const request of requests) {
    const frame = frameOf(request);
    frames.set(frame, [...(frames.get(frame) ?? []), request]);
  }
  return [...frames.values()].flatMap((same) => {
    const starts = Array.from(
      { length: Math.ceil(same.length / together) },
      (_, at) => at * together,
    );
    return starts.map((start) => {
      const asked = same.slice(start, start + together);
      return { asked, query: queryOf(asked) };
    });
  });
}

/** Whether records of a table say to which project they belong. */
function isJoined(table: string, { catalog }: Holding): boolean {
  if (table === "projects") return true;
  const has = (name: string): boolean => catalog.get(name)?.fields.has("projectId") === true;
  return has(table) && has("projects");
}
