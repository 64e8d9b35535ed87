import { isExtension, type Place, type RecordProblem, type TermKind } from "@ipms/core";
import { nearest } from "../nearest.js";
import type { RecordContract } from "../record/record-contract.js";

/** What the cells of one column of a CSV file are. */
interface CsvColumn {
  /** The field, by canonical name. */
  readonly field: string;
  /** Its kind. */
  readonly kind: TermKind;
  /** Which part of an amount of money; `value` for everything else. */
  readonly part: "value" | "amount" | "currency";
}

/** The header of a CSV file. */
export interface CsvHeader {
  /** The meaning of each column, from the first; `undefined` for one that is not read. */
  readonly columns: readonly (CsvColumn | undefined)[];
  /** The columns of each field, counted from 1; of money, that of the amount where there is one. */
  readonly places: ReadonlyMap<string, number>;
  /** What is wrong with it. */
  readonly problems: readonly RecordProblem[];
}

/** The name of every column that a table can have in a flat file, in the standard's order. */
function flatColumns(contract: RecordContract): ReadonlyMap<string, CsvColumn> {
  const columns = new Map<string, CsvColumn>();
  for (const [field, kind] of Object.entries(contract.kinds)) {
    if (kind === "money") {
      columns.set(`${field}.amount`, { field, kind, part: "amount" });
      columns.set(`${field}.currency`, { field, kind, part: "currency" });
    } else {
      columns.set(field, { field, kind, part: "value" });
    }
  }
  return columns;
}

/**
 * Reads a header.
 *
 * @param names - the header's cells
 * @param contract - of the table whose file it is
 * @param place - where the header stands
 */
export function readHeader(
  names: readonly string[],
  contract: RecordContract,
  place: Place,
): CsvHeader {
  const known = flatColumns(contract);
  const firsts = new Map<string, number>();
  const places = new Map<string, number>();
  const problems: RecordProblem[] = [];
  const { table } = contract;

  const columns = names.map((name, index): CsvColumn | undefined => {
    const column = index + 1;
    const report = (
      code: RecordProblem["code"],
      parameters: RecordProblem["parameters"],
      field: string,
    ): undefined =>
      void problems.push({ code, parameters, table, field, place: { ...place, column } });
    if (name === "") return report("unnamed-column", {}, "");
    const shown = name.slice(0, 60);
    const first = firsts.get(name);
    if (first !== undefined) return report("duplicate-column", { field: shown, first }, shown);
    firsts.set(name, column);
    const found = known.get(name);
    if (found !== undefined) {
      if (found.part !== "currency" || !places.has(found.field)) places.set(found.field, column);
      return found;
    }
    if (isExtension(name)) {
      places.set(name, column);
      return { field: name, kind: "text", part: "value" };
    }
    const suggestions = nearest(name, known.keys());
    return report("unknown-field", { table, field: shown, suggestions }, shown);
  });

  for (const field of contract.required) {
    if (!places.has(field)) {
      problems.push({ code: "missing-field", parameters: { field }, table, field, place });
    }
  }
  return { columns, places, problems };
}
