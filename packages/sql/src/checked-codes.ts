import { shownValue } from "@ipms/core";
import type { LedgerOutline, TallyRequest, TallySource } from "@ipms/metrics/elsewhere";
import { kindsOf } from "./catalog/catalog.js";
import { codeForm } from "./catalog/code-forms.js";
import { EngineError } from "./engine-error.js";
import { type Answering, engineNames, type QueryOptions, type Statement } from "./engine.js";
import { identifier } from "./identifier.js";
import { groupedBy } from "./query/layers.js";

/** A column of codes, and the form that they must have. */
interface CodeColumn {
  readonly table: string;
  readonly column: string;
  readonly form: RegExp;
}

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
        const column = kind === "code" ? codeColumn(table, field, field) : undefined;
        if (column !== undefined) {
          checkValues(
            engine,
            column,
            records.map((record) => record[field]),
          );
        }
      }
      return records;
    },
    async answer(requests) {
      const columns = columnsRead(requests, await source.outline()).filter(
        ({ table, column }) =>
          !seen.has(`${table}.${column}`) && engine.checksCells?.(table) !== true,
      );
      for (const table of new Set(columns.map((each) => each.table))) {
        const own = columns.filter((each) => each.table === table);
        const rows = await engine.query(differentCodes(table, own, engine), options);
        for (const column of own) {
          seen.add(`${table}.${column.column}`);
          checkValues(
            engine,
            column,
            rows.map((row) => row[column.column]),
          );
        }
      }
      return source.answer(requests);
    },
  };
}

/** Every code that columns hold, in one reading of their table. */
function differentCodes(
  table: string,
  columns: readonly CodeColumn[],
  { dialect }: Answering,
): Statement {
  const names = columns.map(({ column }) => identifier(column));
  const settings = dialect === "clickhouse" ? "\nSETTINGS group_by_use_nulls = 1" : "";
  const sets = names.map((name) => [name]);
  const text = `SELECT ${names.join(", ")} FROM ${identifier(table)}\n${groupedBy(sets)}${settings}`;
  return { text, parameters: [] };
}

function checkValues(
  { dialect }: Answering,
  { table, column, form }: CodeColumn,
  values: readonly unknown[],
): void {
  const codes = values.filter((value) => typeof value === "string");
  // Whatever the order of rows, the same one is named.
  const [value] = codes.filter((code) => !form.test(code)).toSorted();
  if (value === undefined) return;
  const facts = { engine: engineNames[dialect], table, column, value: shownValue(value) };
  throw new EngineError("engine-unknown-code", facts);
}

/** The columns of codes that requests read, of those that the ledger has. */
function columnsRead(
  requests: readonly TallyRequest[],
  { tables }: LedgerOutline,
): readonly CodeColumn[] {
  const read = new Map<string, CodeColumn>();
  const add = (table: string, field: string): void => {
    if (tables.get(table)?.fields.includes(field) !== true) return;
    const isMoney = kindsOf[table]?.[field] === "money";
    const column = isMoney
      ? codeColumn(table, "currency", `${field}_currency`)
      : codeColumn(table, field, field);
    if (column !== undefined) read.set(`${table}.${column.column}`, column);
  };
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    const { table, field, by } = part as Readonly<Record<string, unknown>>;
    if (typeof table === "string" && typeof field === "string") add(table, field);
    if (Array.isArray(by)) for (const name of by) add("projects", String(name));
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(requests);
  // Every question asks which contracts count.
  for (const table of ["projects", "signings"]) add(table, "contractType");
  return [...read.values()];
}

function codeColumn(table: string, field: string, column: string): CodeColumn | undefined {
  const form = codeForm(table, field);
  return form === undefined ? undefined : { table, column, form: new RegExp(`^(?:${form})$`, "u") };
}
