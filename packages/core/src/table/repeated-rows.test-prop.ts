import fc from "fast-check";
import { expect, it } from "vitest";
import { repeatedRows, type TextColumn, type Utf8Texts } from "@ipms/core";

const encoder = new TextEncoder();

/** Texts as bytes, as readers keep them. */
function utf8(texts: readonly string[]): Utf8Texts {
  const parts = texts.map((text) => encoder.encode(text));
  let end = 0;
  const ends = Int32Array.from(parts, (part) => (end += part.length));
  return { bytes: Uint8Array.from(parts.flatMap((part) => [...part])), ends };
}

it("rows that repeat a text are found from bytes as they are from strings", () => {
  const text = fc.oneof(
    fc.constantFrom("", "P1", "P10", "P2", "项目", "项目1"),
    fc.string({ maxLength: 3, unit: "binary" }),
  );
  let repeats = 0;
  fc.assert(
    fc.property(
      fc.array(fc.array(text, { maxLength: 12 }), { maxLength: 3 }),
      fc.boolean(),
      (given, isSorted) => {
        const parts = isSorted ? [given.flat().toSorted()] : given;
        const all = parts.flat();
        const at: TextColumn["at"] = (row) => all[row] || undefined;
        const plain = repeatedRows({ kind: "text", at }, all.length);
        const column: TextColumn = { kind: "text", at, utf8: parts.map(utf8) };
        expect(repeatedRows(column, all.length)).toEqual(plain);
        const firsts = all.map((each) => all.indexOf(each));
        const expected = all.flatMap((each, row) =>
          each === "" || firsts[row] === row ? [] : [[row, firsts[row]] as const],
        );
        expect([...plain]).toEqual(expected);
        const values = [...new Set(all)].filter((each) => each !== "");
        const indexes = Int32Array.from(all, (each) => values.indexOf(each));
        expect(repeatedRows({ kind: "code", values, indexes }, all.length)).toEqual(plain);
        repeats += plain.size;
      },
    ),
  );
  expect(repeats).toBeGreaterThan(50);
});
