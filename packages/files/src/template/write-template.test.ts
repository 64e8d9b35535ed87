import {
  type CellObject,
  read as readBook,
  utils,
  type WorkBook,
  type WorkSheet,
  write,
} from "@e965/xlsx";
import { readXlsx } from "hucre/xlsx";
import { type Locale, locales } from "@ipms/core";
import { divisionsNamed } from "@ipms/codelists/divisions";
import { fieldsOf, type TableName, tableNames } from "@ipms/schema";
import { beforeAll, describe, expect, it } from "vitest";
import { applyMapping, proposeMapping } from "../interpret/index.js";
import { locateTable } from "../locate/index.js";
import type { SheetRow } from "../sheet/sheet.js";
import { openWorkbook } from "../xlsx/read/open-workbook.js";
import { writeTemplate } from "./write-template.js";

const tables = [...tableNames];
const books = new Map<Locale, Uint8Array>();

beforeAll(async () => {
  for (const locale of locales) books.set(locale, await writeTemplate({ tables, locale }));
});

const bookOf = (locale: Locale): WorkBook => readBook(books.get(locale), { cellStyles: true });

function headersOf(sheet: WorkSheet): string[] {
  const { e: end } = utils.decode_range(sheet["!ref"] ?? "A1");
  return Array.from({ length: end.c + 1 }, (_, c) => {
    const cell = sheet[utils.encode_cell({ r: 0, c })] as CellObject | undefined;
    return String(cell?.v ?? "");
  });
}

