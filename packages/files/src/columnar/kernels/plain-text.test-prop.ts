import fc from "fast-check";
import { expect, test } from "vitest";
import { readTextCell } from "../../interpret/cells/text.js";
import { isPlainText } from "./plain-text.js";

test("a text that is called plain is read as it stands", () => {
  const characters = fc.constantFrom(
    ..."无没暂待未不空項目a1n N/Aé（）。—-/\u3000\u200b\ufeff '=+@●",
    "unknown",
    "tbd",
  );
  fc.assert(
    fc.property(fc.array(characters, { minLength: 1, maxLength: 8 }), (parts) => {
      const written = parts.join("");
      const bytes = new TextEncoder().encode(written);
      fc.pre(isPlainText(bytes, 0, bytes.length));
      expect(readTextCell(written, {})).toEqual({ value: written, conversions: [] });
    }),
    { numRuns: 3000 },
  );
});
