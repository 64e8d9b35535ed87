import { eachText, type TextColumn } from "@ipms/core";
import fc from "fast-check";
import { expect, it } from "vitest";

const encoder = new TextEncoder();
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constantFrom("", "é", "电池项目", "𠮷野家", "x".repeat(5000), "汉".repeat(3000)),
);

it("gives every text as a platform's decoder does", () => {
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 8 }), { maxLength: 3 }), (parts) => {
      const utf8 = parts.map((texts) => {
        const encoded = texts.map((each) => encoder.encode(each));
        let end = 0;
        const ends = Int32Array.from(encoded, ({ length }) => (end += length));
        return { bytes: Uint8Array.from(encoded.flatMap((bytes) => [...bytes])), ends };
      });
      const expected = parts.flat().map((each) => each || undefined);
      const at: TextColumn["at"] = (row) => expected[row];
      const rowCount = expected.length;
      expect([...eachText({ kind: "text", at, utf8 }, rowCount)]).toEqual(expected);
      expect([...eachText({ kind: "text", at }, rowCount)]).toEqual(expected);
    }),
  );
});
