import type { FieldKinds, Problem } from "@ipms/core";
import { tableFacts, type TableName } from "@ipms/schema";
import type { AppliedColumn, AppliedMapping } from "../interpret/mapping/applied-mapping.js";
import { type CellReading, emptyCell } from "../interpret/reading.js";
import { recordContract } from "../record/record-contract.js";
import type { FieldProblem } from "../record/field-problem.js";
import { madeId } from "./made-id.js";
import type { FilledRow } from "./merged-cells.js";

/** What one row gives for one of the records of a mapping. */
interface RowRecord {
  /** The place of the record among those of the mapping. */
  readonly record: number;
  /** Canonical JSON values by field, extensions under `ext`. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What is wrong with its cells. */
  readonly problems: readonly FieldProblem[];
}

/** What the cells of a row were read as. */
export interface RowReadings {
  /** By the place of the column among the applied ones. */
  readonly cells: readonly CellReading[];
  /** The ids that no column holds, by their place in the mapping. */
  readonly ids: readonly CellReading[];
}

/** Reads the rows of a sheet with a mapping. */
export interface RowReader {
  /**
   * Reads the cells of a row.
   *
   * @param row - its cells, merged ones with their value
   */
  read(row: FilledRow): RowReadings;
  /** The records that a row gives. */
  records(row: RowReadings): readonly RowRecord[];
}

/**
 * A reader of rows.
 *
 * @param applied - a mapping without problems
 * @param numberRow - the number of the next row of a table
 */
export function rowReader(
  applied: AppliedMapping,
  numberRow: (table: string) => number,
): RowReader {
  const columns = applied.columns.map((column) => ({ column, ...columnTargetOf(column, applied) }));
  const completions = applied.records.map(({ table }) =>
    completion(table as TableName, applied.table as TableName),
  );
  const nextNumber = (): number => numberRow(applied.table);
  return {
    read: (row) => ({
      cells: columns.map(({ column, quantity }) => readColumn(column, row, quantity)),
      ids: applied.ids.map((id) => madeId(id, row.cells, nextNumber)),
    }),
    records({ cells, ids }) {
      const values = applied.records.map((): Record<string, unknown> => ({}));
      const problems = applied.records.map((): FieldProblem[] => []);
      const extensions: [string, string, unknown][] = [];
      for (const [at, { column, name }] of columns.entries()) {
        const { value, problem } = cells[at] ?? emptyCell;
        if (problem !== undefined) problems[column.record]?.push({ ...problem, field: name });
        else if (value !== undefined) {
          const record = values[column.record];
          if (column.ext !== undefined) extensions.push([...extensionOf(column.ext), value]);
          else if (record !== undefined) record[name] = value;
        }
      }
      const [own = {}] = values;
      for (const [at, { field }] of applied.ids.entries()) {
        const { value, problem } = ids[at] ?? emptyCell;
        if (problem !== undefined) problems[0]?.push({ ...problem, field });
        else if (value !== undefined) own[field] = value;
      }
      if (extensions.length > 0) own["ext"] = extensionObject(extensions);
      return applied.records.flatMap(({ values: stated }, record): RowRecord[] => {
        const said = values[record] ?? {};
        const wrong = problems[record] ?? [];
        // What is the same in every row makes no record by itself.
        if (record > 0 && Object.keys(said).length === 0 && wrong.length === 0) return [];
        const complete = record === 0 ? undefined : completions[record];
        const { values: all = said, unread = [] } =
          complete?.(said, stated, { values: own, problems: problems[0] ?? [] }) ?? {};
        const known = new Set(wrong.map(({ field }) => field));
        const others = unread.filter(({ field }) => !known.has(field));
        return [{ record, values: all, problems: [...wrong, ...others] }];
      });
    },
  };
}

/** The field of a column's values, by the name that it has in tables. */
export function fieldOfColumn({ field, ext }: AppliedColumn): string {
  return field ?? `ext.${ext ?? ""}`;
}

/** Where a column's values go, and whether they would be counted twice if two rows had one. */
function columnTargetOf(column: AppliedColumn, { records }: AppliedMapping) {
  const { record, field } = column;
  if (field === undefined) return { name: fieldOfColumn(column), quantity: false };
  const kinds: FieldKinds = recordContract(records[record]?.table ?? "").kinds;
  const kind = kinds[field];
  return { name: field, quantity: kind === "money" || kind === "decimal" || kind === "integer" };
}

function readColumn(column: AppliedColumn, row: FilledRow, quantity: boolean): CellReading {
  const reading = column.read(row.cells);
  if (row.filled.size === 0) return reading;
  const anchorRow = row.filled.get(column.index);
  if (anchorRow === undefined || reading.value === undefined) return reading;
  if (!quantity) return { ...reading, conversions: ["merged-cell", ...reading.conversions] };
  const value = row.cells[column.index]?.text ?? "";
  const problem: Problem = { code: "merged-quantity", parameters: { value, row: anchorRow } };
  return { conversions: [], problem };
}

/**
 * What a record of another table takes over from the row's own. What could not be read there is not
 * missing here.
 */
function completion(table: TableName, rowTable: TableName) {
  const { key, references } = tableFacts(table);
  const [id] = tableFacts(rowTable).key;
  const rowFields = recordContract(rowTable).kinds;
  const links = Object.entries(references).flatMap(([field, target]) => {
    if (target.table === rowTable) return [[field, target.field] as const];
    return Object.hasOwn(rowFields, field) ? [[field, field] as const] : [];
  });
  const { required } = recordContract(table);
  const ownId = key.length === 1 ? key.find((field) => required.includes(field)) : undefined;
  const sources =
    ownId === undefined || id === undefined ? links : [...links, [ownId, id] as const];
  return (
    said: Readonly<Record<string, unknown>>,
    stated: Readonly<Record<string, string>>,
    { values: own, problems }: Pick<RowRecord, "values" | "problems">,
  ) => {
    const linked = Object.fromEntries(
      links.flatMap(([field, from]) => (own[from] === undefined ? [] : [[field, own[from]]])),
    );
    const rowId = id === undefined ? undefined : own[id];
    const named =
      ownId === undefined || typeof rowId !== "string"
        ? {}
        : { [ownId]: [rowId, ...Object.values(stated)].join("/") };
    const values: Readonly<Record<string, unknown>> = { ...named, ...linked, ...stated, ...said };
    const unread = sources.flatMap(([field, from]) =>
      Object.hasOwn(values, field)
        ? []
        : problems.filter((each) => each.field === from).map((each) => ({ ...each, field })),
    );
    const marked = Object.fromEntries(unread.map(({ field }) => [field, null]));
    return { values: { ...marked, ...values }, unread };
  };
}

/** The organisation and the name of an extension. */
function extensionOf(ext: string): [string, string] {
  const dot = ext.indexOf(".");
  return [ext.slice(0, dot), ext.slice(dot + 1)];
}

/** Extensions as objects; any text may be a name, `__proto__` too. */
function extensionObject(
  extensions: readonly (readonly [string, string, unknown])[],
): Readonly<Record<string, unknown>> {
  const byOrganisation = new Map<string, [string, unknown][]>();
  for (const [organisation, name, value] of extensions) {
    const found = byOrganisation.get(organisation) ?? [];
    byOrganisation.set(organisation, [...found, [name, value]]);
  }
  return Object.fromEntries(
    [...byOrganisation].map(([organisation, entries]) => [
      organisation,
      Object.fromEntries(entries),
    ]),
  );
}
