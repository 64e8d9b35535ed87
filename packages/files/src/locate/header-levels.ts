import { foldHeader } from "../interpret/fold.js";
import type { MergedCells } from "../sheet/sheet.js";
import { countsColumns } from "./column-numbers.js";
import type { HeaderKnowledge } from "./known-headers.js";
import { saysUnit } from "./join-levels.js";
import { filledPlaces, isFailed, isFigure, type TextRow } from "./row-texts.js";

/** A header has at most so many rows. */
export const deepestHeader = 3;
const longestLevel = 30;

/** How many rows a header may have that begins in one row. */
export interface HeaderDepths {
  /** So many at least: merged cells or empty cells leave no choice. */
  readonly least: number;
  /** So many at most. */
  readonly most: number;
}

/**
 * How many rows the header may have that begins at a row: merged cells reach down, or the row below
 * fills in what the upper one leaves open and says nothing where records have their id or name.
 *
 * @param rows - the rows, and the texts of each
 * @param start - the place of the first
 * @param merged - the merged cells of the sheet
 * @param knowledge - see `headerKnowledge`
 */
export function headerDepths(
  rows: readonly TextRow[],
  start: number,
  merged: readonly MergedCells[],
  knowledge: HeaderKnowledge,
): HeaderDepths {
  let least = mergedDepth(rows, start, merged);
  let most = least;
  while (most < deepestHeader) {
    const upper = rows[start + most - 1];
    const lower = rows[start + most];
    if (upper === undefined || lower === undefined) break;
    if (saysUnits(lower)) {
      // Units stand below the last level of the names, and nothing belongs to the header behind them.
      most += 1;
      return { least: most, most };
    }
    if (!isLevel(lower) || !fillsIn(upper, lower, merged)) break;
    const identity = filledPlaces(upper.texts).filter(
      (place) => knowledge(upper.texts[place] ?? "").identity,
    );
    const silent = identity.every((place) => (lower.texts[place] ?? "") === "");
    most += 1;
    if (identity.length > 0 && silent && least === most - 1) least = most;
  }
  return { least, most };
}

/** How far the merged cells of a row reach down, where the rows below are there. */
function mergedDepth(
  rows: readonly TextRow[],
  start: number,
  merged: readonly MergedCells[],
): number {
  const upper = rows[start];
  if (upper === undefined) return 1;
  const { number } = upper.row;
  const last = Math.max(
    number,
    ...merged
      .filter(({ firstRow, firstColumn }) => firstRow === number && upper.texts[firstColumn - 1])
      .map(({ lastRow }) => lastRow),
  );
  const below = rows.filter(({ row }) => row.number >= number && row.number <= last);
  return below.length > deepestHeader ? 1 : Math.max(1, below.length);
}

/** Whether a row holds nothing but units: 万元, 亩. Where a formula failed something else stood. */
function saysUnits({ row, texts }: TextRow): boolean {
  const filled = filledPlaces(texts);
  return (
    filled.length > 0 &&
    filled.every((place) => saysUnit(texts[place] ?? "")) &&
    !row.cells.some(isFailed)
  );
}

/** Whether a row holds nothing but short words. */
function isLevel({ row, texts }: TextRow): boolean {
  const filled = filledPlaces(texts);
  return (
    filled.length >= 2 &&
    !countsColumns(texts) &&
    filled.every((place) => {
      const text = texts[place] ?? "";
      return (
        text.length <= longestLevel &&
        row.cells[place]?.numeric !== true &&
        !isFigure(foldHeader(text))
      );
    })
  );
}

/** Whether the lower row speaks below groups of the upper one, and nowhere below a single column. */
function fillsIn(upper: TextRow, lower: TextRow, merged: readonly MergedCells[]): boolean {
  const said = (texts: readonly string[], place: number): boolean => (texts[place] ?? "") !== "";
  const groups = merged.filter(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow <= upper.row.number && lastRow >= upper.row.number && lastColumn > firstColumn,
  );
  const filled = filledPlaces(lower.texts);
  if (groups.length > 0) {
    const inside = (place: number, { firstColumn, lastColumn }: MergedCells): boolean =>
      place + 1 >= firstColumn && place + 1 <= lastColumn;
    return (
      groups.some((group) => filled.filter((place) => inside(place, group)).length >= 2) &&
      filled.every(
        (place) => groups.some((group) => inside(place, group)) || !said(upper.texts, place),
      )
    );
  }
  const both = filled.filter((place) => said(upper.texts, place));
  return (
    both.length > 0 &&
    both.every((place) => !said(upper.texts, place + 1) && said(lower.texts, place + 1))
  );
}
