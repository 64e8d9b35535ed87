import type { RecordProblem } from "@ipms/core";
import { defaultLimits, type Limits } from "../../limits.js";
import type { SheetCell, SheetRow } from "../../sheet/sheet.js";
import { cellName, columnLetters } from "../../sheet/cell-name.js";
import { cellText } from "./cell-text.js";
import { cellValue } from "./cell-value.js";
import { resolveEscapes } from "./escapes.js";
import { typeOf, wholeNumber } from "./parts/cell-attributes.js";
import { readReference } from "./parts/cell-reference.js";
import { numberCells } from "./number-cells.js";
import type { PartHandler } from "./parts/read-part.js";
import type { ShownAs } from "./parts/styles.js";
import type { SharedStrings } from "./shared-strings.js";
import type { XmlTag } from "./xml/xml-tag.js";
import { xmlText } from "./xml/xml-text.js";

/** What the cells of a sheet refer to. */
export interface SheetContext {
  /** The texts that they share. */
  readonly strings: SharedStrings;
  /** How their styles show numbers. */
  readonly shownAs: ShownAs;
  /** On rows, columns and cells. */
  readonly limits: Limits;
  /** Told what is wrong, and in which cell. */
  readonly report: (problem: Omit<RecordProblem, "place">, cell?: string) => void;
  /** Called once the limits are reached: nothing more need be handed over. */
  readonly stop: () => void;
}

/** Makes rows of what a sheet holds. */
export interface SheetHandler extends PartHandler {
  /** The rows that are complete, each given once. */
  take(): SheetRow[];
}

