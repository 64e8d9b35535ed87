import type { RecordProblem } from "@ipms/core";
import { defaultLimits, type Limits } from "../../limits.js";
import type { SheetCell, SheetRow } from "../../sheet/sheet.js";
import { cellName } from "../../sheet/cell-name.js";
import { cellContent } from "./cell-content.js";
import { wholeNumber } from "./parts/cell-attributes.js";
import { readReference } from "./parts/cell-reference.js";
import { numberCells } from "./number-cells.js";
import { ownText } from "./own-text.js";
import type { PartHandler } from "./parts/read-part.js";
import { type PlainCell, readPlainCell } from "./plain-cell.js";
import { rowCells } from "./row-cells.js";
import type { ShownAs } from "./parts/styles.js";
import type { SharedStrings } from "./shared-strings.js";
import type { XmlTag } from "./xml/xml-tag.js";

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
  const numbers = numberCells();
  const reference = { column: 0, row: 0 };
  const plain: PlainCell = { column: 0, row: 0, style: 0, holds: "number", from: 0, to: 0 };
  let rows: SheetRow[] = [];
  let unordered = false;
  let stopped = false;

  let rowDepth = -1;
  let row = 0;
  let previousRow = 0;
  let numbered = false;
  let hidden = false;
  let damaged = false;

  let cellDepth = -1;
  let column = 0;
  let placed = false;

  const stop = (problem: Omit<RecordProblem, "place">, cell: string): void => {
    report(problem, cell);
    stopped = true;
    context.stop();
  };
  const cells = rowCells(limits, report, stop);
  const unreadable = (value: string): void => {
    const parameters = { value: value.slice(0, 40) };
    report({ code: "unreadable-cell", parameters }, cellName(row, column));
    damaged = true;
  };
  const content = cellContent(strings, shownAs, numbers, unreadable);

  const beginRow = (tag: XmlTag): void => {
    rowDepth = tag.depth;
    previousRow = Math.max(row, previousRow);
    cells.begin();
    column = 0;
    damaged = false;
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
    content.begin(tag);
    const { bytes, places } = tag;
    const placeAt = tag.find("r");
    column += 1;
    placed = true;
    if (placeAt < 0) return;
    const known = readReference(reference, bytes, places[placeAt]!, places[placeAt + 1]!);
    // A row without a number has that of its first cell.
    if (known && !numbered && cells.isEmpty && reference.row > previousRow) {
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
    const found = placed ? content.found() : undefined;
    if (found !== undefined) cells.put(row, column, found);
  };

  const plainFound = (bytes: Uint8Array): SheetCell | undefined => {
    const { from, to } = plain;
    if (plain.holds === "number") return numbers.cell(bytes, from, to, shownAs[plain.style]);
    if (plain.holds === "text") return ownText(bytes, from, to);
    const at = wholeNumber(bytes, from, to);
    return at >= 0 && at < strings.count ? strings.cell(at) : undefined;
  };

  /** Takes a plain cell: the byte behind it; -1 where a closer look is needed. */
  const takePlain = (bytes: Uint8Array, at: number, limit: number): number => {
    const next = readPlainCell(plain, bytes, at, limit);
    const found = next >= 0 && plain.row === row ? plainFound(bytes) : undefined;
    if (found === undefined) return -1;
    column = plain.column;
    cells.put(row, column, found);
    return stopped ? -1 : next;
  };

  return {
    shortcut(bytes, at, limit) {
      if (stopped || !numbered || rowDepth < 0 || cellDepth >= 0) return at;
      let end = at;
      for (let next = at; next >= 0; next = takePlain(bytes, end, limit)) end = next;
      return end;
    },
    open(tag) {
      if (stopped) return;
      if (cellDepth >= 0) {
        content.open(tag, tag.depth === cellDepth + 1);
      } else if (tag.name === "c" && rowDepth >= 0) beginCell(tag);
      else if (tag.name === "row") beginRow(tag);
    },
    close(name) {
      if (stopped) return;
      if (cellDepth >= 0) {
        if (name === "c") {
          endCell();
          cellDepth = -1;
        } else content.close(name);
      } else if (name === "row" && rowDepth >= 0) {
        checkRow();
        if (!cells.isEmpty && !stopped) {
          if (damaged && cells.isUnread) {
            report({ code: "unreadable-row", parameters: {} }, cellName(row, 1));
          }
          const taken = cells.take();
          rows.push(hidden ? { number: row, cells: taken, hidden } : { number: row, cells: taken });
        }
        rowDepth = -1;
      }
    },
    text(bytes, from, to, kind) {
      return cellDepth < 0 || stopped || content.text(bytes, from, to, kind);
    },
    take() {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}
