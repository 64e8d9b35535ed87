import type { LedgerHead, Problem, RecordProblem } from "@ipms/core";
import { importSheet } from "../import/import-sheet.js";
import { importStandardSheet } from "../import/import-standard-sheet.js";
import { isSameName, leavesOut } from "../import/choose-mapping.js";
import type { SheetReport } from "../import/report.js";
import { openRows } from "../import/sheet-rows.js";
import { standardTable, tableNamed } from "../import/standard-table.js";
import { unreadSheet } from "../import/unread-sheet.js";
import { nearest } from "../nearest.js";
import type { Sheet } from "../sheet/sheet.js";
import { openWorkbook } from "../xlsx/read/open-workbook.js";
import type { FileOutcome, FileTask, SheetMapping } from "./file-task.js";
import { readHeadSheet } from "./read-head-sheet.js";

/** How many rows of a sheet are looked at for its header. */
const peekedRows = 100;

/** What reading a sheet came to. */
interface SheetOutcome {
  readonly report: SheetReport;
  readonly mapping?: SheetMapping;
  readonly noTable?: RecordProblem;
}

/**
 * Reads a workbook: every sheet that shows itself and holds a table. A hidden sheet is read where the
 * caller names it. That a sheet holds no table is wrong only where none does.
 *
 * @param task - the file
 * @param addHead - takes what its head says
 */
export async function readWorkbook(
  task: FileTask,
  addHead: (head: LedgerHead, file: string) => void,
): Promise<FileOutcome> {
  const { file, chunks, options, output } = task;
  const workbook = await openWorkbook(file, chunks, options);
  for (const problem of workbook.problems) output.problem(problem);
  const { sheets } = workbook;
  const isWanted = (sheet: Sheet): boolean =>
    options.sheet === undefined
      ? !leavesOut(options.mapping, sheet.name) && (sheet.hidden !== true || isMapped(sheet, task))
      : isSameName(sheet.name ?? "", options.sheet);
  const wanted = sheets.filter(isWanted);
  if (options.sheet !== undefined && wanted.length === 0 && sheets.length > 0) {
    const suggestions = nearest(
      options.sheet,
      sheets.map(({ name = "" }) => name),
    );
    const parameters = { sheet: options.sheet, suggestions };
    output.problem({ code: "missing-sheet", parameters, place: { file } });
  }
  const outcomes: SheetOutcome[] = [];
  for (const sheet of sheets) {
    outcomes.push(
      wanted.includes(sheet)
        ? await readSheet(sheet, task, addHead)
        : { report: unreadSheet(sheet, "left-out") },
    );
  }
  const holdsTable = outcomes.some(
    ({ report: { state } }) => state !== "no-table" && state !== "left-out",
  );
  const [none] = outcomes.flatMap(({ noTable }) => noTable ?? []);
  if (!holdsTable && none !== undefined) output.problem(none);
  return {
    format: "xlsx",
    sheets: outcomes.map(({ report }) => report),
    mappings: outcomes.flatMap(({ mapping }) => mapping ?? []),
  };
}

function isMapped({ name = "" }: Sheet, { options }: FileTask): boolean {
  return (options.mapping?.tables ?? []).some(
    ({ sheet }) => sheet !== undefined && isSameName(sheet, name),
  );
}

async function readSheet(
  sheet: Sheet,
  task: FileTask,
  addHead: (head: LedgerHead, file: string) => void,
): Promise<SheetOutcome> {
  const { file, settings, output } = task;
  const { name = "" } = sheet;
  const rows = await openRows(sheet, peekedRows, (problem) => output.problem(problem));
  try {
    const about = readHeadSheet(file, sheet, rows.beginning);
    if (about !== undefined) {
      addHead(about.head, file);
      for (const problem of about.problems) output.problem(problem);
      return { report: unreadSheet(sheet, "head") };
    }
    const named = tableNamed(name);
    const headers = (rows.beginning[0]?.cells ?? []).map((cell) => cell?.text ?? "");
    const standard = standardTable(headers, named);
    if (standard !== undefined) {
      const report = await importStandardSheet(standard, file, sheet, rows, settings, output);
      return { report };
    }
    const found = await importSheet(
      file,
      sheet,
      rows,
      { ...settings, table: named ?? settings.table },
      output,
    );
    return {
      report: found.report,
      ...(found.mapping === undefined ? {} : { mapping: { sheet: name, table: found.mapping } }),
      ...(found.noTable === undefined ? {} : { noTable: placed(found.noTable, file, name) }),
    };
  } finally {
    await rows.close();
  }
}

function placed(problem: Problem, file: string, sheet: string): RecordProblem {
  return { ...problem, place: { file, sheet } };
}
