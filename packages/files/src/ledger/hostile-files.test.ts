import { problemText } from "@ipms/core";
import { describe, expect, test } from "vitest";
import { packed, workbookFiles } from "../../testing-workbook.js";
import { readLedger } from "./read-ledger.js";
import type { ReadLedgerOptions } from "./read-ledger-options.js";

const encoder = new TextEncoder();
const named = "项目编号,项目名称,总投资（万元）\n";
const good = "P-1,电池项目,1200\n";

/** A workbook of one sheet whose first row is the header and whose second is a record. */
function workbook(more: string, behind = ""): Uint8Array {
  const cells = (row: number, texts: readonly string[]): string =>
    `<row r="${row}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
  const rows = cells(1, ["项目编号", "项目名称"]) + cells(2, ["P-1", "电池项目"]) + more;
  const sheet = `<worksheet><sheetData>${rows}</sheetData>${behind}</worksheet>`;
  return packed(workbookFiles({ sheet }));
}

function read(name: string, content: string | Uint8Array, options: ReadLedgerOptions = {}) {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  return readLedger([{ name, chunks: [bytes] }], options);
}

const names = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join(",");

interface Attack {
  readonly what: string;
  readonly file: string;
  readonly content: () => string | Uint8Array;
  /** What is said of it, each code once. */
  readonly codes: readonly string[];
  /** How many projects are read all the same. */
  readonly rows: number;
  readonly complete: boolean;
}

const attacks: readonly Attack[] = [
  {
    what: "a hundred thousand columns under names of the standard",
    file: "projects.csv",
    content: () => `projectId,name,${names(100_000, (at) => `ext.o.c${at}`)}\nP-1,x\n`,
    codes: ["too-many-columns"],
    rows: 0,
    complete: false,
  },
  {
    what: "a hundred thousand keys in a record",
    file: "projects.ndjson",
    content: () =>
      `{"projectId":"P-1","name":"x",${names(100_000, (at) => `"k${at}":1`)}}\n{"projectId":"P-2","name":"y"}\n`,
    codes: ["too-many-keys"],
    rows: 1,
    complete: false,
  },
  {
    what: "a key a hundred thousand times",
    file: "a.ndjson",
    content: () =>
      `{"项目编号":"P-1","项目名称":"x"}\n{"项目编号":"P-2",${names(100_000, () => `"项目名称":1`)}}\n`,
    codes: ["too-many-keys"],
    rows: 1,
    complete: false,
  },
  {
    what: "extensions of new names in every record",
    file: "projects.ndjson",
    content: () =>
      Array.from(
        { length: 1000 },
        (_, at) => `{"projectId":"P-${at}","name":"x","ext":{"o":{"k${at}":"1"}}}\n`,
      ).join(""),
    codes: ["too-many-extensions"],
    rows: 1000,
    complete: true,
  },
  {
    what: "a list that breaks off within a text",
    file: "a.json",
    content: () => '[{"项目编号":"P-1","项目名称":"x"},{"项目编号":"P-2","项目名称":"y',
    codes: ["unexpected-end"],
    rows: 1,
    complete: false,
  },
  {
    what: "a list that breaks off within a record",
    file: "a.json",
    content: () => '[{"项目编号":"P-1","项目名称":"x"},{"项目编号":"P-2","项目名称":',
    codes: ["unexpected-end"],
    rows: 1,
    complete: false,
  },
  {
    what: "a million brackets",
    file: "a.json",
    content: () => "[".repeat(1_000_000),
    codes: ["unexpected-end"],
    rows: 0,
    complete: false,
  },
  {
    what: "headers that every object has",
    file: "a.csv",
    content: () => `项目编号,项目名称,__proto__,constructor,toString\nP-1,电池项目,a,b,c\n`,
    codes: [],
    rows: 1,
    complete: true,
  },
  {
    what: "a quotation mark that is never closed",
    file: "a.csv",
    content: () => `${named}${good}P-2,"x\n${"y,z\n".repeat(100_000)}`,
    codes: ["unclosed-quote"],
    rows: 1,
    complete: false,
  },
  {
    what: "a NUL character",
    file: "a.csv",
    content: () => `${named}${good}P-2,x\0y,1\n`,
    codes: ["null-character"],
    rows: 1,
    complete: false,
  },
  {
    what: "all ends of lines in one file",
    file: "a.csv",
    content: () => `${named}P-1,a,1\r\nP-2,b,2\nP-3,c,3\rP-4,d,4\n`,
    codes: [],
    rows: 4,
    complete: true,
  },
  {
    what: "merged cells that lie over each other, ten thousand times",
    file: "a.xlsx",
    content: () =>
      workbook("", `<mergeCells>${'<mergeCell ref="B2:XFD1048576"/>'.repeat(10_000)}</mergeCells>`),
    codes: [],
    rows: 1,
    complete: true,
  },
  {
    what: "an entity of a document type",
    file: "a.xlsx",
    content: () =>
      packed(
        workbookFiles({
          sheet: `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData/></worksheet>`,
        }),
      ),
    codes: ["damaged-workbook", "no-table"],
    rows: 0,
    complete: false,
  },
  {
    what: "a relationship that leads out of the workbook",
    file: "a.xlsx",
    content: () =>
      packed(
        workbookFiles({
          parts: {
            "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../../etc/passwd"/></Relationships>`,
          },
        }),
      ),
    codes: ["missing-workbook-part"],
    rows: 0,
    complete: false,
  },
  {
    what: "locked parts",
    file: "a.xlsx",
    content: () => packed(workbookFiles({}).map((file) => ({ ...file, stated: { flags: 0x801 } }))),
    codes: ["protected-workbook"],
    rows: 0,
    complete: false,
  },
];

describe("a hostile file is contained, and said to be one", () => {
  test.each(attacks)("$what", async ({ file, content, codes, rows, complete }) => {
    const reading = await read(file, content());
    expect([...new Set(reading.problems.map(({ code }) => code))]).toEqual(codes);
    expect(reading.rows.get("projects") ?? 0).toBe(rows);
    expect(reading.complete).toBe(complete);
    for (const problem of reading.problems) {
      expect(problem.place?.file).toBe(file);
      expect(problemText(problem, "en")).not.toBe(problemText(problem, "zh-Hans"));
      expect(problemText(problem, "en").length).toBeLessThan(1000);
    }
  });
});

test("rows that reach far to the right count as their width", async () => {
  const far = Array.from(
    { length: 50 },
    (_, at) => `<row r="${at + 3}"><c r="CV${at + 3}"><v>1</v></c></row>`,
  );
  const { problems } = await read("a.xlsx", workbook(far.join("")), { maximumCells: 1000 });
  // Four cells stand above, and each of these rows is a hundred cells wide: ten of them are too many.
  expect(problems).toMatchObject([{ code: "too-many-filled-cells", place: { cell: "CV13" } }]);
});
