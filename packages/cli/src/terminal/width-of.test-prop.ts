import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { charactersOf, widthOf } from "./width-of.js";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

const anyCharacter = fc
  .integer({ min: 0x20, max: 0xffff })
  .map((code) => String.fromCharCode(code));
/** Much of what joins: marks, joiners, variation selectors, flags, skin tones, jamo, line ends. */
const joining = fc.constantFrom(
  ..."\u0301\u3099\u20e3\ufe0f\u200d\uff9e\u1100\u1161\u11a8\r\n\xad\xa9",
  "👩",
  "\u{1f3fd}",
  "\u{1f1e8}",
);
const printed = fc.constantFrom(..."aZ 0#~é×–“…、。〈あカ市鿿（１～");
const texts = fc.string({ unit: fc.oneof(anyCharacter, joining, printed), maxLength: 12 });
const printedTexts = fc.string({ unit: printed, maxLength: 12 });

describe("the width of a text", () => {
  it("is what the library measures, whichever way it is found", () => {
    fc.assert(
      fc.property(fc.oneof(texts, printedTexts), (text) => {
        expect(widthOf(text)).toBe(stringWidth(text));
      }),
    );
  });

  it("is right for each character that is no ideograph, between others", () => {
    const differing: string[] = [];
    for (let code = 0x20; code < 0x10000; code++) {
      if (code === 0x3400) code = 0xf900;
      const text = `市${String.fromCharCode(code)}a`;
      if (widthOf(text) !== stringWidth(text)) differing.push(code.toString(16));
    }
    expect(differing).toEqual([]);
  });

  it("takes texts apart where Unicode does", () => {
    fc.assert(
      fc.property(fc.oneof(texts, printedTexts), (text) => {
        expect(charactersOf(text)).toEqual(
          Array.from(graphemes.segment(text), ({ segment }) => segment),
        );
      }),
    );
  });
});
