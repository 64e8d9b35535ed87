import { IpmsError } from "@ipms/core";
import { cellName, columnLetters } from "../../sheet/cell-name.js";
import {
  mostCharacters,
  mostColumns,
  mostRows,
  type WrittenCell,
  type WrittenSheet,
  type WrittenValidation,
} from "./written-sheet.js";
import { xmlAttribute, xmlText } from "./xml-text.js";

const pieceLength = 1 << 16;
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * The XML of a sheet, piece by piece.
 *
 * @param sheet - the sheet
 * @throws IpmsError `invalid-argument` when it has more than a sheet can hold
 */
export function* sheetXml(sheet: WrittenSheet): Generator<string, void, void> {
  if (sheet.columns.length > mostColumns) refuse(`a sheet has ${mostColumns} columns at most`);
  const letters = sheet.columns.map((_, index) => columnLetters(index + 1));
  const fitsPage = sheet.fitsPage === true ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "";
  let piece =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${main}">${fitsPage}${viewXml(sheet)}${columnsXml(sheet)}<sheetData>`;
  let number = 0;
  for (const cells of sheet.rows) {
    number += 1;
    if (number > mostRows) refuse(`a sheet has ${mostRows} rows at most`);
    const height = sheet.heights?.[number - 1];
    piece += `<row r="${number}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>`;
    for (let index = 0; index < cells.length; index += 1) {
      const cell = cells[index];
      if (cell !== undefined) piece += cellXml(`${letters[index]}${number}`, cell);
    }
    piece += "</row>";
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = "";
  }
  const filter = sheet.filter === undefined ? "" : `<autoFilter ref="${sheet.filter}"/>`;
  yield (
    `${piece}</sheetData>${filter}${validationsXml(sheet.validations ?? [])}` +
    `${pageXml(sheet)}</worksheet>`
  );
}

function cellXml(name: string, { text, numeric, style }: WrittenCell): string {
  if (numeric) return `<c r="${name}" s="${style}"><v>${text}</v></c>`;
  if (text.length > mostCharacters) refuse(`a cell holds ${mostCharacters} characters at most`);
  const space = /^\s|\s$|\n|\s\s/.test(text) ? ' xml:space="preserve"' : "";
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t${space}>${xmlText(text)}</t></is></c>`;
}

/** Printed across, on the paper that the printer has. */
function pageXml({ fitsPage = false }: WrittenSheet): string {
  const width = fitsPage ? ' fitToWidth="1" fitToHeight="0"' : "";
  return `<pageSetup orientation="landscape"${width}/>`;
}

function viewXml({ frozenRows, frozenColumns = 0 }: WrittenSheet): string {
  if (frozenRows === 0 && frozenColumns === 0) return "";
  const corner = cellName(frozenRows + 1, frozenColumns + 1);
  const columns = frozenColumns === 0 ? "" : ` xSplit="${frozenColumns}"`;
  const rows = frozenRows === 0 ? "" : ` ySplit="${frozenRows}"`;
  const pane = frozenColumns === 0 ? "bottomLeft" : frozenRows === 0 ? "topRight" : "bottomRight";
  return (
    `<sheetViews><sheetView workbookViewId="0"><pane${columns}${rows} topLeftCell="${corner}" ` +
    `activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${corner}" ` +
    `sqref="${corner}"/></sheetView></sheetViews>`
  );
}

function columnsXml({ columns }: WrittenSheet): string {
  if (columns.length === 0) return "";
  const items = columns.map(
    ({ width, style }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1" style="${style}"/>`,
  );
  return `<cols>${items.join("")}</cols>`;
}

function validationsXml(validations: readonly WrittenValidation[]): string {
  if (validations.length === 0) return "";
  return (
    `<dataValidations count="${validations.length}">` +
    `${validations.map(validationXml).join("")}</dataValidations>`
  );
}

/** The lengths that spreadsheets hold a title and a message to. */
const longestTitle = 32;
const longestMessage = 255;

function validationXml({ cells, type, first, second, prompt, error, strict }: WrittenValidation) {
  const compares = type === "date" || type === "decimal" || type === "whole";
  const operator = second === undefined ? "greaterThanOrEqual" : "between";
  const kind = type === "none" ? "" : ` type="${type}"`;
  const comparison = compares ? ` operator="${operator}"` : "";
  const style = strict ? "" : ' errorStyle="warning"';
  const text = (value: string, most: number): string => xmlAttribute(cutText(value, most));
  return (
    `<dataValidation${kind}${comparison}${style} allowBlank="1" showInputMessage="1" ` +
    `showErrorMessage="1" errorTitle="${text(error.title, longestTitle)}" ` +
    `error="${text(error.text, longestMessage)}" promptTitle="${text(prompt.title, longestTitle)}" ` +
    `prompt="${text(prompt.text, longestMessage)}" sqref="${cells}">` +
    (first === undefined ? "" : `<formula1>${xmlText(first)}</formula1>`) +
    (second === undefined ? "" : `<formula2>${xmlText(second)}</formula2>`) +
    "</dataValidation>"
  );
}

/** A longer text is cut, not refused: the sheet of notes has it in full. */
function cutText(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\p{Surrogate}$/u, "")}…`;
}

function refuse(message: string): never {
  throw new IpmsError("invalid-argument", message);
}