/** @param context - what the cells refer to */
export function sheetHandler(context: SheetContext): SheetHandler {
  const { strings, shownAs, limits, report } = context;
  const maximumRows = limits.maximumRows ?? defaultLimits.maximumRows;
  const maximumColumns = limits.maximumColumns ?? defaultLimits.maximumColumns;
  const maximumCells = limits.maximumCells ?? defaultLimits.maximumCells;
  const text = cellText();
  const numbers = numberCells();
  const reference = { column: 0, row: 0 };
  let rows: SheetRow[] = [];
  let filled = 0;
  let tooWide = false;
  let unordered = false;
  let stopped = false;

  let rowDepth = -1;
  let row = 0;
  let previousRow = 0;
  let numbered = false;
  let hidden = false;
  let cells: (SheetCell | undefined)[] = [];

  let cellDepth = -1;
  let column = 0;
  let placed = false;
  let type = "n";
  let style = -1;
  let formula = false;
  let inValue = false;
  let value: string | undefined;
  /** What the value came to where it is as simple as nearly all are. */
  let number: SheetCell | undefined;
  let index = -1;

  const stop = (problem: Omit<RecordProblem, "place">, cell: string): void => {
    report(problem, cell);
    stopped = true;
    context.stop();
  };

  const beginRow = (tag: XmlTag): void => {
    rowDepth = tag.depth;
    previousRow = Math.max(row, previousRow);
    cells = [];
    column = 0;
    hidden = tag.count > 0 && tag.flag("hidden");
    numbered = tag.find("r") >= 0;
    const stated = numbered ? (tag.number("r") ?? 0) : row + 1;
    if (stated > 0) row = stated;
    else {
      report({ code: "misplaced-cell", parameters: { value: tag.attribute("r") ?? "" } });
      rowDepth = -1;
    }
  };

  const checkRow = (): void => {
    if (row > maximumRows) {
      stop({ code: "sheet-too-long", parameters: { limit: maximumRows } }, cellName(row, 1));
    } else if (row <= previousRow && !unordered) {
      unordered = true;
      const parameters = { row, previous: previousRow };
      report({ code: "unordered-rows", parameters }, cellName(row, 1));
    }
  };

  const beginCell = (tag: XmlTag): void => {
    cellDepth = tag.depth;
    formula = false;
    value = undefined;
    number = undefined;
    index = -1;
    const { bytes, places } = tag;
    const typeAt = tag.find("t");
    type = typeAt < 0 ? "n" : typeOf(bytes, places[typeAt]!, places[typeAt + 1]!, tag);
    if (type !== "n" && type !== "s") text.clear();
    const styleAt = tag.find("s");
    style = styleAt < 0 ? 0 : wholeNumber(bytes, places[styleAt]!, places[styleAt + 1]!);
    const placeAt = tag.find("r");
    column += 1;
    placed = true;
    if (placeAt < 0) return;
    const known = readReference(reference, bytes, places[placeAt]!, places[placeAt + 1]!);
    // A row without a number has that of its first cell.
    if (known && !numbered && cells.length === 0 && reference.row > previousRow) {
      row = reference.row;
      numbered = true;
    }
    placed = known && reference.row === row;
    if (placed) column = reference.column;
    else {
      const parameters = { value: tag.attribute("r") ?? "" };
      report({ code: "misplaced-cell", parameters }, cellName(row, column));
    }
  };

  const endCell = (): void => {
    if (!placed) return;
    const found = cellFound();
    if (found === undefined) return;
    if (column > maximumColumns) {
      if (!tooWide) {
        const parameters = { limit: maximumColumns };
        report({ code: "sheet-too-wide", parameters }, cellName(row, column));
      }
      tooWide = true;
    } else if (cells[column - 1] !== undefined) {
      const parameters = { value: `${columnLetters(column)}${row}` };
      report({ code: "misplaced-cell", parameters }, cellName(row, column));
    } else if (filled >= maximumCells) {
      const parameters = { limit: maximumCells };
      stop({ code: "too-many-filled-cells", parameters }, cellName(row, column));
    } else {
      // Empty cells before a filled one cost what filled ones do.
      filled += Math.max(1, column - cells.length);
      while (cells.length < column) cells.push(undefined);
      cells[column - 1] = found;
    }
  };

  const cellFound = (): SheetCell | undefined => {
    if (number !== undefined) return number;
    if (index >= 0) return sharedFound(index);
    if (type === "s" || type === "str" || type === "inlineStr") return textFound();
    const found = cellValue({ type, value, formula, shownAs: shownAs[style] });
    return found === "invalid" ? unreadable() : found;
  };

  const textFound = (): SheetCell | undefined => {
    if (type === "str" || type === "inlineStr") {
      // Text of a formula stands where a number would.
      const found = text.value() || resolveEscapes(value ?? "");
      if (found !== "") return { text: found };
      return formula && value === undefined ? { text: "", failure: "formula" } : undefined;
    }
    if (value === undefined || value.trim() === "") {
      return formula ? { text: "", failure: "formula" } : undefined;
    }
    return sharedFound(/^\s*\d{1,9}\s*$/.test(value) ? Number(value) : strings.count);
  };

  const sharedFound = (at: number): SheetCell | undefined =>
    at < strings.count ? strings.cell(at) : unreadable();

  const unreadable = (): SheetCell => {
    const found = value === "" && index >= 0 ? String(index) : (value ?? "");
    const parameters = { value: found.slice(0, 40) };
    report({ code: "unreadable-cell", parameters }, cellName(row, column));
    return { text: "", failure: "unreadable" };
  };

  return {
    open(tag) {
      if (stopped) return;
      if (cellDepth >= 0) {
        if (tag.depth === cellDepth + 1) {
          inValue = tag.name === "v";
          if (inValue) value ??= "";
          else if (tag.name === "f") formula = true;
        }
        if (type === "inlineStr") text.open(tag);
      } else if (tag.name === "c" && rowDepth >= 0) beginCell(tag);
      else if (tag.name === "row") beginRow(tag);
    },
    close(name) {
      if (stopped) return;
      if (cellDepth >= 0) {
        inValue = false;
        if (name === "c") {
          endCell();
          cellDepth = -1;
        } else if (type === "inlineStr") text.close(name);
      } else if (name === "row" && rowDepth >= 0) {
        checkRow();
        if (cells.length > 0 && !stopped) {
          rows.push(hidden ? { number: row, cells, hidden } : { number: row, cells });
        }
        rowDepth = -1;
      }
    },
    text(bytes, from, to, kind) {
      if (cellDepth < 0 || stopped) return true;
      if (!inValue) return text.add(bytes, from, to, kind);
      if (kind === "plain" && value === "" && number === undefined && index < 0) {
        if (type === "n") number = numbers.cell(bytes, from, to, shownAs[style]);
        else if (type === "s") index = wholeNumber(bytes, from, to);
        if (number !== undefined || index >= 0) return true;
      }
      const part = xmlText(bytes, from, to, kind);
      if (part === undefined) return false;
      // A comment or CDATA stands within the value.
      const before = number?.text ?? (index < 0 ? value : String(index));
      number = undefined;
      index = -1;
      value = `${before}${part}`;
      return true;
    },
    take() {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}
