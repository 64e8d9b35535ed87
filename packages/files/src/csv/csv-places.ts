import type { Places } from "@ipms/core";
import type { CellBlock } from "../columnar/cell-block.js";
import { grown } from "../columnar/sinks/grown.js";

/** Remembers where rows of a CSV file stand: one number a row, more only where cells hold breaks. */
export interface CsvPlaces {
  /**
   * Notes the next row's place.
   *
   * @param line - the line on which it begins
   * @param cellLines - the line of each cell, where they stand on several
   */
  add(line: number, cellLines: Int32Array | undefined): void;
  /** Notes the places of some rows of a block. */
  addRows(block: Pick<CellBlock, "lines" | "cellLines" | "rowCount">, rows: Int32Array): void;
  /** The places noted since the last call. */
  take(): Places;
}

/**
 * @param file - the file, as the caller named it
 * @param columns - the columns of each field, counted from 1
 */
export function csvPlaces(file: string, columns: () => ReadonlyMap<string, number>): CsvPlaces {
  let lines: Int32Array = new Int32Array(0);
  let count = 0;
  let broken = new Map<number, Int32Array>();
  return {
    add(line, cellLines) {
      if (cellLines !== undefined) broken.set(count, cellLines);
      lines = grown(lines, count + 1);
      lines[count] = line;
      count += 1;
    },
    addRows(block, rows) {
      lines = grown(lines, count + rows.length);
      // As a rule these are all rows.
      if (rows.length === block.rowCount) lines.set(block.lines.subarray(0, rows.length), count);
      else rows.forEach((row, at) => void (lines[count + at] = block.lines[row] ?? 0));
      if (block.cellLines.size > 0) {
        rows.forEach((row, at) => {
          const cellLines = block.cellLines.get(row);
          if (cellLines !== undefined) broken.set(count + at, cellLines);
        });
      }
      count += rows.length;
    },
    take() {
      const taken = lines.slice(0, count);
      const takenBroken = broken;
      count = 0;
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
