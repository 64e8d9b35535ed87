import { cellName } from "../../sheet/cell-name.js";
import { type CellReference, readRange } from "../read/parts/cell-reference.js";
import { DamagedPart, type Edit, TagScanner } from "./tag-scanner.js";

/** The cells of a sheet that get a fill: by row, then by column, the number of a style from the old. */
export type MarkedCells = ReadonlyMap<number, ReadonlyMap<number, (base: number) => number>>;

/** What marking the cells of a sheet takes. */
export interface SheetMarks {
  /** The changes of the sheet's part. */
  readonly edits: readonly Edit[];
  /** By what the sheet refers to its drawing of notes, where it has one. */
  readonly drawing?: string;
  /** Where such a reference stands, or would have to. */
  readonly drawingPlace: number;
  /** The prefix of the part's names. */
  readonly prefix: string;
}

/** What stands behind the drawing of notes in every sheet. */
const behindDrawing = [
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "AlternateContent",
  "webPublishItems",
  "tableParts",
  "extLst",
];

/**
 * Finds what must change in a sheet so that cells get other styles. Cells and rows that are not there
 * are created in their order.
 *
 * @param bytes - the sheet's part
 * @param marked - the cells
 * @throws DamagedPart when its rows or cells are out of order, or it is no sheet
 */
export function sheetMarks(bytes: Uint8Array, marked: MarkedCells): SheetMarks {
  const scanner = new TagScanner(bytes);
  const edits: Edit[] = [];
  const columns: { readonly first: number; readonly last: number; readonly style: number }[] = [];
  const rows = [...marked.keys()].toSorted((left, right) => left - right);
  const insert = (start: number, text: string): void => {
    if (text !== "") edits.push({ start, end: start, text });
  };
  let prefix = "";
  let drawing: string | undefined;
  let drawingPlace: number | undefined;
  let found = false;
  let nextRow = 0;
  let row = 0;

  while (scanner.next()) {
    if (scanner.depth === 0) {
      prefix = scanner.prefix;
      if (scanner.closing) drawingPlace ??= scanner.start;
    } else if (scanner.depth === 1) {
      readChild();
    } else if (scanner.depth === 2 && !scanner.closing) {
      if (scanner.is("col")) readColumn();
      else if (found && scanner.is("row")) readRow();
    }
  }
  if (!found || drawingPlace === undefined) throw new DamagedPart("sheetData");
  return { edits, drawingPlace, prefix, ...(drawing === undefined ? {} : { drawing }) };

  function readChild(): void {
    if (scanner.is("sheetData")) {
      found = !scanner.closing || found;
      if (scanner.closing) insert(scanner.start, newRows(Infinity));
      if (scanner.empty) {
        const text = `<${prefix}sheetData>${newRows(Infinity)}</${prefix}sheetData>`;
        edits.push({ start: scanner.start, end: scanner.end, text });
      }
    } else if (scanner.closing) {
      return;
    } else if (scanner.is("dimension")) {
      growDimension();
    } else if (scanner.is("legacyDrawing")) {
      drawing = scanner.attribute("id");
      drawingPlace = scanner.start;
    } else if (behindDrawing.some((name) => scanner.is(name))) {
      drawingPlace ??= scanner.start;
    }
  }

  function readColumn(): void {
    const number = (name: string): number => Number(scanner.attribute(name) ?? 0);
    columns.push({ first: number("min"), last: number("max"), style: number("style") });
  }

  function readRow(): void {
    const number = Number(scanner.attribute("r") ?? row + 1);
    if (!(number > row)) throw new DamagedPart("row");
    row = number;
    insert(scanner.start, newRows(row));
    if (rows[nextRow] !== row) return;
    nextRow += 1;
    markRow(marked.get(row) ?? new Map());
  }

  /** The rows that are not there, up to one that is. */
  function newRows(before: number): string {
    let text = "";
    for (; (rows[nextRow] ?? Infinity) < before; nextRow += 1) {
      const number = rows[nextRow] ?? 0;
      const cells = [...(marked.get(number) ?? [])].toSorted(([left], [right]) => left - right);
      const inside = cells.map(([column, style]) => newCell(number, column, style, undefined));
      text += `<${prefix}row r="${number}">${inside.join("")}</${prefix}row>`;
    }
    return text;
  }

  function newCell(
    number: number,
    column: number,
    style: (base: number) => number,
    ofRow: number | undefined,
  ): string {
    const ofColumn = columns.find(({ first, last }) => first <= column && column <= last)?.style;
    const base = ofRow ?? ofColumn ?? 0;
    return `<${prefix}c r="${cellName(number, column)}" s="${style(base)}"/>`;
  }

  function markRow(cells: ReadonlyMap<number, (base: number) => number>): void {
    const custom = ["1", "true"].includes(scanner.attribute("customFormat") ?? "");
    const ofRow = custom ? Number(scanner.attribute("s") ?? 0) : undefined;
    const wanted = [...cells.keys()].toSorted((left, right) => left - right);
    let next = 0;
    const newCells = (before: number): string => {
      let text = "";
      for (; (wanted[next] ?? Infinity) < before; next += 1) {
        const column = wanted[next] ?? 0;
        text += newCell(row, column, cells.get(column) ?? ((base) => base), ofRow);
      }
      return text;
    };
    if (scanner.empty) {
      // The tag is written anew without its spans: they are a hint that may be missing.
      const tag = scanner.text.replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, "");
      const text = `${tag.replace(/\s*\/>$/, ">")}${newCells(Infinity)}</${prefix}row>`;
      edits.push({ start: scanner.start, end: scanner.end, text });
      return;
    }
    growSpans(wanted);
    let column = 0;
    while (scanner.next() && scanner.depth > 2) {
      if (scanner.depth > 3 || scanner.closing || !scanner.is("c")) continue;
      const place = scanner.attribute("r");
      const number = place === undefined ? column + 1 : (readRange(place)?.first.column ?? 0);
      if (number <= column) throw new DamagedPart("c");
      column = number;
      insert(scanner.start, newCells(column));
      if (wanted[next] !== column) continue;
      next += 1;
      const base = Number(scanner.attribute("s") ?? 0);
      edits.push(scanner.setAttribute("s", cells.get(column)?.(base) ?? base));
    }
    insert(scanner.start, newCells(Infinity));
  }

  function growSpans(wanted: readonly number[]): void {
    const place = scanner.attributePlace("spans");
    const spans = /^(\d+):(\d+)$/.exec(scanner.attribute("spans") ?? "");
    if (place === undefined || spans === null) return;
    const first = Math.min(Number(spans[1]), ...wanted);
    const last = Math.max(Number(spans[2]), ...wanted);
    edits.push({ ...place, text: `${first}:${last}` });
  }

  function growDimension(): void {
    const place = scanner.attributePlace("ref");
    const range = readRange(scanner.attribute("ref") ?? "");
    if (place === undefined || range === undefined) return;
    const places = [...marked].flatMap(([at, cells]) =>
      [...cells.keys()].map((column) => ({ row: at, column })),
    );
    const all = [range.first, range.last, ...places];
    const first = all.reduce((least, { row: at, column }) => ({
      row: Math.min(least.row, at),
      column: Math.min(least.column, column),
    }));
    const last = all.reduce((most, { row: at, column }) => ({
      row: Math.max(most.row, at),
      column: Math.max(most.column, column),
    }));
    const written = (from: CellReference, to: CellReference): string =>
      `${cellName(from.row, from.column)}:${cellName(to.row, to.column)}`;
    const grown = written(first, last);
    if (grown !== written(range.first, range.last)) edits.push({ ...place, text: grown });
  }
}
