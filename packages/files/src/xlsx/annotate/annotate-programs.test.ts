import { read as readBook, utils, write } from "@e965/xlsx";
import { readXlsx, writeXlsx as writeByHucre } from "hucre/xlsx";
import { expect, it } from "vitest";
import { writeTemplate } from "../../template/write-template.js";
import { openWorkbook } from "../read/open-workbook.js";
import { annotateWorkbook } from "./annotate-workbook.js";

const rows = [
  ["项目编号", "项目名称", "总投资（万元）"],
  ["P-1", "电池 & <材料>", 12000],
];

/** The same workbook by each program. */
const books: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  hucre: async () => await writeByHucre({ sheets: [{ name: "项目", rows }] }),
  "@e965/xlsx": async () => written({ bookSST: false }),
  "@e965/xlsx with shared texts": async () => written({ bookSST: true }),
  "the template": async () => {
    const book = readBook(await writeTemplate({ tables: ["projects"] }), { cellStyles: true });
    const sheet = book.Sheets["项目"] ?? {};
    utils.sheet_add_aoa(sheet, rows, { origin: "A1" });
    return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  },
};

function written(options: { readonly bookSST: boolean }): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "项目");
  return new Uint8Array(
    write(book, { type: "array", bookType: "xlsx", ...options }) as ArrayBuffer,
  );
}

const cut = (values: readonly unknown[] = []): readonly string[] => values.slice(0, 3).map(String);

it.each(Object.entries(books))(
  "opens in every reader: a copy of a workbook by %s",
  async (_, make) => {
    const note = { sheet: "项目", cell: "B2", text: "名称重复", severity: "warning" } as const;
    const copy = await annotateWorkbook(await make(), [note]);
    if (!copy.ok) throw new Error(copy.problem.code);
    const shown = rows.map(cut);

    const sheet = readBook(copy.value).Sheets["项目"] ?? {};
    const grid = utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
    expect(grid.slice(0, 2).map(cut)).toEqual(shown);
    expect(sheet["B2"]).toMatchObject({ c: [{ t: "名称重复" }] });

    const [other] = (await readXlsx(copy.value, { readStyles: true })).sheets;
    expect(other?.rows.slice(0, 2).map(cut)).toEqual(shown);
    expect(other?.cells?.get("1,1")).toMatchObject({
      comment: { text: "名称重复" },
      style: { fill: { fgColor: { rgb: "FFEB9C" } } },
    });

    const { sheets, problems } = await openWorkbook("copy.xlsx", [copy.value], {});
    const own: (readonly string[])[] = [];
    for await (const some of sheets[0]?.rows(() => undefined) ?? []) {
      for (const { cells } of some) own.push(cut(cells.map((cell) => cell?.text ?? "")));
    }
    expect(problems).toEqual([]);
    expect(own.slice(0, 2)).toEqual(shown);
  },
);
