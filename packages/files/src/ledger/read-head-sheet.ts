import type { LedgerHead, RecordProblem } from "@ipms/core";
import { isSameName } from "../import/choose-mapping.js";
import { readDateCell } from "../interpret/cells/date.js";
import { dayOfSerial } from "../interpret/cells/date/numbers.js";
import { trimText } from "../interpret/fold.js";
import { headProblem } from "../json/ledger-head.js";
import { cellName } from "../sheet/cell-name.js";
import type { Sheet, SheetCell, SheetRow } from "../sheet/sheet.js";
import { headLabels, headSheetLabels, headSheetName } from "../xlsx/write/head-sheet.js";

/** What a sheet says about the whole ledger. */
export interface HeadReading {
  /** The head, as far as it is in good form. */
  readonly head: LedgerHead;
  /** What is wrong with the rest of it. */
  readonly problems: readonly RecordProblem[];
}

/** The fields that are days: a person's edit turns their texts into day numbers. */
const days: ReadonlySet<string> = new Set(["asOf", "cutOn"]);

/**
 * Reads the sheet with the head of a ledger: one of its names, and in every row the name of a field,
 * canonical or as people call it, beside its value.
 *
 * @param file - the file's name, for the places of problems
 * @param sheet - the sheet
 * @param rows - its first rows
 * @returns `undefined` for a sheet that is something else
 */
export function readHeadSheet(
  file: string,
  sheet: Sheet,
  rows: readonly SheetRow[],
): HeadReading | undefined {
  const { name = "" } = sheet;
  const names = [headSheetName, ...Object.values(headSheetLabels)];
  if (!names.some((each) => isSameName(each, name))) return undefined;
  const filled = rows.filter(({ cells }) => textOf(cells[0]) !== "" || textOf(cells[1]) !== "");
  const fields = filled.map(({ cells }) => fieldNamed(textOf(cells[0])));
  if (fields.length === 0 || fields.includes(undefined)) return undefined;
  const head: Record<string, string> = {};
  const problems: RecordProblem[] = [];
  for (const [at, { number, cells }] of filled.entries()) {
    const field = fields[at] ?? "";
    const value = valueOf(field, cells[1], sheet);
    if (value === "") continue;
    const place = { file, sheet: name, cell: cellName(number, 2) };
    const problem = headProblem(field, value);
    if (problem !== undefined) problems.push({ ...problem, field, place });
    else if (head[field] === undefined || head[field] === value) head[field] = value;
    else problems.push({ code: "duplicate-key", parameters: { key: field }, field, place });
  }
  return { head, problems };
}

function fieldNamed(name: string): string | undefined {
  const found = [...headLabels()].find(([field, labels]) =>
    [field, ...Object.values(labels)].some((each) => isSameName(each, name)),
  );
  return found?.[0];
}

function valueOf(field: string, cell: SheetCell | undefined, { epoch }: Sheet): string {
  const text = textOf(cell);
  if (!days.has(field) || text === "") return text;
  const day = cell?.numeric === true ? dayOfSerial(text, epoch) : undefined;
  return day ?? readDateCell(text, {}).value ?? text;
}

function textOf(cell: SheetCell | undefined): string {
  return cell === undefined ? "" : trimText(cell.text);
}
