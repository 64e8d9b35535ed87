import type { WrittenCell, WrittenRow } from "./cell.js";
import { zipOf } from "./zip.js";

/** A sheet of a workbook that is written. */
export interface WrittenSheet {
  /** Its name. */
  readonly name: string;
  /** Its rows. */
  readonly rows: readonly WrittenRow[];
  /** The cells that are shown as one: `A1:D1`. */
  readonly merged?: readonly string[];
  /** The numbers of the rows that are hidden. */
  readonly hiddenRows?: readonly number[];
  /** The numbers of the columns that are hidden. */
  readonly hiddenColumns?: readonly number[];
  /** Whether the sheet itself is hidden. */
  readonly hidden?: boolean;
}

/** How a workbook keeps its days: as numbers from an epoch, or as ISO dates. */
export type DayForm = 1900 | 1904 | "iso";

/**
 * A workbook as raw parts, so that its epoch and the types of its cells are what they are said to be.
 *
 * @param sheets - its sheets
 * @param days - how it keeps days
 */
export function workbookOf(sheets: readonly WrittenSheet[], days: DayForm = 1900): Uint8Array {
  const texts: string[] = [];
  const parts = sheets.map((sheet) => sheetPart(sheet, days, texts));
  const numbers = sheets.map((_, index) => index + 1);
  return zipOf([
    ["[Content_Types].xml", contentTypes(numbers)],
    ["_rels/.rels", relations([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookPart(sheets, days)],
    [
      "xl/_rels/workbook.xml.rels",
      relations([
        ...numbers.map((number) => ["worksheet", `worksheets/sheet${number}.xml`] as const),
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ]),
    ],
    ["xl/styles.xml", styles],
    ["xl/sharedStrings.xml", sharedTexts(texts)],
    ...parts.map((part, index) => [`xl/worksheets/sheet${index + 1}.xml`, part] as const),
  ]);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const partType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Style 1 shows a number as a day, style 2 as a share. */
const styles =
  `${declaration}<styleSheet xmlns="${main}"><fonts count="1"><font/></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" xfId="0"/>' +
  '<xf numFmtId="14" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="10" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

function workbookPart(sheets: readonly WrittenSheet[], days: DayForm): string {
  const list = sheets.map(({ name, hidden }, index) => {
    const state = hidden === true ? ' state="hidden"' : "";
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const epoch = days === 1904 ? '<workbookPr date1904="1"/>' : "<workbookPr/>";
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}">${epoch}<sheets>${list.join("")}</sheets></workbook>`;
}

function sheetPart(sheet: WrittenSheet, days: DayForm, texts: string[]): string {
  const rows = sheet.rows.map((row, index) => {
    const number = index + 1;
    const cells = row.map((cell, column) =>
      cellPart(cell, `${letters(column)}${number}`, days, texts),
    );
    const hidden = sheet.hiddenRows?.includes(number) === true ? ' hidden="1"' : "";
    return row.every((cell) => cell === undefined)
      ? ""
      : `<row r="${number}"${hidden}>${cells.join("")}</row>`;
  });
  const hidden = (sheet.hiddenColumns ?? []).map(
    (column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`,
  );
  const merged = (sheet.merged ?? []).map((cells) => `<mergeCell ref="${cells}"/>`);
  return [
    `${declaration}<worksheet xmlns="${main}">`,
    hidden.length === 0 ? "" : `<cols>${hidden.join("")}</cols>`,
    `<sheetData>${rows.join("")}</sheetData>`,
    merged.length === 0
      ? ""
      : `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>`,
    "</worksheet>",
  ].join("");
}

function cellPart(
  cell: WrittenCell | undefined,
  name: string,
  days: DayForm,
  texts: string[],
): string {
  if (cell === undefined) return "";
  if (typeof cell === "string") {
    const known = texts.indexOf(cell);
    const index = known < 0 ? texts.push(cell) - 1 : known;
    return `<c r="${name}" t="s"><v>${index}</v></c>`;
  }
  if ("number" in cell) return `<c r="${name}"><v>${cell.number}</v></c>`;
  if ("percent" in cell) return `<c r="${name}" s="2"><v>${hundredth(cell.percent)}</v></c>`;
  if ("formula" in cell) {
    const result = cell.result === undefined ? "" : `<v>${cell.result}</v>`;
    return `<c r="${name}"><f>${escaped(cell.formula)}</f>${result}</c>`;
  }
  if (days === "iso") return `<c r="${name}" s="1" t="d"><v>${cell.day}</v></c>`;
  return `<c r="${name}" s="1"><v>${serial(cell.day, days)}</v></c>`;
}

/** Day 1 is 1900-01-01 or day 0 is 1904-01-01; 1900 has a 29 February that never was. */
function serial(day: string, epoch: 1900 | 1904): number {
  const days = Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  const since1904 = days - Date.parse("1904-01-01T00:00:00Z") / 86_400_000;
  return epoch === 1904 ? since1904 : since1904 + 1462;
}

/** 12.5 as 0.125, by moving the point. */
function hundredth(percent: string): string {
  const [whole = "", fraction = ""] = percent.split(".");
  const digits = whole.padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`.replace(/\.?0+$/, "");
}

function letters(column: number): string {
  const high = Math.floor(column / 26);
  return `${high === 0 ? "" : letters(high - 1)}${String.fromCharCode(65 + (column % 26))}`;
}

function sharedTexts(texts: readonly string[]): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  return `${declaration}<sst xmlns="${main}" uniqueCount="${texts.length}">${items.join("")}</sst>`;
}

function contentTypes(sheets: readonly number[]): string {
  const part = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${partType}.${type}+xml"/>`;
  return [
    `${declaration}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part("workbook", "sheet.main"),
    ...sheets.map((number) => part(`worksheets/sheet${number}`, "worksheet")),
    part("styles", "styles"),
    part("sharedStrings", "sharedStrings"),
    "</Types>",
  ].join("");
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packages}/relationships">${list.join("")}</Relationships>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
