import type { Places } from "@ipms/core";

/** Remembers where rows of a CSV file stand: one number a row, more only where cells hold breaks. */
export interface CsvPlaces {
  /**
   * Notes the next row's place.
   *
   * @param line - the line on which it begins
   * @param cellLines - the line of each cell, where they stand on several
   */
  add(line: number, cellLines: Int32Array | undefined): void;
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
    add(line, cellLines) {
      if (cellLines !== undefined) broken.set(lines.length, cellLines);
      lines.push(line);
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
