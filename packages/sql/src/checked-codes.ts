import { cleanText, shownValue } from "@ipms/core";
import type { LedgerOutline, TallyRequest, TallySource } from "@ipms/metrics/elsewhere";
import { kindsOf } from "./catalog/catalog.js";
import { codeForm } from "./catalog/code-forms.js";
import { EngineError } from "./engine-error.js";
import { type Answering, engineNames, type QueryOptions } from "./engine.js";
import { type CodeColumn, wrongCodes } from "./query/wrong-codes.js";

/** How many values an error names. */
const mostNamed = 5;

/**
 * A ledger whose codes are looked at before anything is counted by them, as a reader of files does: a code
 * that the standard does not have would be left out of every figure, silently. Only columns that requests
 * read are looked at, each once in a call.
 *
 * @param source - the ledger
 * @param engine - holds the tables
 * @param options - a signal that ends every query
 */
export function withCheckedCodes(
  source: TallySource,
  engine: Answering,
  options: QueryOptions,
): TallySource {
  const seen = new Set<string>();
  return {
    outline: (knownAt) => source.outline(knownAt),
    async records(table) {
      const records = await source.records(table);
      for (const [field, kind] of Object.entries(kindsOf[table] ?? {})) {
        const form = kind === "code" ? codeForm(table, field) : undefined;
        if (form === undefined) continue;
        const isCode = new RegExp(`^(?:${form})$`, "u");
        const texts = records.map((record) => record[field]).filter(isText);
        const wrong = new Set(texts.filter((text) => !isCode.test(text)));
        // Whatever the order of rows, the same ones are named.
        refuse(engine, table, field, [...wrong].toSorted());
      }
      return records;
    },
    async answer(requests) {
      const read = columnsRead(requests, await source.outline());
      for (const [table, columns] of read) {
        const own = columns.filter(({ column }) => !seen.has(`${table}.${column}`));
        if (own.length === 0 || engine.checksCells?.(table) === true) continue;
        const asked = wrongCodes(table, own, engine.dialect, mostNamed);
        const rows = await engine.query(asked, options);
        for (const { column } of own) {
          refuse(engine, table, column, rows.map((row) => row[column]).filter(isText));
          seen.add(`${table}.${column}`);
        }
      }
      return source.answer(requests);
    },
  };
}

/** Stops where a column holds what is no code; of many values the first are named. */
function refuse(
  { dialect }: Answering,
  table: string,
  column: string,
  wrong: readonly string[],
): void {
  if (wrong.length === 0) return;
  const values = wrong.slice(0, mostNamed).map((text) => cleanText(shownValue(text)));
  throw new EngineError("engine-unknown-code", {
    engine: engineNames[dialect],
    table,
    column,
    values,
  });
}

/** The columns of codes that requests read, of those that the ledger has, by table. */
function columnsRead(
  requests: readonly TallyRequest[],
  { tables }: LedgerOutline,
): ReadonlyMap<string, readonly CodeColumn[]> {
  const read = new Map<string, Map<string, CodeColumn>>();
  const add = (table: string, field: string): void => {
    if (tables.get(table)?.fields.includes(field) !== true) return;
    const isMoney = kindsOf[table]?.[field] === "money";
    const form = codeForm(table, isMoney ? "currency" : field);
    if (form === undefined) return;
    const column = isMoney ? `${field}_currency` : field;
    const columns = read.get(table) ?? new Map<string, CodeColumn>();
    read.set(table, columns.set(column, { column, form }));
  };
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    const { table, field, by } = part as Readonly<Record<string, unknown>>;
    if (typeof table === "string" && typeof field === "string") add(table, field);
    if (Array.isArray(by)) for (const name of by) add("projects", String(name));
    for (const [name, inner] of Object.entries(part)) {
      // Values name no field, and a calendar has thousands of days.
      if (name !== "parameters") visit(inner);
    }
  };
  visit(requests);
  // Every question asks which contracts count.
  for (const table of ["projects", "signings"]) add(table, "contractType");
  return new Map([...read].map(([table, columns]) => [table, [...columns.values()]] as const));
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
