import type { LedgerHead, ProblemCode, RecordProblem, Table } from "@ipms/core";
import type { AppliedMapping } from "../interpret/mapping/applied-mapping.js";
import { defaultRowsPerBatch } from "../read-options.js";
import type { Limits } from "../limits.js";
import { recordContract } from "../record/record-contract.js";
import { type RecordSink, recordSink } from "../record/record-sink.js";
import type { SheetRow } from "../sheet/sheet.js";
import { plainRows } from "./plain-rows.js";
import type { RowReader, RowReadings } from "./row-records.js";
import { type FieldColumns, type SheetPlaces, sheetPlaces } from "./sheet-places.js";

/** Takes what reading gives. */
export interface ImportOutput {
  /** Takes a table, or a part of one. */
  table(table: Table): void;
  /** Takes a problem. */
  problem(problem: RecordProblem): void;
  /** Takes the numbers of problems of each code that were found and not kept. */
  omitted?(counts: ReadonlyMap<ProblemCode, number>): void;
  /** Takes what is known of the ledger's head as soon as some of it was read. */
  head?(head: LedgerHead): void;
}

/** The tables into which the rows of one sheet go. */
export interface TableOutputs {
  /**
   * Adds what a row gives.
   *
   * @param row - the row
   * @param cells - what its cells were read as
   * @param reader - makes records of them, where something must be said of one
   */
  add(row: SheetRow, cells: RowReadings, reader: RowReader): void;
  /** Hands over what is left. */
  finish(): void;
  /** How many rows went into each table. */
  rows(): Readonly<Record<string, number>>;
}

const noColumns: FieldColumns = new Map();

interface OpenTable {
  readonly sink: RecordSink;
  readonly places: SheetPlaces;
  rows: number;
}

/**
 * The tables of a mapping, empty.
 *
 * @param applied - the mapping
 * @param place - the file, and the sheet of a workbook
 * @param limits - how long values may be
 * @param output - takes the tables
 */
export function tableOutputs(
  applied: AppliedMapping,
  place: { readonly file: string; readonly sheet: string | undefined },
  limits: Limits,
  output: ImportOutput,
): TableOutputs {
  const columnsOf = applied.records.map((_, record) => fieldColumns(applied, record));
  const tables = new Map<string, OpenTable>();
  for (const [record, { table }] of applied.records.entries()) {
    const open = tables.get(table) ?? openTable(table, record, applied, place, limits);
    tables.set(table, open);
    for (const field of columnsOf[record]?.keys() ?? []) open.sink.declare(field);
  }
  const handOver = ({ sink, places }: OpenTable): void => {
    const { table, problems } = sink.take(places.take());
    output.table(table);
    for (const problem of problems) output.problem(problem);
  };
  const added = (open: OpenTable, row: SheetRow, record: number): void => {
    open.places.add(row, columnsOf[record] ?? noColumns);
    open.rows += 1;
    if (open.sink.rowCount >= defaultRowsPerBatch) handOver(open);
  };
  const addPlain = plainRows(applied, limits);
  return {
    add(row, cells, reader) {
      const own = tables.get(applied.table);
      if (own !== undefined && addPlain?.(cells, own.sink.rows) === true) {
        added(own, row, 0);
        return;
      }
      for (const { record, values, problems } of reader.records(cells)) {
        const open = tables.get(applied.records[record]?.table ?? "");
        if (open === undefined) continue;
        open.sink.add(values, problems);
        added(open, row, record);
      }
    },
    finish() {
      for (const open of tables.values()) handOver(open);
    },
    rows: () => Object.fromEntries([...tables].map(([name, { rows }]) => [name, rows])),
  };
}

function openTable(
  table: string,
  record: number,
  applied: AppliedMapping,
  { file, sheet }: { readonly file: string; readonly sheet: string | undefined },
  limits: Limits,
): OpenTable {
  const contract = recordContract(table);
  const columns = fieldColumns(applied, record);
  // A required column that is missing altogether is said once, with the header.
  const unsaid = new Set(
    record === 0 ? contract.required.filter((field) => !columns.has(field)) : [],
  );
  const sink = recordSink(
    {
      ...contract,
      check: (values) =>
        contract
          .check(values)
          .filter(({ code, field }) => code !== "missing-field" || !unsaid.has(field)),
    },
    limits,
  );
  return { sink, places: sheetPlaces(file, sheet), rows: 0 };
}

/** The columns in which the fields of a record stand, ids that are made of others included. */
export function fieldColumns(applied: AppliedMapping, record: number): FieldColumns {
  const own = applied.columns.filter((column) => column.record === record);
  return new Map([
    ...(record === 0 ? applied.ids : []).map(
      ({ field, columns }) => [field, columns[0] ?? 0] as const,
    ),
    ...own.map(({ field, ext, index }) => [field ?? `ext.${ext ?? ""}`, index] as const),
  ]);
}
