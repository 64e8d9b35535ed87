import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import type { DelimitedTextOptions } from "../source-report.js";
import { readLedger } from "./read-ledger.js";

const rows = [
  [
    "projectId",
    "name",
    "remarks",
    "signedOn",
    "totalInvestment.amount",
    "totalInvestment.currency",
  ],
  ["P-1", "招商引资项目", "乗亅|镕；，\\", "2022-03-15", "5000.25", "CNY"],
  ["P-2", "张䶮、李㛃、𠮷野", "第一行\n第二行", "2022-13", "1", "CNY"],
  ["P-3", "电池，二期；(“a”|b)", "", "", "", ""],
];

/** The same ledger with any delimiter and line break. */
function ledgerText(delimiter: string, lineBreak = "\r\n"): string {
  const quoted = (cell: string): string => (cell.includes("\n") ? `"${cell}"` : cell);
  return rows.map((row) => row.map(quoted).join(delimiter) + lineBreak).join("");
}

async function read(
  name: string,
  bytes: Uint8Array,
  size = bytes.length,
  options: DelimitedTextOptions = {},
) {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  const { ledger, problems, report } = await readLedger([{ name, chunks }], options);
  const table = ledger.tables.get("projects");
  const fields = [...(table?.columns ?? [])].map(([field, column]) => [
    field,
    column.kind === "text"
      ? Array.from({ length: table?.rowCount ?? 0 }, (_, row) => column.at(row))
      : column,
  ]);
  const places = Array.from({ length: table?.rowCount ?? 0 }, (_, row) => {
    const { line, column } = table?.places.of(row, "signedOn") ?? {};
    return { line, column };
  });
  const found = problems.map(({ code, place }) => ({ code, line: place?.line }));
  const [file] = report.files;
  return { fields, places, found, text: file?.text };
}

const encodings: readonly [string, (text: string) => Uint8Array, string, string][] = [
  ["UTF-8", (text) => iconv.encode(text, "utf8"), "utf-8", "valid-utf-8"],
  [
    "UTF-8 with a mark",
    (text) => iconv.encode(`\uFEFF${text}`, "utf8"),
    "utf-8",
    "byte-order-mark",
  ],
  ["GB18030", (text) => iconv.encode(text, "gb18030"), "gb18030", "not-utf-8-but-gb18030"],
  ["UTF-16LE", (text) => iconv.encode(text, "utf-16le"), "utf-16le", "nul-bytes"],
  ["UTF-16BE", (text) => iconv.encode(text, "utf-16be"), "utf-16be", "nul-bytes"],
  [
    "UTF-16LE with a mark",
    (text) => iconv.encode(`\uFEFF${text}`, "utf-16le"),
    "utf-16le",
    "byte-order-mark",
  ],
  [
    "UTF-16BE with a mark",
    (text) => iconv.encode(`\uFEFF${text}`, "utf-16be"),
    "utf-16be",
    "byte-order-mark",
  ],
];
const forms = [
  ["projects.csv", ","],
  ["projects.csv", ";"],
  ["projects.tsv", "\t"],
  ["projects.txt", "\t"],
] as const;

describe("the same ledger", () => {
  test("reads as hand-made expectations say", async () => {
    const { fields, places, found } = await read(
      "projects.csv",
      iconv.encode(ledgerText(","), "utf8"),
    );
    expect(fields).toMatchObject([
      ["projectId", expect.anything()],
      ["name", rows.slice(1).map(([, name]) => name)],
      ["remarks", ["乗亅|镕；，\\", "第一行\n第二行", undefined]],
      ["signedOn", { first: new Int32Array([19_066, -2_147_483_648, -2_147_483_648]) }],
      ["totalInvestment", { kind: "money" }],
    ]);
    expect(places).toEqual([
      { line: 2, column: 4 },
      { line: 4, column: 4 },
      { line: 5, column: 4 },
    ]);
    expect(found).toEqual([{ code: "invalid-date", line: 4 }]);
  });

  describe.each(encodings)("in %s", (_, encode, encoding, encodingEvidence) => {
    test.each(forms)("as %s with %j", async (name, delimiter) => {
      const bytes = encode(ledgerText(delimiter));
      const { fields, places, found } = await read(
        "projects.csv",
        iconv.encode(ledgerText(","), "utf8"),
      );
      const text = { encoding, encodingEvidence, delimiter, delimiterEvidence: "header-and-rows" };
      for (const size of [bytes.length, 1, 2, 3, 7]) {
        expect(await read(name, bytes, size)).toEqual({ fields, places, found, text });
      }
    });
  });

  test("in GBK without the characters that GBK lacks", async () => {
    const text = ledgerText(",").replace("李㛃、𠮷野", "李吉");
    const expected = await read("projects.csv", iconv.encode(text, "utf8"));
    const found = await read("projects.csv", iconv.encode(text, "gbk"), 1);
    expect(found.fields).toEqual(expected.fields);
    expect(found.text).toMatchObject({ encoding: "gb18030" });
  });

  test("is the same wherever its bytes are cut in two", async () => {
    for (const encoding of ["utf8", "gb18030", "utf-16le"]) {
      const bytes = iconv.encode(ledgerText(","), encoding);
      const { fields, places } = await read("projects.csv", bytes);
      for (let at = 1; at < bytes.length; at += 1) {
        const found = await read("projects.csv", bytes, at);
        expect({ fields: found.fields, places: found.places }).toEqual({ fields, places });
      }
    }
  });
});

