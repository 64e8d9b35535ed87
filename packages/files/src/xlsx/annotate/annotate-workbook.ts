import { IpmsError, type Outcome, ok, problem } from "@ipms/core";
import type { Limits } from "../../limits.js";
import { readRange } from "../read/parts/cell-reference.js";
import { readRelationships } from "../read/parts/relationships.js";
import { readWorkbookPart } from "../read/parts/workbook-part.js";
import { mostCharacters, mostColumns, mostRows } from "../write/written-sheet.js";
import { annotateSheet, type PartTypes } from "./annotate-sheet.js";
import { type CellStyles, cellStyles, plainStyles } from "./cell-styles.js";
import type { Note } from "./note.js";
import { type OpenPackage, openPackage, Stopped } from "./open-package.js";
import { contentTypeEdits, emptyRelationships, linkEdits, relationshipsOf } from "./part-links.js";
import { within } from "./within.js";

/** What is said about a cell. */
export interface CellAnnotation {
  /** The name of its sheet. */
  readonly sheet: string;
  /** Its name, such as `F12`. */
  readonly cell: string;
  /** What the note says. */
  readonly text: string;
  /** How grave it is, which decides the colour behind the cell. */
  readonly severity: "error" | "warning" | "info";
}

/** How cells are annotated. */
export interface AnnotateOptions extends Limits {
  /** Who signs the notes; `IPMS` unless said otherwise. */
  readonly author?: string;
}

/** Pale, so that what stands on them stays legible. */
const colors = { info: "FFDDEBF7", warning: "FFFFEB9C", error: "FFFFC7CE" } as const;
const gravity = ["info", "warning", "error"] as const;

/**
 * A copy of a workbook in which cells carry notes and colours. Everything else stays as it was: every
 * part that needs no change is the same to the byte, macros among them, and so is every byte of a sheet
 * but the style of those cells. Formats of numbers and dates stay; what notes said before stays in front.
 * A cell with a conversation (threaded comments) keeps it, and programs that know conversations show
 * that alone: there the colour tells of the note. The XML of sheets with annotated cells is held in memory
 * as a whole; sheets without any are copied as they are packed.
 *
 * @example
 * ```ts
 * import { annotateWorkbook, writeTemplate } from "@ipms/files";
 *
 * const workbook = await writeTemplate({ tables: ["projects"] });
 * const note = { sheet: "项目", cell: "A2", text: "项目编号缺失", severity: "error" } as const;
 * const copy = await annotateWorkbook(workbook, [note]);
 * console.log(copy.ok); // => true
 * ```
 *
 * @param bytes - a workbook (`.xlsx`, `.xlsm`)
 * @param annotations - what is said about which cells; several about one cell become one note
 * @param options - the author, and limits on what the workbook may grow to
 * @returns the copy, or why the file cannot be annotated
 * @throws IpmsError `invalid-argument` when the workbook has no such sheet, or no sheet such a cell
 */
export async function annotateWorkbook(
  bytes: Uint8Array,
  annotations: readonly CellAnnotation[],
  options: AnnotateOptions = {},
): Promise<Outcome<Uint8Array>> {
  const opened = openPackage(bytes, options);
  if (!opened.ok) return opened;
  try {
    await annotate(opened.value, annotations, options);
    return ok(await opened.value.write());
  } catch (failure) {
    if (failure instanceof Stopped) return { ok: false, problem: failure.problem };
    throw failure;
  }
}

async function annotate(
  book: OpenPackage,
  annotations: readonly CellAnnotation[],
  options: AnnotateOptions,
): Promise<void> {
  if (annotations.length === 0) return;
  const root = await readRelationships(book.zip, "", options);
  const main =
    root.found.find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  const { sheets, problem: broken } = await readWorkbookPart(book.zip, main, options);
  const links = await readRelationships(book.zip, main, options);
  const failure = broken ?? root.problem ?? links.problem;
  if (failure !== undefined) throw new Stopped(failure);
  const types: PartTypes = { parts: new Map(), extensions: new Map() };
  const stylesPart = links.found.find(({ kind }) => kind === "styles")?.target;
  const { styles, bytes, part } = await openStyles(book, main, stylesPart, types);
  for (const [name, annotated] of grouped(annotations)) {
    const place = sheets.findIndex((sheet) => sheet.name === name);
    const listed = links.found.find(({ id }) => id === sheets[place]?.relationship);
    if (listed === undefined) throw new IpmsError("invalid-argument", `no sheet "${name}"`);
    const cells = annotated.map(({ severity, ...note }) => ({ note, color: colors[severity] }));
    const author = options.author ?? "IPMS";
    await annotateSheet(book, { part: listed.target, block: place + 1, author, options }, cells, {
      styles,
      types,
    });
  }
  book.edit(part, bytes, styles.edits());
  await addTypes(book, types);
}

/** The styles of the workbook; where it has none, plain ones. */
async function openStyles(
  book: OpenPackage,
  main: string,
  known: string | undefined,
  types: PartTypes,
): Promise<{ readonly styles: CellStyles; readonly bytes: Uint8Array; readonly part: string }> {
  const found = known === undefined ? undefined : await book.read(known);
  if (known !== undefined && found !== undefined) {
    return { styles: within(known, () => cellStyles(found)), bytes: found, part: known };
  }
  const part = book.freeName("xl/styles#.xml");
  const bytes = plainStyles();
  const links = relationshipsOf(main);
  const before = (await book.read(links)) ?? emptyRelationships();
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
  book.edit(links, before, within(links, () => linkEdits(before, [{ type, target: part }])).edits);
  types.parts.set(part, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  return { styles: cellStyles(bytes), bytes, part };
}

async function addTypes(book: OpenPackage, types: PartTypes): Promise<void> {
  if (types.parts.size === 0 && types.extensions.size === 0) return;
  const part = "[Content_Types].xml";
  const bytes = await book.read(part);
  if (bytes === undefined) throw new Stopped(problem("missing-workbook-part", { part }).problem);
  book.edit(
    part,
    bytes,
    within(part, () => contentTypeEdits(bytes, types)),
  );
}

type SheetAnnotation = Note & { readonly severity: CellAnnotation["severity"] };

/** The annotations by sheet, one for a cell: the gravest decides its colour. */
function grouped(
  annotations: readonly CellAnnotation[],
): ReadonlyMap<string, readonly SheetAnnotation[]> {
  const sheets = new Map<string, Map<string, SheetAnnotation>>();
  for (const { sheet, cell, text, severity } of annotations) {
    const { row, column } = placeOf(cell);
    const cells = sheets.get(sheet) ?? new Map<string, SheetAnnotation>();
    const before = cells.get(`${row} ${column}`);
    cells.set(`${row} ${column}`, {
      row,
      column,
      text: (before === undefined ? text : `${before.text}\n\n${text}`).slice(0, mostCharacters),
      severity:
        before === undefined || gravity.indexOf(severity) > gravity.indexOf(before.severity)
          ? severity
          : before.severity,
    });
    sheets.set(sheet, cells);
  }
  return new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()]]));
}

function placeOf(cell: string): { readonly row: number; readonly column: number } {
  const place = /^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell) ? readRange(cell)?.first : undefined;
  if (place === undefined || place.row > mostRows || place.column > mostColumns) {
    throw new IpmsError("invalid-argument", `no cell "${cell}"`);
  }
  return place;
}
