import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAll, type ReadWorkbook } from "../../../testing-workbook.js";
import { cellName } from "../../sheet/cell-name.js";
import type { SheetCell } from "../../sheet/sheet.js";

// Runs against the folder of test workbooks of calamine where IPMS_XLSX_CORPUS names it; else over no
// file at all. What is expected is what that library's own tests state of its workbooks.
const folder = process.env["IPMS_XLSX_CORPUS"];
const names = (folder === undefined ? [] : readdirSync(folder)).filter((name) =>
  /\.(?:xlsx|xlsm|xlsb|ods|xls)$/.test(name),
);

/** A cell in a word: numbers with `=`, dates with `@`, failures with `!`. */
function word({ text, numeric, shownAs, failure }: SheetCell): string {
  if (failure !== undefined) return `!${failure}`;
  return `${shownAs === "date" ? "@" : ""}${numeric === true ? "=" : ""}${text}`;
}

function wordsOf({ sheets, rows }: ReadWorkbook, name: string): Record<string, string> {
  const at = name === "" ? 0 : sheets.findIndex((sheet) => sheet.name === name);
  const found = rows[at] ?? [];
  const cells = found.flatMap(({ number, cells: inRow }) =>
    inRow.flatMap((cell, index) =>
      cell === undefined ? [] : [[cellName(number, index + 1), word(cell)]],
    ),
  );
  return Object.fromEntries(cells) as Record<string, string>;
}

const grid = (...rows: string[][]): Record<string, string> =>
  Object.fromEntries(
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) => (cell === "" ? [] : [[cellName(at + 1, column + 1), cell]])),
    ),
  );

/** All the cells of a sheet, which is the first where it has no name here. */
const whole: readonly (readonly [file: string, sheet: string, cells: Record<string, string>])[] = [
  ["issue3.xlsm", "Sheet1", grid(["=1", "a"])],
  ["issues.xlsx", "issue5", grid(["=0.5"])],
  ["issues.xlsx", "issue6", grid(["=1"], ["=2"], ["ab"], ["false"])],
  ["issues.xlsx", "issue2", grid(["=1", "a"], ["=2", "b"], ["=3", "c"])],
  [
    "issues.xlsx",
    "spc_chrs",
    grid(["&"], ["<"], [">"], ["aaa ' aaa"], ['"'], ["☺"], ["֍"], ["àâéêèçöïî«»"]),
  ],
  [
    "errors.xlsx",
    "Feuil1",
    grid(["!#DIV/0!"], ["!#NAME?"], ["!#VALUE!"], ["!#NULL!"], ["!#REF!"], ["!#NUM!"], ["!#N/A"]),
  ],
  ["issue9.xlsx", "Feuil1", grid(["test1"], ["test2 other"], ["test3 aaa"], ["test4"])],
  ["encoded_entities.xlsx", "Sheet1", grid(["&"])],
  ["has_x000D_.xlsx", "Sheet1", grid(["ABC\r\nDEF"])],
  ["has_x000D_inline.xlsx", "Sheet1", grid(["ABC\r\nDEF"])],
  [
    "richtext-namespaced.xlsx",
    "Sheet1",
    { A1: "inline string\nLine 2\nLine 3", H1: "shared string\nLine 2\nLine 3" },
  ],
  ["rph.xlsx", "Sheet1", grid(["課きく　毛こ"])],
  ["issue221.xlsm", "Sheet1", grid(["Cell_A1", "Cell_B1"], ["Cell_A2", "Cell_B2"])],
  [
    "empty_s_attribute.xlsx",
    "Sheet1",
    grid(["Name", "Value"], ["John", "=1"], ["Sophia", "=2"], ["Peter", "=3"], ["Sam", "=4"]),
  ],
  ["issue_419.xlsx", "Sheet1", grid(["Hello"])],
  ["empty_shared_string.xlsx", "Sheet1", grid(["abc"])],
  [
    "empty_shared_string_value.xlsx",
    "Sheet1",
    grid(["Name", "City", "Status"], ["Alice", "", "Active"], ["", "Berlin"]),
  ],
  ["inlineStr_cdata.xlsx", "Sheet1", grid(["Hello CDATA", "World"], ["12345", "NormalText"])],
  ["nonstandard-xml-ns-prefix.xlsx", "", grid(["a", "b"], ["=1", "=3"], ["=2", "=4"])],
];

