import { defaultLimits, type Limits } from "../../../limits.js";
import type { MergedCells } from "../../../sheet/sheet.js";
import type { Zip } from "../../../zip/open-zip.js";
import { codes, less, slash } from "../xml/xml-bytes.js";
import type { XmlTag } from "../xml/xml-tag.js";
import { readRange } from "./cell-reference.js";
import { partScanner, type PartHandler, xmlPieces } from "./read-part.js";

/** What stands around the rows of a sheet. */
export interface SheetOutline {
  /** The columns that are hidden, from 1. */
  readonly hiddenColumns: readonly number[];
  /** The cells that are shown as one. */
  readonly merged: readonly MergedCells[];
  /** Whether there are more of them than the limit allows. */
  readonly tooManyMerged: boolean;
}

/** More than this no sheet has that a person made. */
export const maximumMerged = 200_000;

/**
 * Reads what stands before and behind the rows of a sheet. The rows are inflated but not looked at:
 * only the name of the tag that ends them is searched for. What is wrong with the sheet is found when
 * its rows are read.
 *
 * @param zip - the workbook
 * @param part - the sheet's part
 * @param limits - on columns
 */
export async function readOutline(zip: Zip, part: string, limits: Limits): Promise<SheetOutline> {
  const outline = outlineHandler(limits.maximumColumns ?? defaultLimits.maximumColumns);
  let scanner = partScanner(outline, limits);
  const search = endOfRows();
  for await (const piece of xmlPieces(zip, part)) {
    for (const step of steps(piece, outline)) {
      const wasWithin = outline.withinRows();
      let rest = step;
      if (wasWithin) {
        const found = search.find(step);
        if (found === undefined) continue;
        scanner = partScanner(outline, limits);
        scanner.push(enclosing);
        rest = found;
      }
      const fault = scanner.push(rest);
      if (fault !== undefined && !wasWithin) return outline.value();
      // What was found stood within a cell, or the sheet is broken.
      if (fault !== undefined) outline.searchOn();
      if (outline.withinRows()) search.begin(rest);
    }
  }
  return outline.value();
}

/** What stands before the rows is short: looking at it step by step, few of them are looked at. */
const stepSize = 1024;

/** A piece in small steps up to the rows, the rest of it in one. */
function* steps(piece: Uint8Array, outline: OutlineHandler): Generator<Uint8Array, void, void> {
  let at = 0;
  for (; at < piece.length && !outline.withinRows(); at += stepSize) {
    yield piece.subarray(at, at + stepSize);
  }
  if (at < piece.length) yield piece.subarray(at);
}

const enclosing = codes("<worksheet><sheetData>");

interface OutlineHandler extends PartHandler {
  withinRows(): boolean;
  searchOn(): void;
  value(): SheetOutline;
}

function outlineHandler(maximumColumns: number): OutlineHandler {
  // Where hidden columns begin (+1) and end (-1): a column costs the same however many say it.
  const changes = new Int32Array(maximumColumns + 2);
  let merged: MergedCells[] = [];
  let tooManyMerged = false;
  let within = false;

  const addHidden = (tag: XmlTag): void => {
    const first = Math.max(1, tag.number("min") ?? 0);
    const last = Math.min(maximumColumns, tag.number("max") ?? first);
    if (first > last || !tag.flag("hidden")) return;
    changes[first]! += 1;
    changes[last + 1]! -= 1;
  };
  const addMerged = (tag: XmlTag): void => {
    if (merged.length === maximumMerged) {
      tooManyMerged = true;
      return;
    }
    const range = readRange(tag.attribute("ref") ?? "");
    if (range === undefined) return;
    const { first, last } = range;
    if (first.column === last.column && first.row === last.row) return;
    if (first.column > maximumColumns) return;
    merged.push({
      firstRow: first.row,
      lastRow: last.row,
      firstColumn: first.column,
      lastColumn: Math.min(last.column, maximumColumns),
    });
  };
  return {
    open(tag) {
      if (tag.name === "sheetData") within = true;
      else if (tag.name === "col") addHidden(tag);
      else if (tag.name === "mergeCell" && !within) addMerged(tag);
    },
    close(name) {
      if (name === "sheetData") within = false;
    },
    withinRows: () => within,
    searchOn() {
      within = true;
      merged = [];
      tooManyMerged = false;
    },
    value() {
      const hiddenColumns: number[] = [];
      let depth = 0;
      for (let column = 1; column <= maximumColumns; column += 1) {
        depth += changes[column]!;
        if (depth > 0) hiddenColumns.push(column);
      }
      return { hiddenColumns, merged, tooManyMerged };
    },
  };
}

const capitalD = 0x44;
const before = codes("sheet");
const behind = codes("Data");
/** A prefix and the name; no honest prefix is longer. */
const longestTag = 64;

/** Searches for the tag that ends the rows by the one capital letter in it. */
function endOfRows(): {
  begin(seen: Uint8Array): void;
  find(piece: Uint8Array): Uint8Array | undefined;
} {
  let kept = new Uint8Array(0);
  const keep = (bytes: Uint8Array): void =>
    void (kept = bytes.slice(Math.max(0, bytes.length - longestTag)));
  return {
    begin: keep,
    find(piece) {
      const bytes = new Uint8Array(kept.length + piece.length);
      bytes.set(kept);
      bytes.set(piece, kept.length);
      keep(bytes);
      let found: Uint8Array | undefined;
      for (let at = bytes.indexOf(capitalD); at >= 0; at = bytes.indexOf(capitalD, at + 1)) {
        const start = holds(bytes, at - before.length, before) && holds(bytes, at, behind);
        const tag = start ? closingTag(bytes, at - before.length) : -1;
        if (tag >= 0) found = bytes.subarray(tag);
      }
      return found;
    },
  };
}

/** Where the closing tag begins in which a name stands; -1 where it stands in no such tag. */
function closingTag(bytes: Uint8Array, name: number): number {
  let from = name - 1;
  while (from > 0 && name - from < longestTag && bytes[from] !== less) from -= 1;
  return bytes[from] === less && bytes[from + 1] === slash ? from : -1;
}

function holds(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  return at >= 0 && text.every((byte, index) => bytes[at + index] === byte);
}