describe("what the caller says", () => {
  test("holds against what the bytes say", async () => {
    const text = "projectId;name\nP-1;茅\n";
    const options = { encoding: "gb18030", delimiter: ";" } as const;
    const found = await read("projects.csv", iconv.encode(text, "gbk"), 1, options);
    expect(found.fields).toMatchObject([
      ["projectId", expect.anything()],
      ["name", ["茅"]],
    ]);
    expect(found.text).toEqual({
      encoding: "gb18030",
      encodingEvidence: "override",
      delimiter: ";",
      delimiterEvidence: "override",
    });
  });

  test("leaves quotation marks alone", async () => {
    const text = 'projectId,name\nP-1,12" pipe\nP-2,"x\n';
    const bytes = iconv.encode(text, "utf8");
    const plain = await read("projects.csv", bytes, bytes.length, { quote: "none" });
    expect(plain.fields).toMatchObject([
      ["projectId", expect.anything()],
      ["name", ['12" pipe', '"x']],
    ]);
    expect(plain.found).toEqual([]);
    const quoted = await read("projects.csv", bytes);
    expect(quoted.found).toEqual([{ code: "misplaced-quote", line: 2 }]);
  });

  test.each([{ encoding: "big5" }, { delimiter: "，" }, { quote: "single" }])(
    "is refused where it can't be: %j",
    async (options) => {
      const reading = read("projects.csv", new Uint8Array(0), 1, options as DelimitedTextOptions);
      await expect(reading).rejects.toThrow(Object.keys(options)[0]);
    },
  );
});

describe("what a report says", () => {
  test("of an empty file, and of other forms", async () => {
    const empty = await readLedger([{ name: "projects.csv", chunks: [] }]);
    expect(empty.report.files[0]?.text).toMatchObject({
      encoding: "utf-8",
      encodingEvidence: "valid-utf-8",
      delimiterEvidence: "single-column",
    });
    const json = await readLedger([{ name: "a.json", chunks: [iconv.encode("{}", "utf8")] }]);
    expect(json.report.files).toMatchObject([{ format: "json", sheets: [] }]);
    expect(json.report.files[0]?.text).toBeUndefined();
  });

  test("is final in the last batch, where the first character beyond ASCII comes late", async () => {
    const ascii = Array.from({ length: 20_000 }, (_, at) => `P-${at},some name\n`).join("");
    const text = `projectId,name\n${ascii}P,招商引资\n`;
    const { ledger, problems, report } = await readLedger([
      { name: "projects.csv", chunks: [iconv.encode(text, "gbk")] },
    ]);
    expect(problems).toEqual([]);
    expect(report.files[0]?.text).toMatchObject({ encoding: "gb18030" });
    const name = ledger.tables.get("projects")?.columns.get("name");
    expect(name?.kind === "text" ? name.at(20_000) : undefined).toBe("招商引资");
  });

  test("stays with UTF-8 that was valid so far, and names the line that is not", async () => {
    const rowsBefore = Array.from({ length: 20_000 }, (_, at) => `P-${at},招商引资\n`).join("");
    const before = iconv.encode(`projectId,name\n${rowsBefore}`, "utf8");
    const chunks = [before, iconv.encode("P,招商引资\n", "gbk")];
    const { problems, report, complete } = await readLedger([{ name: "projects.csv", chunks }]);
    expect(problems).toMatchObject([
      {
        code: "invalid-encoding",
        parameters: { encoding: "UTF-8" },
        place: { file: "projects.csv", line: 20_002, column: 2 },
      },
    ]);
    expect(report.files[0]?.text).toMatchObject({
      encoding: "utf-8",
      encodingEvidence: "valid-utf-8",
    });
    expect(complete).toBe(false);
  });

  test("a folder's notes in .txt are no tables", async () => {
    const chunks = [iconv.encode("projectId,name\nP-1,x\n", "utf8")];
    const names = ["readme.txt", "projects.txt", "signings.TSV"];
    const { report } = await readLedger(names.map((name) => ({ name, chunks })));
    expect(report.files.map(({ file }) => file)).toEqual(["projects.txt", "signings.TSV"]);
  });
});