/** Some of the cells of a sheet. */
const some: typeof whole = [
  ["date.xlsx", "", { A1: "@=44197", A3: "=10.6320601851852" }],
  ["date_1904.xlsx", "", { A1: "@=42735", A3: "=10.6320601851852" }],
  ["date_iso.xlsx", "", { A1: "2021-01-01", A2: "2021-01-01T10:10:10" }],
  ["date_quoted_format.xlsx", "", { A1: "@=44197", A2: "@=44197", A3: "@=44197", A4: "@=44197" }],
  ["inlineStr_with_value.xlsx", "", { E1: "ID", E2: "RQ11610", D2: "1." }],
  ["richtext-after-plain.xlsx", "Sheet1", { A2: "tvalrval1rval2" }],
  ["minimal_package.xlsx", "Sheet1", { A3: "BKG_NUM" }],
  [
    "whitespace_trim.xlsx",
    "inlineStr",
    {
      A1: "trimmed value",
      B1: "value with tabs",
      C1: " \t\n",
      D1: "clean text",
      A2: "line1\nline2",
      A3: "日期 时间",
    },
  ],
  [
    "whitespace_trim.xlsx",
    "SharedStrings",
    {
      A1: "trimmed value",
      B1: "  preserved value  ",
      D1: "clean text",
      A2: "line1\nline2",
      B2: "  line1\nline2  ",
      A3: "日期 时间",
    },
  ],
];

const merged: Readonly<Record<string, readonly (readonly number[])[]>> = {
  "merge_cells.xlsx": [
    [1, 1, 1, 2],
    [2, 1, 4, 1],
    [2, 2, 4, 4],
  ],
};

const sheetNames: Readonly<Record<string, readonly string[]>> = {
  "any_sheets.xlsx": ["Visible", "Hidden (hidden)", "VeryHidden (hidden)"],
  "issue127.xlsx": [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Sheet${number}`),
};

/** Why a workbook is not read, or not to its end; the others are read without a word. */
function complaint(name: string): string[] {
  if (name.startsWith("pass_protected.xls")) return ["protected-workbook"];
  if (name === "too_small.xls") return ["not-a-workbook"];
  if (/\.(?:xlsb|ods)$/.test(name)) return ["foreign-workbook"];
  if (name.endsWith(".xls")) return ["legacy-workbook"];
  return name === "issue252.xlsx" ? ["damaged-workbook", "missing-workbook-part"] : [];
}

test("every workbook of calamine is read as its tests say", async () => {
  for (const name of names) {
    const read = await readAll(new Uint8Array(readFileSync(join(folder ?? "", name))));
    expect({ name, codes: read.told.map(({ code }) => code) }).toEqual({
      name,
      codes: complaint(name),
    });
    for (const [, sheet, cells] of whole.filter(([file]) => file === name)) {
      expect({ name, cells: wordsOf(read, sheet) }).toEqual({ name, cells });
    }
    for (const [, sheet, cells] of some.filter(([file]) => file === name)) {
      expect({ name, cells: wordsOf(read, sheet) }).toMatchObject({ name, cells });
    }
    const listed = read.sheets.map(
      (sheet) => `${sheet.name}${sheet.hidden === true ? " (hidden)" : ""}`,
    );
    expect(listed).toEqual(sheetNames[name] ?? listed);
    const ranges = read.sheets[0]?.merged.map((range) => [
      range.firstRow,
      range.firstColumn,
      range.lastRow,
      range.lastColumn,
    ]);
    expect(ranges).toEqual(merged[name] ?? ranges);
  }
  expect(names.length === 0).toBe(folder === undefined);
}, 120_000);
