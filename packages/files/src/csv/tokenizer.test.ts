import { describe, expect, test } from "vitest";
import { cellText } from "./cell-text.js";
import type { CsvFault } from "./csv-row.js";
import { csvTokenizer } from "./tokenizer.js";

interface Split {
  readonly rows: readonly (readonly (string | undefined)[])[];
  readonly places: readonly (readonly number[])[];
  readonly fault: CsvFault | undefined;
}

const encoder = new TextEncoder();

function split(input: string | Uint8Array, chunkSize = Number.MAX_SAFE_INTEGER): Split {
  const bytes = typeof input === "string" ? encoder.encode(input) : input;
  const rows: (string | undefined)[][] = [];
  const places: number[][] = [];
  const tokenizer = csvTokenizer();
  const take = (row: Parameters<Parameters<typeof tokenizer.finish>[0]>[0]): void => {
    const cells = Array.from({ length: row.cellCount }, (_, cell) => cell);
    rows.push(cells.map((cell) => cellText(row, cell)));
    places.push([row.line, ...cells.map((cell) => row.lines[cell] ?? 0)]);
  };
  let fault: CsvFault | undefined;
  for (let at = 0; at < bytes.length && fault === undefined; at += chunkSize) {
    fault = tokenizer.push(bytes.subarray(at, at + chunkSize), take);
  }
  return { rows, places, fault: fault ?? tokenizer.finish(take) };
}

// The situations are those of csv-spectrum; the cells are our own.
const cases: readonly [string, string, readonly (readonly string[])[]][] = [
  [
    "plain",
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "no line break at the end",
    "a,b\n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "comma in quotes",
    '园区,地址\n东区,"一路,二号"\n',
    [
      ["园区", "地址"],
      ["东区", "一路,二号"],
    ],
  ],
  [
    "empty cells",
    'a,b,c\n1,"",""\n2,,\n',
    [
      ["a", "b", "c"],
      ["1", "", ""],
      ["2", "", ""],
    ],
  ],
  [
    "CRLF",
    "a,b\r\n1,2\r\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "CR",
    "a,b\r1,2\r",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "doubled quotes",
    'a,b\n1,"say ""yes"""\n',
    [
      ["a", "b"],
      ["1", 'say "yes"'],
    ],
  ],
  ["only doubled quotes", '""""\n', [['"']]],
  [
    "JSON in a cell",
    'k,v\n1,"{""type"": ""Point""}"\n',
    [
      ["k", "v"],
      ["1", '{"type": "Point"}'],
    ],
  ],
  [
    "line break in a cell",
    'a,b\n"one\ntwo",3\n',
    [
      ["a", "b"],
      ["one\ntwo", "3"],
    ],
  ],
  [
    "CRLF in a cell",
    'a,b\r\n"one\r\ntwo",3\r\n',
    [
      ["a", "b"],
      ["one\r\ntwo", "3"],
    ],
  ],
  [
    "UTF-8",
    "a,b\n招商,𠮷ʤ\n",
    [
      ["a", "b"],
      ["招商", "𠮷ʤ"],
    ],
  ],
  [
    "byte order mark",
    "\uFEFFa,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ["byte order mark before a quote", '\uFEFF"a",b\n', [["a", "b"]]],
  ["only a byte order mark", "\uFEFF", []],
  ["the mark's bytes inside are text", "a\uFEFF\n", [["a\uFEFF"]]],
  ["empty lines are no rows", "a\n\n1\r\n\r\n\r\r2", [["a"], ["1"], ["2"]]],
  ["a quoted nothing is a cell", 'a\n""\n', [["a"], [""]]],
  ["a comma at the very end", "1,", [["1", ""]]],
  ["spaces are kept", " a ,b\n", [[" a ", "b"]]],
  ["nothing", "", []],
];

describe("csvTokenizer", () => {
  test.each(cases)("splits: %s", (_, input, expected) => {
    expect(split(input).rows).toEqual(expected);
    expect(split(input, 1).rows).toEqual(expected);
    expect(split(input).fault).toBeUndefined();
  });

  test("knows the line of every row and cell behind line breaks of every kind", () => {
    const input = 'a,b\n"x\ny\r\nz\rw",2\r\n\r\n3,"\n"\r4,5';
    const places = [
      [1, 1, 1],
      [2, 2, 5],
      [7, 7, 7],
      [9, 9, 9],
    ];
    expect(split(input).places).toEqual(places);
    expect(split(input, 1).places).toEqual(places);
  });

  test("counts a line feed that stands apart from a carriage return", () => {
    expect(split('"a\rbc\nd",1\n2,3').places).toEqual([
      [1, 1, 3],
      [4, 4, 4],
    ]);
  });

  test.each([
    ["unclosed", 'a,b\n1,"open\n2,3\n', "unclosed-quote", 2, 2],
    ["text behind a closing quote", 'a,b\n1,"x"y\n', "misplaced-quote", 2, 2],
    ["a space behind a closing quote", 'a,b\n"x" ,1\n', "misplaced-quote", 2, 1],
    ["a quote inside plain text", 'a,b\n\n1,2" pipe\n', "misplaced-quote", 3, 2],
    ["NUL", "a,b\n1,\u0000\n", "null-character", 2, 2],
    ["NUL in quotes", 'a,b\n1,"x\n\u0000"\n', "null-character", 3, 2],
  ])("refuses: %s", (_, input, code, line, column) => {
    for (const size of [Number.MAX_SAFE_INTEGER, 1]) {
      expect(split(input, size).fault).toMatchObject({ code, line, column });
      expect(split(input, size).rows).toEqual([["a", "b"]]);
    }
  });

  test("stops at a row that outgrows the limit, and blames a quote that is still open", () => {
    const long = encoder.encode(`a\n"${"x".repeat(200)}`);
    const plain = encoder.encode(`a\n${"x".repeat(200)}`);
    const none = (): void => undefined;
    expect(csvTokenizer({ maximumRowBytes: 100 }).push(long, none)).toMatchObject({
      code: "unclosed-quote",
      line: 2,
    });
    expect(csvTokenizer({ maximumRowBytes: 100 }).push(plain, none)).toMatchObject({
      code: "record-too-large",
      line: 2,
      parameters: { limit: 100 },
    });
  });

  test("tells cells whose bytes are not UTF-8", () => {
    expect(split(new Uint8Array([0x61, 0x2c, 0xd5, 0xd0, 0x0a])).rows).toEqual([["a", undefined]]);
    expect(split(new Uint8Array([0xef, 0x0a])).rows).toEqual([[undefined]]);
  });
});
