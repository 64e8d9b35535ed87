import { type CodeColumn, firstRowsOf, matchingRows, type TextColumn } from "@ipms/core";
import fc from "fast-check";
import { expect, it } from "vitest";

const encoder = new TextEncoder();

/** The same texts in the three forms in which a column may hold them. */
function columnsOf(parts: readonly (readonly string[])[]) {
  const all = parts.flat();
  const at: TextColumn["at"] = (row) => all[row] || undefined;
  const utf8 = parts.map((texts) => {
    const encoded = texts.map((text) => encoder.encode(text));
    let end = 0;
    const ends = Int32Array.from(encoded, ({ length }) => (end += length));
    return { bytes: Uint8Array.from(encoded.flatMap((bytes) => [...bytes])), ends };
  });
  const values = [...new Set(all)].filter((text) => text !== "");
  const indexes = Int32Array.from(all, (text) => values.indexOf(text));
  const strings: TextColumn = { kind: "text", at };
  const bytes: TextColumn = { kind: "text", at, utf8 };
  const codes: CodeColumn = { kind: "code", values, indexes };
  return { all, columns: [strings, bytes, codes] };
}

const text = fc.oneof(
  fc.constantFrom("", "P1", "P10", "P2", "项目", "项目1"),
  fc.string({ maxLength: 3, unit: "binary" }),
);
const texts = fc.array(fc.array(text, { maxLength: 12 }), { maxLength: 3 });

it("finds the first row of each value, in whatever form the values are held", () => {
  let repeats = 0;
  fc.assert(
    fc.property(texts, (parts) => {
      const { all, columns } = columnsOf(parts);
      const expected = all.map((each) => (each === "" ? -1 : all.indexOf(each)));
      for (const column of columns) {
        expect([...firstRowsOf(column, all.length)]).toEqual(expected);
      }
      repeats += expected.filter((first, row) => first >= 0 && first < row).length;
    }),
  );
  expect(repeats).toBeGreaterThan(50);
});

it("finds the first row of another column that has the same value, whatever the forms of both", () => {
  let found = 0;
  fc.assert(
    fc.property(texts, texts, (parts, otherParts) => {
      const { all, columns } = columnsOf(parts);
      const { all: others, columns: otherColumns } = columnsOf(otherParts);
      const expected = all.map((each) => (each === "" ? -1 : others.indexOf(each)));
      for (const column of columns) {
        for (const other of otherColumns) {
          const rows = matchingRows(column, all.length, other, others.length);
          expect([...rows]).toEqual(expected);
        }
      }
      found += expected.filter((row) => row >= 0).length;
    }),
  );
  expect(found).toBeGreaterThan(50);
});
