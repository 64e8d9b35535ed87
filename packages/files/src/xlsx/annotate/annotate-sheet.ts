import { problem } from "@ipms/core";
import type { Limits } from "../../limits.js";
import { readRelationships } from "../read/parts/relationships.js";
import type { CellStyles } from "./cell-styles.js";
import { commentEdits, emptyComments } from "./comments-part.js";
import { drawingEdits, emptyDrawing } from "./notes-drawing.js";
import type { Note } from "./note.js";
import { type OpenPackage, Stopped } from "./open-package.js";
import { emptyRelationships, type Link, linkEdits, relationshipsOf } from "./part-links.js";
import { type SheetMarks, sheetMarks } from "./sheet-marks.js";
import { TagScanner } from "./tag-scanner.js";
import { within } from "./within.js";

/** The types of the parts that are added to a workbook. */
export interface PartTypes {
  /** By name. */
  readonly parts: Map<string, string>;
  /** By what stands behind the point of the name. */
  readonly extensions: Map<string, string>;
}

/** The sheet that is annotated. */
export interface AnnotatedSheet {
  /** The name of its part. */
  readonly part: string;
  /** The first block of numbers for its shapes. */
  readonly block: number;
  /** Who signs the notes. */
  readonly author: string;
  /** What its parts may grow to. */
  readonly options: Limits;
}

/** What is said about a cell, and the colour behind it. */
export interface AnnotatedCell {
  /** The note. */
  readonly note: Note;
  /** The colour. */
  readonly color: string;
}

const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** The two editions of the standard name the same things differently. */
const editions = {
  transitional: {
    main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    links: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  },
  strict: {
    main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
    links: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  },
} as const;

/**
 * Gives cells of a sheet notes and colours.
 *
 * @param book - the workbook
 * @param sheet - the sheet
 * @param cells - what is said about which cells
 * @param shared - what the sheets of the workbook share
 */
export async function annotateSheet(
  book: OpenPackage,
  sheet: AnnotatedSheet,
  cells: readonly AnnotatedCell[],
  shared: { readonly styles: CellStyles; readonly types: PartTypes },
): Promise<void> {
  const { part, block, author, options } = sheet;
  const bytes = await book.read(part);
  if (bytes === undefined) throw new Stopped(problem("missing-workbook-part", { part }).problem);
  const marks = within(part, () => sheetMarks(bytes, markedCells(cells, shared.styles)));
  const edition = editions[isStrict(bytes) ? "strict" : "transitional"];
  const { found, problem: broken } = await readRelationships(book.zip, part, options);
  if (broken !== undefined) throw new Stopped(broken);

  const drawn = found.find(({ id }) => id === marks.drawing)?.target;
  if (drawn === undefined && marks.drawing !== undefined) {
    throw new Stopped(problem("damaged-workbook", { part, detail: marks.drawing }).problem);
  }

  const links: Link[] = [];
  const linked = (kind: string, known: string | undefined, pattern: string): string => {
    if (known !== undefined) return known;
    const target = book.freeName(pattern);
    links.push({ type: `${edition.links}/${kind}`, target });
    return target;
  };
  const comments = linked(
    "comments",
    found.find(({ kind }) => kind === "comments")?.target,
    "xl/comments#.xml",
  );
  if (links.length > 0) shared.types.parts.set(comments, commentsType);
  const before = (await book.read(comments)) ?? emptyComments(edition.main);
  const notes = cells.map(({ note }) => note);
  const noted = within(comments, () => commentEdits(before, notes, author));
  book.edit(comments, before, noted.edits);

  const drawing = linked("vmlDrawing", drawn, "xl/drawings/vmlDrawing#.vml");
  shared.types.extensions.set("vml", drawingType);
  const boxes = (await book.read(drawing)) ?? emptyDrawing();
  book.edit(
    drawing,
    boxes,
    within(drawing, () => drawingEdits(boxes, noted.fresh, block)),
  );

  const list = relationshipsOf(part);
  const listed = (await book.read(list)) ?? emptyRelationships();
  const { edits, ids } = within(list, () => linkEdits(listed, links));
  if (links.length > 0) book.edit(list, listed, edits);
  const drawingId = ids[links.findIndex(({ target }) => target === drawing)];
  book.edit(part, bytes, [...marks.edits, ...drawingReference(marks, drawingId, edition.links)]);
}

function markedCells(cells: readonly AnnotatedCell[], styles: CellStyles) {
  const marked = new Map<number, Map<number, (base: number) => number>>();
  for (const { note, color } of cells) {
    const row = marked.get(note.row) ?? new Map<number, (base: number) => number>();
    row.set(note.column, (base) => styles.filled(base, color));
    marked.set(note.row, row);
  }
  return marked;
}

function isStrict(bytes: Uint8Array): boolean {
  const scanner = new TagScanner(bytes);
  return scanner.next() && scanner.text.includes(editions.strict.main);
}

/** The sheet's reference to its drawing; it brings its own namespace, for the sheet may have none. */
function drawingReference(marks: SheetMarks, id: string | undefined, namespace: string) {
  if (id === undefined) return [];
  const text = `<${marks.prefix}legacyDrawing xmlns:r="${namespace}" r:id="${id}"/>`;
  return [{ start: marks.drawingPlace, end: marks.drawingPlace, text }];
}
