import { isTableName } from "@ipms/schema";
import { canonicalLines } from "./canonical-lines.js";
import type { ConformanceCase } from "./case.js";
import { amountCases } from "./cases/amounts.js";
import { dateCases } from "./cases/dates.js";
import { fileCases } from "./cases/files.js";
import { headerCases } from "./cases/headers.js";
import { sheetCases } from "./cases/sheets.js";
import { textCases } from "./cases/texts.js";
import { totalCases } from "./cases/totals.js";
import { wordCases } from "./cases/words.js";
import { workbookCases } from "./cases/workbooks.js";
import { encode } from "./encode.js";
import { expectedTables, savedForms, type SuiteFile } from "./forms.js";

/** Every case of a single trap. */
const conformanceCases: readonly ConformanceCase[] = [
  ...headerCases,
  ...totalCases,
  ...sheetCases,
  ...amountCases,
  ...dateCases,
  ...wordCases,
  ...fileCases,
  ...textCases,
  ...workbookCases,
];

/** Every file of the suite. */
export function suiteFiles(): readonly SuiteFile[] {
  const forms = savedForms();
  return [
    json("manifest.json", {
      version: 1,
      forms: forms.map(({ id, title, files, mapping }) => ({
        id,
        title,
        files: files.map(({ path }) => path),
        ...(mapping === undefined ? {} : { mapping: "mapping.json" }),
      })),
      cases: conformanceCases.map(({ id, title, files, mapping, tables }) => ({
        id,
        title,
        files: files.map(({ path }) => path),
        ...(mapping === undefined ? {} : { mapping: "mapping.json" }),
        tables: Object.keys(tables),
      })),
    }),
    ...under("forms/expected", expectedTables()),
    ...forms.flatMap(({ id, files, mapping }) =>
      under(`forms/${id}`, [...files, ...mappingFile(mapping)]),
    ),
    ...conformanceCases.flatMap((each) => under(`cases/${each.id}`, caseFiles(each))),
  ];
}

function caseFiles(each: ConformanceCase): readonly SuiteFile[] {
  const { files, mapping, tables, complete = true, sheets, problems = [] } = each;
  return [
    ...files,
    ...mappingFile(mapping),
    ...Object.entries(tables).map(([table, { columns, records }]) => {
      if (!isTableName(table)) throw new Error(`no table ${table}`);
      return {
        path: `expected/${table}.ndjson`,
        bytes: encode(canonicalLines(table, records, columns), "utf-8"),
      };
    }),
    json("expected/report.json", { complete, sheets, problems }),
  ];
}

function mappingFile(mapping: object | undefined): readonly SuiteFile[] {
  return mapping === undefined ? [] : [json("mapping.json", mapping)];
}

function json(path: string, value: unknown): SuiteFile {
  return { path, bytes: encode(`${JSON.stringify(value, undefined, 2)}\n`, "utf-8") };
}

function under(folder: string, files: readonly SuiteFile[]): readonly SuiteFile[] {
  return files.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes }));
}
