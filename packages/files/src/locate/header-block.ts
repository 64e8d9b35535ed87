import { headerParts } from "../interpret/headers/header-parts.js";
import type { MergedCells } from "../sheet/sheet.js";
import { joinLevels } from "./join-levels.js";
import type { HeaderKnowledge } from "./known-headers.js";
import { filledPlaces, type TextRow } from "./row-texts.js";

/** Some rows taken together as a header. */
export interface HeaderBlock {
  /** The place of its first row among the rows that were looked at. */
  readonly start: number;
  /** How many rows it has. */
  readonly depth: number;
  /** The header of each column, levels joined. */
  readonly headers: readonly string[];
  /** How many headers are known. */
  readonly known: number;
  /** How many headers there are. */
  readonly filled: number;
  /** How well it reads as a header: the better of two is taken. */
  readonly score: number;
}

/**
 * Takes rows together as a header and says how well they read as one.
 *
 * @param rows - the rows, and the texts of each
 * @param start - the place of the first
 * @param depth - how many
 * @param merged - the merged cells of the sheet
 * @param knowledge - see `headerKnowledge`
 */
export function headerBlock(
  rows: readonly TextRow[],
  start: number,
  depth: number,
  merged: readonly MergedCells[],
  knowledge: HeaderKnowledge,
): HeaderBlock {
  const levels = spread(rows.slice(start, start + depth), merged);
  const width = Math.max(...levels.map((level) => level.length));
  const headers = Array.from({ length: width }, (_, column) =>
    joinLevels(
      levels.map((level) => level[column] ?? ""),
      knowledge,
    ),
  );
  const filled = filledPlaces(headers);
  const readings = filled.map((place) => knowledge(headers[place] ?? ""));
  const units = filled.filter((place) => headerParts(headers[place] ?? "").unit !== undefined);
  return {
    start,
    depth,
    headers,
    known: readings.filter(({ known }) => known).length,
    filled: filled.length,
    score: readings.reduce(
      (sum, { mapped, known, certain }) =>
        sum + (mapped ? 4 : 0) + (known ? 2 : 0) + (certain ? 1 : 0),
      units.length,
    ),
  };
}

/** The texts of each level, those of merged cells in every cell, those of groups in every column. */
function spread(
  rows: readonly TextRow[],
  merged: readonly MergedCells[],
): readonly (readonly string[])[] {
  const width = Math.max(...rows.map(({ texts }) => texts.length));
  const levels = rows.map(({ texts }) =>
    Array.from({ length: width }, (_, column) => texts[column] ?? ""),
  );
  const first = rows[0]?.row.number ?? 0;
  const last = rows.at(-1)?.row.number ?? 0;
  const inside = merged.filter(({ firstRow, lastRow }) => firstRow <= last && lastRow >= first);
  for (const cells of inside) spreadMerged(levels, rows, cells);
  const grouped = inside.some(({ firstColumn, lastColumn }) => lastColumn > firstColumn);
  if (!grouped) {
    for (let level = 0; level + 1 < levels.length; level += 1) continueGroups(levels, level);
  }
  return levels;
}

function spreadMerged(
  levels: readonly string[][],
  rows: readonly TextRow[],
  { firstRow, lastRow, firstColumn, lastColumn }: MergedCells,
): void {
  const anchor = rows.findIndex(({ row }) => row.number === firstRow);
  const text = levels[anchor]?.[firstColumn - 1] ?? "";
  if (text === "") return;
  for (const [index, { row }] of rows.entries()) {
    const level = levels[index];
    if (level === undefined || row.number < firstRow || row.number > lastRow) continue;
    for (let column = firstColumn - 1; column < Math.min(lastColumn, level.length); column += 1) {
      level[column] = text;
    }
  }
}

/** Without merged cells an empty upper cell continues the one at its left. */
function continueGroups(levels: readonly string[][], at: number): void {
  const level = levels[at] ?? [];
  for (let column = 1; column < level.length; column += 1) {
    const spoken = levels.slice(at + 1).some((lower) => (lower[column] ?? "") !== "");
    if (level[column] === "" && spoken) level[column] = level[column - 1] ?? "";
  }
}
