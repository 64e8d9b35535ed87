import { type CellObject, read as readBook, utils, write } from "@e965/xlsx";
import { tableBuilder } from "@ipms/core";
import { describe, expect, it } from "vitest";
import { joined } from "../xlsx/write/deflate.js";
import { writeXlsx, type XlsxOptions } from "../xlsx/write/write-xlsx.js";
import { readLedger } from "./read-ledger.js";

type Rows = readonly (readonly unknown[])[];

const days: Rows = [
  ["date", "working"],
  ["2024-02-29", "true"],
];

/** A workbook as another program writes it. */
function workbook(sheets: Readonly<Record<string, Rows>>) {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

const read = (bytes: Uint8Array) => readLedger([{ name: "台账.xlsx", chunks: [bytes] }]);

describe("the head of a ledger in a workbook", () => {
  const builder = tableBuilder("calendars", { date: "date" }, "date");
  builder.append({ date: "2024-02-29" });
  const table = builder.finish({ of: () => ({ file: "" }) }).table;
  const head = { standardVersion: "1.0", reportingDivision: "431100", asOf: "2022-06-30" };

  async function written(options: XlsxOptions) {
    const pieces: Uint8Array[] = [];
    const ledger = { head, tables: new Map([["calendars", table]]) };
    for await (const piece of writeXlsx(ledger, options)) pieces.push(piece);
    return readBook(joined(pieces));
  }

  it("stands on a sheet of its own, for machines and for people", async () => {
    const machines = await written({});
    expect(machines.SheetNames).toEqual(["calendars", "ledger"]);
    expect(utils.sheet_to_json(machines.Sheets["ledger"] ?? {}, { header: 1 })).toEqual([
      ["standardVersion", "1.0"],
      ["reportingDivision", "431100"],
      ["asOf", "2022-06-30"],
    ]);
    const people = await written({ headers: "labels" });
    expect(utils.sheet_to_json(people.Sheets["台账信息"] ?? {}, { header: 1 })).toEqual([
      ["标准版本", "1.0"],
      ["填报地区", "431100"],
      ["统计截止日期", "2022-06-30"],
    ]);
    const english = await written({ headers: "labels", locale: "en" });
    expect(english.SheetNames).toEqual(["Calendars", "About the ledger"]);
  });

  it("is read where a person has typed a day over it", async () => {
    const book = await written({ headers: "labels" });
    const sheet = book.Sheets["台账信息"] ?? {};
    // 2023-06-18 is day 45 095 by the published tables of day numbers.
    sheet["B3"] = { t: "n", v: 45095, z: "yyyy-mm-dd" } satisfies CellObject;
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    const { ledger, problems, report } = await read(bytes);
    expect(problems).toEqual([]);
    expect(ledger.head).toEqual({ ...head, asOf: "2023-06-18" });
    expect(report.files[0]?.sheets.map(({ state }) => state)).toEqual(["mapped", "head"]);
  });

  it("is a workbook without any table too", async () => {
    const pieces: Uint8Array[] = [];
    for await (const piece of writeXlsx({ head: { cutOn: "2023-01-31" }, tables: new Map() })) {
      pieces.push(piece);
    }
    const { ledger, problems } = await read(joined(pieces));
    expect([ledger.head, problems]).toEqual([{ cutOn: "2023-01-31" }, []]);
  });

  it("says which of its cells is wrong, and keeps the rest", async () => {
    const wrong = [
      ["填报地区", "永州"],
      ["台账截取日期", "2023年1月31日"],
      ["cutOn", "2023-02-01"],
    ];
    const { ledger, problems } = await read(
      workbook({ calendars: days, 台帳信息: days, 台账信息: wrong }),
    );
    expect(ledger.head).toEqual({ cutOn: "2023-01-31" });
    expect(
      problems
        .filter(({ place }) => place?.sheet === "台账信息")
        .map(({ code, place }) => [code, place?.cell]),
    ).toEqual([
      ["invalid-division", "B1"],
      ["duplicate-key", "B3"],
    ]);
  });

  it("is not seen in a table of this name", async () => {
    const projects = [
      ["项目编号", "项目名称"],
      ["P-1", "电池项目"],
    ];
    const { ledger } = await read(workbook({ ledger: projects }));
    expect(ledger.head).toEqual({});
    expect(ledger.tables.get("projects")?.rowCount).toBe(1);
  });
});
