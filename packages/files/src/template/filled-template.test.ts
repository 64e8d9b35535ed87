import { read as readBook, utils, write } from "@e965/xlsx";
import { type Locale, locales } from "@ipms/core";
import { fieldsOf, type TableName, tableNames } from "@ipms/schema";
import { describe, expect, it } from "vitest";
import { readLedger } from "../ledger/read-ledger.js";
import { writeNdjson } from "../write/write-json.js";
import { entryForms } from "./entry-form.js";
import { typedRecords } from "./typed-records.test-input.js";
import { writeTemplate } from "./write-template.js";

const placeOf = (locale: Locale): 0 | 1 => (locale === "en" ? 1 : 0);

/** The template as another program saves it after some tables have been filled in. */
async function filled(tables: readonly TableName[], locale: Locale, only = tables) {
  const book = readBook(await writeTemplate({ tables, locale }), { cellStyles: true });
  for (const [at, table] of tables.entries()) {
    if (!only.includes(table)) continue;
    const sheet = book.Sheets[book.SheetNames[at] ?? ""] ?? {};
    const fields = fieldsOf(table).map(({ field }) => field);
    const cells = typedRecords[table].map((row) =>
      fields.map((field) => row[field]?.[placeOf(locale)] ?? null),
    );
    utils.sheet_add_aoa(sheet, cells, { origin: "A2" });
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

function meantOf(table: TableName, locale: Locale): readonly unknown[] {
  return typedRecords[table].map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([field, cell]) => [field, cell[2] ?? cell[placeOf(locale)]]),
    ),
  );
}

async function imported(bytes: Uint8Array) {
  const { ledger, problems, complete, mapping } = await readLedger([
    { name: "上报.xlsx", chunks: [bytes] },
  ]);
  const tables = [...ledger.tables].map(([name, table]) => [
    name,
    [...writeNdjson(table)].map((line): unknown =>
      Object.fromEntries(
        Object.entries(JSON.parse(line) as object).filter(([, value]) => value !== null),
      ),
    ),
  ]);
  const open = mapping?.tables.flatMap(({ columns, idFrom = {} }) => [
    ...columns.filter(({ field, unit }) => field === null || unit === null),
    ...Object.values(idFrom),
  ]);
  return { tables, problems, complete, open };
}

describe.each(locales)("a template in %s, filled in", (locale) => {
  it("imports every table, without a question, as it was meant", async () => {
    const reading = await imported(await filled(tableNames, locale));
    expect(reading.problems).toEqual([]);
    expect(reading.open).toEqual([]);
    expect(reading.complete).toBe(true);
    const all: Readonly<Record<string, unknown>> = Object.fromEntries(reading.tables);
    for (const table of tableNames)
      expect([table, all[table]]).toEqual([table, meantOf(table, locale)]);
  });

  it.each(tableNames)("imports %s alone", async (table) => {
    const reading = await imported(await filled([table], locale));
    expect(reading.problems).toEqual([]);
    expect(reading.tables).toEqual([[table, meantOf(table, locale)]]);
  });

  it("takes tables that nobody filled in for empty ones", async () => {
    const one = await imported(await filled(tableNames, locale, ["projects"]));
    expect(one.problems).toEqual([]);
    expect(Object.fromEntries(one.tables)).toMatchObject({ projects: meantOf("projects", locale) });
    const none = await imported(await filled(tableNames, locale, []));
    expect(none.problems).toEqual([]);
    expect(none.complete).toBe(true);
    expect(none.tables).toEqual(tableNames.map((table) => [table, []]));
  });
});

it("states the words that the lists of the template offer", () => {
  for (const table of tableNames) {
    for (const { field, words } of entryForms(fieldsOf(table), "zh-Hans")) {
      const typed = typedRecords[table].flatMap((row) => row[field.field]?.[0] ?? []);
      if (words === undefined || field.field === "industry") continue;
      expect([field.field, typed.filter((word) => !words.values.includes(String(word)))]).toEqual([
        field.field,
        [],
      ]);
    }
  }
});
