import type { RecordProblem } from "@ipms/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openDelimitedText } from "../csv/delimited-text.js";
import type { SheetRow } from "../sheet/sheet.js";
import { openDelimitedRows } from "./delimited-rows.js";

const cell = fc.constantFrom(
  "",
  "甲",
  "a b",
  '"乙,丙"',
  '"一\n二"',
  '"“""”"',
  "12.5",
  "x".repeat(40),
);
const row = fc.array(cell, { minLength: 2, maxLength: 5 });
const text = fc.array(row, { minLength: 1, maxLength: 30 });

test("rows are the same however the bytes come, and however many are looked at", async () => {
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.integer({ min: 1, max: 200 }),
      fc.nat(40),
      fc.constantFrom("", "\n", '\n"', "\n甲,\0", "\n\u00e9\ud800,甲", "\n1,2,3,4,5,6,7"),
      async (rows, size, count, end) => {
        const written = rows.map((cells) => cells.join(",")).join("\n") + end;
        const bytes = new TextEncoder().encode(written);
        // What no character is written as breaks the encoding.
        const broken = bytes.map((byte) => (byte === 0xc3 ? 0xff : byte));
        const whole = await read(broken, broken.length, 1);
        const cut = await read(broken, size, count);
        expect(cut).toEqual({ ...whole, beginning: whole.rows.slice(0, count) });
        const filled = rows.filter((cells) => cells.join(",") !== "");
        expect(cut.rows.length).toBeGreaterThanOrEqual(filled.length);
      },
    ),
    { numRuns: 300 },
  );
});

async function read(bytes: Uint8Array, size: number, count: number) {
  const problems: RecordProblem[] = [];
  // Sources may use the same memory for every piece.
  const memory = new Uint8Array(size);
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) {
      const part = bytes.subarray(at, at + size);
      memory.set(part);
      yield await Promise.resolve(memory.subarray(0, part.length));
    }
  }
  const options = { delimiter: ",", encoding: "utf-8", maximumColumns: 6 } as const;
  const opened = await openDelimitedText("a.csv", pieces(), options);
  const report = (problem: RecordProblem): void => void problems.push(problem);
  const source = { file: "a.csv", text: opened, options, report };
  const open = await openDelimitedRows(source, count);
  const { beginning } = open;
  const rows: SheetRow[] = [];
  for await (const some of open.all()) rows.push(...some);
  return { beginning, rows, problems };
}
