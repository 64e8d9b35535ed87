import type { Places } from "@ipms/core";
import type { CsvRow } from "./csv-row.js";

/** Remembers where rows of a CSV file stand: one number a row, more only where cells hold breaks. */
export interface CsvPlaces {
  /** Notes the next row's place. */
  add(row: CsvRow): void;
  /** The places noted since the last call. */
  take(): Places;
}

/**
 * @param file - the file, as the caller named it
 * @param columns - the columns of each field, counted from 1
 */
export function csvPlaces(file: string, columns: () => ReadonlyMap<string, number>): CsvPlaces {
  let lines: number[] = [];
  let broken = new Map<number, Int32Array>();
  return {
    add(row) {
      const last = row.lines[row.cellCount - 1];
      if (last !== row.line) broken.set(lines.length, row.lines.slice(0, row.cellCount));
      lines.push(row.line);
    },
    take() {
      const taken = Int32Array.from(lines);
      const takenBroken = broken;
      lines = [];
      broken = new Map();
      return {
        of(row, field) {
          const line = taken[row] ?? 0;
          const column = field === undefined ? undefined : columns().get(field);
          if (column === undefined) return { file, line };
          return { file, line: takenBroken.get(row)?.[column - 1] ?? line, column };
        },
      };
    },
  };
}
