import { type TableName, tableNames } from "@ipms/schema";
import { syntheticCuts } from "../rule-conformance/synthetic-cuts.js";
import { type Picker, picker } from "../sample-ledgers/random.js";
import { mutatedCell } from "./mutated-cell.js";

/** A file in CSV, some cells of which are not as they should be. */
export interface MutatedFile {
  /** Which of the files of its seed it is, from 0. */
  readonly number: number;
  /** The table it holds. */
  readonly table: TableName;
  /** The file. */
  readonly bytes: Uint8Array;
  /** In pieces of how many bytes it is read. */
  readonly sizes: readonly number[];
  /** How many rows are read at once. */
  readonly rowsPerBatch: number;
  /** How many columns it has. */
  readonly columns: number;
}

/** A table as rows of texts. */
interface Grid {
  readonly table: TableName;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const rowsOfFile = 100;
const encoder = new TextEncoder();

/**
 * Files without end: rows of a made-up ledger, of whose cells about a third are mutated.
 *
 * @param seed - any whole number; the same gives the same files
 */
export function* mutatedFiles(seed: number): Generator<MutatedFile, never, void> {
  const grids = gridsOf(seed);
  const random = picker(seed);
  for (let number = 0; ; number += 1) {
    const { table, columns, rows } = random.one(grids);
    const chosen = Array.from({ length: rowsOfFile }, () => random.one(rows));
    const mutated = chosen.map((row) => row.map((cell, at) => mutation(random, cell, rows, at)));
    const lines = [columns, ...mutated].map((cells) => cells.map(quoted).join(","));
    yield {
      number,
      table,
      bytes: encoder.encode(`${lines.join("\n")}\n`),
      sizes: Array.from({ length: 3 }, () => random.integer(1, 20_000)),
      rowsPerBatch: random.integer(1, 2 * rowsOfFile),
      columns: columns.length,
    };
  }
}

function mutation(random: Picker, cell: string, rows: Grid["rows"], at: number): string {
  if (random.chance(65)) return cell;
  // What stands in another row or column is of another kind, or means another record.
  const other =
    random.one(rows)[random.chance(50) ? at : random.integer(0, (rows[0]?.length ?? 1) - 1)];
  return mutatedCell(random, cell, other ?? "");
}

function gridsOf(seed: number): readonly Grid[] {
  const { ledger } = syntheticCuts(1000, seed);
  return tableNames.flatMap((table) => {
    const records = ((ledger[table] ?? []) as readonly object[]).map(flat);
    const columns = [...new Set(records.flatMap((record) => [...record.keys()]))];
    if (columns.length === 0) return [];
    const rows = records.map((record) => columns.map((column) => record.get(column) ?? ""));
    return [{ table, columns, rows }];
  });
}

/** A record as columns of CSV: an amount has two. */
function flat(record: object): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(record).flatMap(([field, value]: [string, unknown]) => {
      if (typeof value !== "object" || value === null) return [[field, textOf(value)] as const];
      return Object.entries(value).map(
        ([part, each]: [string, unknown]) => [`${field}.${part}`, textOf(each)] as const,
      );
    }),
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : value == null ? "" : JSON.stringify(value);
}

function quoted(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
