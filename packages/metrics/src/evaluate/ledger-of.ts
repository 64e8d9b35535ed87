import {
  type FieldKinds,
  type Ledger,
  type LedgerHead,
  parseCalendarDate,
  type RecordProblem,
  shownValue,
  type Table,
  tableBuilder,
} from "@ipms/core";
import { fieldKinds, type TableName } from "../generated/field-kinds.js";
import { misasked } from "./ask.js";

/** The tables of a ledger as plain records, with the head beside them. */
export type LedgerInput = LedgerHead & {
  readonly [Name in TableName]?: readonly Readonly<Record<string, unknown>>[];
};

/** A ledger made of plain records, and what was wrong with them. */
export interface LedgerReading {
  /** The ledger; values that are wrong are absent from it. */
  readonly ledger: Ledger;
  /** What was wrong; empty for a ledger that can be relied on. */
  readonly problems: readonly RecordProblem[];
}

/**
 * Makes a ledger of plain records, for programs that hold them already. A field that stands in any
 * record exists as a column; `null` says that it exists without a value. Files are read by
 * `@ipms/files`, which also checks codes and references.
 *
 * @param input - the head and the tables
 * @throws IpmsError `invalid-argument` for anything but an object; what is wrong inside is a problem
 */
export function ledgerOf(input: LedgerInput): LedgerReading {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    misasked("invalid-argument", "not-an-object", {});
  }
  const tables = new Map<string, Table>();
  const problems: RecordProblem[] = [];
  for (const [name, kinds] of Object.entries(fieldKinds)) {
    const records: unknown = input[name as TableName];
    if (records === undefined || records === null) continue;
    if (!Array.isArray(records)) {
      problems.push({ code: "invalid-record", parameters: {}, table: name });
      continue;
    }
    const built = tableOf(name, kinds, records);
    tables.set(name, built.table);
    problems.push(...built.problems);
  }
  problems.push(...unknownTables(input));
  const { standardVersion, reportingDivision } = input;
  const asOf = headDay(input, "asOf", problems);
  const cutOn = headDay(input, "cutOn", problems);
  const head = { standardVersion, reportingDivision, asOf, cutOn };
  const known = Object.entries(head).filter(([, value]) => typeof value === "string");
  return { ledger: { head: Object.fromEntries(known), tables }, problems };
}

/** A day of the head; one that does not exist is named and absent, as in a record. */
function headDay(
  input: LedgerInput,
  field: "asOf" | "cutOn",
  problems: RecordProblem[],
): string | undefined {
  const value: unknown = input[field] ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value === "string" && parseCalendarDate(value) !== undefined) return value;
  problems.push({ code: "invalid-date", parameters: { value: shownValue(value) }, field });
  return undefined;
}

const headFields: ReadonlySet<string> = new Set([
  "standardVersion",
  "reportingDivision",
  "asOf",
  "cutOn",
  "ext",
]);

function unknownTables(input: LedgerInput): readonly RecordProblem[] {
  const tables = Object.keys(fieldKinds);
  return Object.keys(input)
    .filter((name) => !headFields.has(name) && !Object.hasOwn(fieldKinds, name))
    .map((name) => ({
      code: "unknown-table",
      parameters: { table: name, suggestions: tables },
    }));
}

const idFields: Readonly<Record<string, string>> = {
  fundReceipts: "receiptId",
  targets: "targetId",
};

function tableOf(
  name: string,
  kinds: FieldKinds,
  records: readonly Readonly<Record<string, unknown>>[],
): { readonly table: Table; readonly problems: readonly RecordProblem[] } {
  const idField = idFields[name] ?? "projectId";
  const builder = tableBuilder(name, kinds, idField);
  const places = {
    of: (row: number, field?: string) => ({
      file: name,
      pointer: field === undefined ? `/${name}/${row}` : `/${name}/${row}/${field}`,
    }),
  };
  const seen = new Map<string, number>();
  const others: RecordProblem[] = [];
  for (const [row, given] of records.entries()) {
    const isRecord = typeof given === "object" && given !== null && !Array.isArray(given);
    if (!isRecord) {
      others.push({ code: "invalid-record", parameters: {}, table: name, place: places.of(row) });
    }
    const record = isRecord ? given : nothing;
    for (const field of Object.keys(record)) {
      if (Object.hasOwn(kinds, field) || field === "ext") continue;
      const parameters = { table: name, field, suggestions: nearest(field, kinds) };
      others.push({
        code: "unknown-field",
        parameters,
        table: name,
        field,
        place: places.of(row, field),
      });
    }
    const id = record[idField];
    if (typeof id === "string" && unique.has(name)) {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, row);
      else {
        const parameters = { field: idField, value: id, first: `/${name}/${first}` };
        others.push({
          code: "duplicate-id",
          parameters,
          table: name,
          record: id,
          place: places.of(row),
        });
      }
    }
    builder.append(record);
  }
  const { table, problems } = builder.finish(places);
  return { table, problems: [...problems, ...others] };
}

const nothing: Readonly<Record<string, unknown>> = {};

const unique: ReadonlySet<string> = new Set(["projects", "fundReceipts", "targets"]);

/** Fields that begin alike, for the message about a misspelt one. */
function nearest(field: string, kinds: FieldKinds): readonly string[] {
  const start = field.slice(0, 3).toLowerCase();
  const alike = Object.keys(kinds).filter((known) => known.toLowerCase().startsWith(start));
  return (alike.length > 0 ? alike : Object.keys(kinds)).slice(0, 3);
}
