import { foldHeader } from "../interpret/fold.js";
import { unitOfTitle } from "../interpret/headers/header-parts.js";
import type { MergedCells, SheetRow } from "../sheet/sheet.js";
import type { ClassifiedRow } from "./classified-row.js";
import { countsColumns } from "./column-numbers.js";
import { headerKnowledge } from "./known-headers.js";
import { leadingCells, telling } from "./leading-cells.js";
import { filledPlaces, isFailed, rowTexts } from "./row-texts.js";
import { isLongText } from "./row-words.js";
import type { TableLocation } from "./table-location.js";
import { mergedGroup, unnumberedGroup, wordBeforeFigures } from "./unnumbered-row.js";
import { wordedRow } from "./worded-row.js";

/** Says of one row after the other what it is. The rows must come in their order. */
export type RowClassifier = (row: SheetRow) => ClassifiedRow;

/**
 * Classifies the rows behind a header. What nothing speaks against is a record: a doubtful row is
 * better reported with what it lacks than left out.
 *
 * @param location - see `locateTable`
 * @param merged - the cells that the sheet shows as one
 */
export function rowClassifier(
  location: TableLocation,
  merged: readonly MergedCells[] = [],
): RowClassifier {
  const { headers, headerLevels, identityColumns, rowNumberColumn } = location;
  const leading = leadingCells(location);
  const { numberedInFigures } = location;
  const shape = { leading, width: headers.length, identity: identityColumns, numberedInFigures };
  const titles = new Set(location.titles.map(({ text }) => text));
  const levels = [headers, ...headerLevels].map((level) => level.map(foldHeader));
  const wide = new Set(
    merged
      .filter(({ firstColumn, lastColumn }) => lastColumn - firstColumn >= 2)
      .map(({ firstRow }) => firstRow),
  );
  const knowledge = headerKnowledge({});
  const numbers = numberedInFigures ? rowNumberColumn : undefined;
  const name = identityColumns.find((place) => place !== rowNumberColumn) ?? -1;
  /** Rows in which one cell takes the place of a number and a name. */
  const headed = new Set(
    merged
      .filter(
        (cells) =>
          cells.firstRow === cells.lastRow &&
          numbers !== undefined &&
          [numbers, name].every((place) => reaches(cells, place)),
      )
      .map(({ firstRow }) => firstRow),
  );
  /** Up to which row a number stands that begins in a row, for those that share one. */
  const shared = new Map(
    merged
      .filter((cells) => numbers !== undefined && reaches(cells, numbers))
      .map(({ firstRow, lastRow }) => [firstRow, lastRow]),
  );
  let numberedTo = 0;
  let inNotes = false;
  let inBreakdown = false;
  let inOtherTable = false;

  return (row) => {
    numberedTo = Math.max(numberedTo, shared.get(row.number) ?? 0);
    if (inOtherTable && wordsOf(row) !== "") {
      const again = repeats(rowTexts(row));
      if (!again) return { kind: "other-table" };
      inOtherTable = false;
      return { kind: "repeated-header", words: wordsOf(row) };
    }
    if (isPlainly(row)) return record(row);
    const found = classify(row, rowTexts(row));
    inNotes = found.kind === "note" || (inNotes && found.kind === "blank");
    inBreakdown = found.kind === "breakdown";
    inOtherTable = found.kind === "other-header";
    return found;
  };

  /** Most rows are records, and a look at a few cells shows it. */
  function isPlainly({ cells }: SheetRow): boolean {
    if (numbers !== undefined && (cells[numbers]?.text ?? "") === "") return false;
    let filled = 0;
    let figures = 0;
    for (const [place, cell] of cells.entries()) {
      if (cell === undefined || cell.text === "") continue;
      if (place < leading && telling.test(cell.text)) return false;
      filled += 1;
      if (cell.numeric === true || /\d/.test(cell.text)) figures += 1;
      if (filled >= 5 && figures >= 1 && place >= leading) {
        return identityColumns.some((index) => index !== rowNumberColumn && hasWord(cells[index]));
      }
    }
    return false;
  }

  function record(row: SheetRow): ClassifiedRow {
    inNotes = false;
    inBreakdown = false;
    return row.hidden === true ? { kind: "record", hidden: true } : { kind: "record" };
  }

  function classify(row: SheetRow, texts: readonly string[]): ClassifiedRow {
    const filled = filledPlaces(texts);
    const [only, second] = filled;
    if (only === undefined) return isNamedByFailure(row) ? record(row) : { kind: "blank" };
    const words = texts[only] ?? "";
    if (second === undefined && only === rowNumberColumn && /^\d+$/.test(words)) {
      return isNamedByFailure(row) ? record(row) : { kind: "blank", words };
    }
    const line = (): string => filled.map((place) => texts[place]).join(" ");
    if (countsColumns(texts)) return { kind: "column-numbers", words: line() };
    if (repeats(texts)) return { kind: "repeated-header", words };
    const tells = texts.slice(0, leading).some((text) => telling.test(text));
    const worded = tells ? wordedRow(texts, shape) : undefined;
    if (worded !== undefined) return worded;
    if (headed.has(row.number) && second !== undefined) return mergedGroup(texts) ?? record(row);
    if (isUnnumbered(row, texts)) {
      // Parts of a total are indented like the first of them; others may be records.
      const isPart = inBreakdown && /^\s/.test(row.cells[only]?.text ?? "");
      const word = isPart ? wordBeforeFigures(texts) : undefined;
      if (word !== undefined) return { kind: "breakdown", words: word };
      const group = unnumberedGroup(texts);
      if (group !== undefined) return group;
    }
    if (second === undefined) {
      // A name beside figures that failed is that of a record.
      const isNamed = isNamedByFailure(row) || (isName(only) && row.cells.some(isFailed));
      return isNamed ? record(row) : alone(row, only, words);
    }
    return isOtherHeader(texts, filled) ? { kind: "other-header", words: line() } : record(row);
  }

  /** Whether a row has no number although records have one. */
  function isUnnumbered({ number, cells }: SheetRow, texts: readonly string[]): boolean {
    if (numbers === undefined || (texts[numbers] ?? "") !== "" || number <= numberedTo)
      return false;
    // A day makes a row a record, however it is kept.
    return !cells.some((cell) => cell?.shownAs === "date" || cell?.shownAs === "month");
  }

  /** Whether an id or a name of a row failed: it is better reported than left out. */
  function isNamedByFailure({ cells }: SheetRow): boolean {
    return cells.some((cell, place) => isName(place) && isFailed(cell));
  }

  /** Whether ids or names stand in a column; the numbers of rows are none. */
  function isName(place: number): boolean {
    return identityColumns.includes(place) && place !== rowNumberColumn;
  }

  /** A single cell: a note, the head of a group, or a record that has nothing but its name. */
  function alone(row: SheetRow, place: number, words: string): ClassifiedRow {
    if (inNotes || isLongText(words)) return { kind: "note", words };
    if (unitOfTitle(words) !== undefined) return { kind: "heading", words };
    const isNameOnly = isName(place) && rowNumberColumn === undefined;
    return isNameOnly && !wide.has(row.number) ? record(row) : { kind: "heading", words };
  }

  function repeats(texts: readonly string[]): boolean {
    const filled = filledPlaces(texts);
    if (filled.length === 1) return titles.has(texts[filled[0] ?? 0] ?? "");
    return (
      filled.length > 1 &&
      filled.every((place) => {
        const folded = foldHeader(texts[place] ?? "");
        return levels.some((level) => level[place] === folded);
      })
    );
  }

  function isOtherHeader(texts: readonly string[], filled: readonly number[]): boolean {
    if (filled.length < 3 || filled.some((place) => /\d/.test(texts[place] ?? ""))) return false;
    // The texts of records differ without end; two of them tell that a row is no header.
    if (!filled.slice(0, 2).some((place) => knowledge(texts[place] ?? "").known)) return false;
    const readings = filled.map((place) => knowledge(texts[place] ?? ""));
    const known = readings.filter((reading) => reading.known).length;
    return known >= 3 && known * 2 > filled.length && readings.some(({ identity }) => identity);
  }
}

/** Whether merged cells take in a column, by its place from 0. */
function reaches({ firstColumn, lastColumn }: MergedCells, place: number): boolean {
  return firstColumn <= place + 1 && lastColumn > place;
}

function hasWord(cell: SheetRow["cells"][number]): boolean {
  return cell !== undefined && /[^\s\d()（）]/.test(cell.text);
}

function wordsOf(row: SheetRow): string {
  return rowTexts(row).find((text) => text !== "") ?? "";
}
