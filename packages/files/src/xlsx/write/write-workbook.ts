import { writeArchive } from "./archive.js";
import { sheetXml } from "./sheet-xml.js";
import type { StyleBook } from "./style-book.js";
import type { WrittenSheet } from "./written-sheet.js";
import { xmlAttribute, xmlText } from "./xml-text.js";

/** A name for cells that formulas can use. */
export interface DefinedName {
  /** The name. */
  readonly name: string;
  /** The cells, such as `Lists!$A$1:$A$9`. */
  readonly cells: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const schemas = "http://schemas.openxmlformats.org";
const relationshipType = `${schemas}/officeDocument/2006/relationships`;
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A workbook, piece by piece. It says the same whenever it is written: it bears no date.
 *
 * @param sheets - its sheets; the first one that is not hidden is shown
 * @param styles - the styles of their cells
 * @param names - names for cells
 */
export function writeWorkbook(
  sheets: readonly WrittenSheet[],
  styles: StyleBook,
  names: readonly DefinedName[] = [],
): AsyncGenerator<Uint8Array, void, void> {
  const part = (name: string, xml: string) => ({ name, content: bytes([declaration + xml]) });
  return writeArchive([
    part("[Content_Types].xml", contentTypes(sheets)),
    part("_rels/.rels", relationships([{ type: "officeDocument", target: "xl/workbook.xml" }])),
    part("xl/workbook.xml", workbook(sheets, names)),
    part(
      "xl/_rels/workbook.xml.rels",
      relationships([
        ...sheets.map((_, at) => ({ type: "worksheet", target: `worksheets/sheet${at + 1}.xml` })),
        { type: "styles", target: "styles.xml" },
      ]),
    ),
    { name: "xl/styles.xml", content: bytes([styles.xml()]) },
    ...sheets.map((sheet, at) => ({
      name: `xl/worksheets/sheet${at + 1}.xml`,
      content: bytes(sheetXml(sheet)),
    })),
  ]);
}

function* bytes(pieces: Iterable<string>): Generator<Uint8Array, void, void> {
  const encoder = new TextEncoder();
  for (const piece of pieces) yield encoder.encode(piece);
}

function contentTypes(sheets: readonly WrittenSheet[]): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${sheetType}.${type}+xml"/>`;
  return (
    `<Types xmlns="${schemas}/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("workbook.xml", "sheet.main") +
    sheets.map((_, at) => override(`worksheets/sheet${at + 1}.xml`, "worksheet")).join("") +
    `${override("styles.xml", "styles")}</Types>`
  );
}

function relationships(
  targets: readonly { readonly type: string; readonly target: string }[],
): string {
  const items = targets.map(
    ({ type, target }, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relationshipType}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${schemas}/package/2006/relationships">${items.join("")}</Relationships>`;
}

function workbook(sheets: readonly WrittenSheet[], names: readonly DefinedName[]): string {
  const items = sheets.map(({ name, hidden }, at) => {
    const state = hidden === true ? ' state="hidden"' : "";
    return `<sheet name="${xmlAttribute(name)}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  const filters = sheets.flatMap(({ name, filter }, at) =>
    filter === undefined
      ? []
      : [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">` +
            `${xmlText(absolute(name, filter))}</definedName>`,
        ],
  );
  const own = names.map(
    ({ name, cells }) =>
      `<definedName name="${xmlAttribute(name)}">${xmlText(cells)}</definedName>`,
  );
  const defined = [...filters, ...own].join("");
  const shown = Math.max(
    0,
    sheets.findIndex(({ hidden }) => hidden !== true),
  );
  return (
    `<workbook xmlns="${schemas}/spreadsheetml/2006/main" xmlns:r="${relationshipType}">` +
    `<bookViews><workbookView activeTab="${shown}"/></bookViews>` +
    `<sheets>${items.join("")}</sheets>` +
    `${defined === "" ? "" : `<definedNames>${defined}</definedNames>`}</workbook>`
  );
}

/**
 * Cells of a sheet as a formula names them from everywhere.
 *
 * @param sheet - the name of the sheet
 * @param cells - for example `A1:D9`
 */
export function absolute(sheet: string, cells: string): string {
  const fixed = cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `'${sheet.replaceAll("'", "''")}'!${fixed}`;
}
