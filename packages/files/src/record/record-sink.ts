import type { FieldProblem } from "./field-problem.js";
import {
  type AnyColumnBuilder,
  isExtension,
  type Places,
  type RecordProblem,
  type TableBuilder,
  type TermKind,
  tableBuilder,
  withFlatExtensions,
} from "@ipms/core";
import type { Batch } from "../batch.js";
import { defaultLimits, type Limits } from "../limits.js";
import type { RecordContract } from "./record-contract.js";

/**
 * How many columns a table has before records may bring no new ones: each costs a cell in every row.
 * Ten times what the widest ledgers have.
 */
export const mostColumnsOfRecords = 512;

/** Checks records one after the other and keeps them until a batch of them is taken. */
export interface RecordSink {
  /** How many rows stand in the batch so far. */
  readonly rowCount: number;
  /**
   * Whether the batches taken have as many cells of extensions as a sheet may have: a short record
   * costs a cell in every column that any other record brought.
   */
  readonly isFull: boolean;
  /** Takes rows that need no check, because their reader knows that they are in good form. */
  readonly rows: TableBuilder;
  /** Adds a column to this batch and every later one. */
  declare(field: string): void;
  /**
   * Adds a record. Values with a problem are absent in the table.
   *
   * @param record - canonical JSON values by field
   * @param found - problems that reading met already; nothing more is said about their fields
   */
  add(record: Readonly<Record<string, unknown>>, found?: readonly FieldProblem[]): void;
  /** The batch, and an empty one with the same columns to go on with. */
  take(places: Places): Batch;
}

/**
 * A sink for the records of one table.
 *
 * @param contract - what is known of the table
 * @param limits - how long values may be
 * @param newColumn - makes the builder of a column, where a source keeps some kind in its own way
 */
export function recordSink(
  contract: RecordContract,
  limits: Limits,
  newColumn?: (kind: TermKind) => AnyColumnBuilder,
): RecordSink {
  const maximumLength = limits.maximumValueLength ?? defaultLimits.maximumValueLength;
  const { maximumCells } = { ...defaultLimits, ...limits };
  const declared = new Set<string>();
  let problems: (RecordProblem & { readonly row: number })[] = [];
  let builder = newBuilder();
  let extensionCells = 0;

  function newBuilder(): TableBuilder {
    const fresh = tableBuilder(contract.table, contract.kinds, contract.idField, newColumn);
    for (const field of declared) fresh.declare(field);
    return fresh;
  }

  /** Extensions are columns of which nobody knows the names before: each record may bring new ones. */
  function tooWide(record: object, known: TableBuilder["fields"]): FieldProblem[] {
    const fresh = Object.keys(record).filter((field) => isExtension(field) && !known.has(field));
    if (fresh.length === 0 || known.size + fresh.length <= mostColumnsOfRecords) return [];
    const parameters = { limit: mostColumnsOfRecords };
    return [{ field: "ext", code: "too-many-extensions", parameters }];
  }

  return {
    get rowCount() {
      return builder.rowCount;
    },
    get rows() {
      return builder;
    },
    get isFull() {
      return extensionCells > maximumCells;
    },
    declare(field) {
      declared.add(field);
      builder.declare(field);
    },
    add(record, found = []) {
      const flat = withFlatExtensions(record);
      const early = [...found, ...tooLong(flat, maximumLength), ...tooWide(flat, builder.fields)];
      const spoiled = new Set(early.map(({ field }) => field));
      // An empty text is an absent value in every form of file, as an empty cell is.
      const empty = Object.keys(record).filter((field) => record[field] === "");
      const readable = without(record, new Set([...spoiled, ...empty]));
      const late = contract.check(readable).filter(({ field }) => !spoiled.has(field));
      const all = [...early, ...late];
      if (all.length > 0) {
        const names = namesOf(record, contract);
        const row = builder.rowCount;
        for (const each of all) problems.push({ ...each, table: contract.table, ...names, row });
      }
      const bad = all.map(({ field }) => field);
      const extensions = bad.includes("ext") ? Object.keys(flat).filter(isExtension) : [];
      // What reading met is something that stands there; of the others only what has a value.
      const met = new Set(found.map(({ field }) => field));
      const unreadable = bad.filter(
        (field) => met.has(field) || (flat[field] != null && flat[field] !== ""),
      );
      builder.append(without(flat, new Set([...bad, ...empty, ...extensions])), unreadable);
    },
    take(places) {
      const { table, problems: found } = builder.finish(places);
      const placed = problems.map(({ row, ...problem }) => ({
        ...problem,
        place: places.of(row, problem.field),
      }));
      problems = [];
      for (const field of table.columns.keys()) {
        declared.add(field);
        if (isExtension(field)) extensionCells += table.rowCount;
      }
      builder = newBuilder();
      return { table, problems: [...placed, ...found] };
    },
  };
}

function without(
  record: Readonly<Record<string, unknown>>,
  fields: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
  if (fields.size === 0) return record;
  return Object.fromEntries(
    Object.entries(record).map(([field, value]) => [field, fields.has(field) ? null : value]),
  );
}

function tooLong(record: Readonly<Record<string, unknown>>, limit: number): FieldProblem[] {
  const found: FieldProblem[] = [];
  for (const field of Object.keys(record)) {
    const value = record[field];
    if (typeof value === "string" && value.length > limit) {
      found.push({ field, code: "value-too-long", parameters: { length: value.length, limit } });
    }
  }
  return found;
}

function namesOf(record: Readonly<Record<string, unknown>>, { idField }: RecordContract) {
  const id = record[idField];
  const name = record["name"];
  return {
    ...(isNamed(id) ? { record: id.slice(0, 200) } : {}),
    ...(isNamed(name) ? { recordName: name.slice(0, 200) } : {}),
  };
}

function isNamed(text: unknown): text is string {
  return typeof text === "string" && text !== "";
}