describe.each(locales)("a template in %s", (locale) => {
  it("has a sheet for each table, notes, and hidden lists", () => {
    const book = bookOf(locale);
    expect(book.SheetNames).toHaveLength(tables.length + 2);
    expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([
      ...Array.from({ length: tables.length + 1 }, () => 0),
      1,
    ]);
  });

  it("asks nothing about its headers, empty or filled", () => {
    const book = bookOf(locale);
    for (const [at, table] of tables.entries()) {
      const headers = headersOf(book.Sheets[book.SheetNames[at] ?? ""] ?? {});
      const mapping = proposeMapping(headers, [], { table });
      expect([table, applyMapping(mapping, headers).problems]).toEqual([table, []]);
      expect(mapping.columns.filter(({ unit }) => unit === null)).toEqual([]);
      expect(mapping.columns.map(({ field }) => field)).toEqual(
        fieldsOf(table).map(({ field }) => field),
      );
    }
  });

  it("lets nobody take its notes and lists for tables", async () => {
    const { sheets } = await openWorkbook("test.xlsx", [books.get(locale) ?? new Uint8Array()], {});
    const found: string[] = [];
    for (const sheet of sheets) {
      const rows: SheetRow[] = [];
      for await (const some of sheet.rows(() => undefined)) rows.push(...some);
      found.push(locateTable(rows).found);
    }
    expect(found[0]).toBe("table");
    expect(found.slice(-2)).toEqual(["none", "none"]);
  });

  it("gives its notes room to be read, on the screen and on paper", async () => {
    const { sheets } = await readXlsx(books.get(locale) ?? new Uint8Array());
    const notes = sheets.at(-2);
    // A row whose longest text takes more than its 52 digits has more than one line of 15 points.
    const heights = [...(notes?.rowDefs ?? [])].map(([, { height = 15 }]) => height);
    expect(new Set(heights.map((height) => height % 15))).toEqual(new Set([0]));
    expect(Math.max(...heights)).toBeGreaterThan(15);
    expect(notes?.pageSetup).toMatchObject({ orientation: "landscape", fitToWidth: 1 });
  });

  it("reads every example of the notes, typed into an empty row", () => {
    const book = bookOf(locale);
    const notes = utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames.at(-2) ?? ""] ?? {}, {
      header: 1,
    });
    for (const [at, table] of tables.entries()) {
      const name = book.SheetNames[at] ?? "";
      const sheet = book.Sheets[name] ?? {};
      const examples = notes
        .filter((row) =>
          /“(.*)”|"(.*)"/
            .exec(row[0] ?? "")
            ?.slice(1)
            .includes(name),
        )
        .map((row) => String(row.at(-1)));
      utils.sheet_add_aoa(sheet, [examples.map(typed)], { origin: "A2" });
      expect(examples).toHaveLength(fieldsOf(table).length);
    }
    const read = new Map<TableName, Record<string, unknown>>();
    const filled = readBook(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    for (const [at, table] of tables.entries()) {
      const sheet = filled.Sheets[filled.SheetNames[at] ?? ""] ?? {};
      const values = readRow(table, sheet);
      expect(Object.keys(values)).toEqual(fieldsOf(table).map(({ field }) => field));
      read.set(table, values);
    }
    expect(read.get("attributions")).toMatchObject({ share: "0.5" });
    expect(read.get("projects")).toMatchObject({
      signedOn: "2023-06-18",
      totalInvestment: { amount: "120000000", currency: "CNY" },
      foreignInvestment: { amount: "120000000", currency: "USD" },
      landAreaMu: "12.5",
      carryOver: true,
      originCountry: "DE",
    });
  });

  it("offers lists, checks dates and numbers, and says so", async () => {
    const { sheets, namedRanges } = await readXlsx(books.get(locale) ?? new Uint8Array());
    const [projects] = sheets;
    expect(projects?.freezePane).toEqual({ rows: 1, columns: 3 });
    const rules = projects?.dataValidations ?? [];
    const ruleOf = (field: string) => {
      const place = fieldsOf("projects").findIndex((each) => each.field === field);
      return rules.find(({ range }) => range.startsWith(`${utils.encode_col(place)}2:`));
    };
    expect(ruleOf("contractType")).toMatchObject({
      type: "list",
      formula1: "list_contract_types",
    });
    expect(ruleOf("totalInvestment")).toMatchObject({ type: "decimal", errorStyle: "warning" });
    expect(ruleOf("plannedJobs")).toMatchObject({ type: "whole", formula1: "0" });
    // 1950-01-01 and 2099-12-31 by the published tables of day numbers.
    expect(ruleOf("signedOn")?.formula1).toMatch(/>=18264,.*<=73050\)/);
    const named = new Set(namedRanges?.map(({ name }) => name));
    const lists = rules.flatMap(({ formula1 = "" }) =>
      formula1.startsWith("list_") ? [formula1] : [],
    );
    expect(lists.filter((name) => !named.has(name))).toEqual([]);
    expect(new Set(lists).size).toBeGreaterThan(9);
    for (const rule of rules) {
      expect(rule.inputMessage?.length).toBeLessThanOrEqual(255);
      expect(rule.inputTitle?.length).toBeLessThanOrEqual(32);
      expect(rule.errorMessage?.length ?? 0).toBeLessThanOrEqual(255);
    }
  });
});

it("refuses a table that the standard does not have", async () => {
  await expect(writeTemplate({ tables: ["budget"] })).rejects.toThrow('no table "budget"');
});

/** What a person's typing becomes: numbers and days are numbers. */
function typed(text: string): string | number {
  if (text === "2023-06-18") return 45095;
  return /^\d{1,9}(?:\.\d+)?$/.test(text) && text !== "431100" ? Number(text) : text;
}

function readRow(table: TableName, sheet: WorkSheet): Record<string, unknown> {
  const headers = headersOf(sheet);
  const cells = headers.map((_, c) => {
    const cell = sheet[utils.encode_cell({ r: 1, c })] as CellObject | undefined;
    return { text: String(cell?.v ?? ""), numeric: cell?.t === "n" };
  });
  const mapping = proposeMapping(headers, [cells.map(({ text }) => text)], { table });
  const applied = applyMapping(mapping, headers, { divisionsNamed });
  expect([table, applied.problems]).toEqual([table, []]);
  return Object.fromEntries(
    applied.columns.map((column) => {
      const { value, problem } = column.read(cells);
      expect([table, column.field, problem]).toEqual([table, column.field, undefined]);
      return [column.field, value];
    }),
  );
}
