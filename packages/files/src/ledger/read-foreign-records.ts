import type { Place, Places } from "@ipms/core";
import { importSheet } from "../import/import-sheet.js";
import { recordSheet } from "../import/record-sheet.js";
import { openRows } from "../import/sheet-rows.js";
import type { ImportOutput } from "../import/table-outputs.js";
import { pointerOf } from "../json/parse-json.js";
import { lineRecords, listRecords, type StopRecords } from "../json/record-source.js";
import type { FileOutcome, FileTask } from "./file-task.js";

/** How many rows are looked at; the first has the keys. */
const peekedRows = 100;

const empty = { code: "empty-file", parameters: {} } as const;

/**
 * Imports records of JSON whose keys are not the standard's.
 *
 * @param task - the file
 * @param form - one record a line, or a document that is a list of records
 */
export async function readForeignRecords(
  task: FileTask,
  form: "lines" | "list",
): Promise<FileOutcome> {
  const { file, chunks, options, settings, output } = task;
  const open = form === "lines" ? lineRecords : listRecords;
  const { sheet, keys } = recordSheet(
    file,
    (report) => {
      const stop: StopRecords = (problem, line) =>
        report({ ...problem, place: { file, ...(line === undefined ? {} : { line }) } });
      return open(chunks, options, stop);
    },
    options,
  );
  const placed = pointing(output, keys);
  let broken = false;
  const rows = await openRows(sheet, peekedRows, (problem) => {
    broken = true;
    placed.problem(problem);
  });
  try {
    const found = await importSheet(file, sheet, rows, settings, placed);
    const { noTable } = found;
    // Without a single key no row of headers is missing: the list is empty, or its records are broken.
    const reason = keys.length > 0 ? noTable : broken ? undefined : empty;
    if (noTable !== undefined && reason !== undefined)
      placed.problem({ ...reason, place: { file } });
    return {
      format: form === "lines" ? "ndjson" : "json",
      // Keys stand in every record: there is no row of headers.
      sheets: [{ ...found.report, headerRows: [] }],
      mappings: found.mapping === undefined ? [] : [{ table: found.mapping }],
    };
  } finally {
    await rows.close();
  }
}

/** The same output, with the keys of values in the places instead of the columns of a sheet. */
function pointing(output: ImportOutput, keys: readonly string[]): ImportOutput {
  const placeOf = ({ column, line, ...place }: Place): Place => ({
    ...place,
    ...(line === undefined || line === 0 ? {} : { line }),
    ...(column === undefined ? {} : { pointer: pointerOf([keys[column - 1] ?? ""]) }),
  });
  return {
    table(table) {
      const places: Places = { of: (row, field) => placeOf(table.places.of(row, field)) };
      output.table({ ...table, places });
    },
    problem(problem) {
      const { place, ...others } = problem;
      output.problem(place === undefined ? others : { ...others, place: placeOf(place) });
    },
  };
}
