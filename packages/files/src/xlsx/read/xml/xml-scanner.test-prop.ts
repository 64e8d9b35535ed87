import fc from "fast-check";
import { expect, test } from "vitest";
import { xmlScanner } from "./xml-scanner.js";
import { xmlText } from "./xml-text.js";

const words = fc.constantFrom(
  ..."<a>|</a>|<b x='1'>|</b>|<c y=\"2\"/>|<n:d  z = '&lt;' >|</n:d >|text|中文|😀|&amp;|\r\n|<!-- - -->|<![CDATA[ ] ]]>|<?p ?>|<|>|]]>|--|&x;|'|\"|/|=".split(
    "|",
  ),
);

/** What is found, as one text: runs of text are joined, since cuts may not show. */
function scanned(bytes: Uint8Array, sizes: readonly number[]): string {
  let found = "";
  const scanner = xmlScanner(
    {
      open: (tag) => void (found += `<${tag.depth}${tag.name}${tag.attribute("x") ?? ""}>`),
      close: (name) => void (found += `</${name}>`),
      text: (from, begin, end, kind) => void (found += `${xmlText(from, begin, end, kind)}`),
    },
    1000,
  );
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    const fault = scanner.push(bytes.slice(at, at + size));
    if (fault !== undefined) return `${found}!${fault}`;
    at += size;
  }
  return `${found}!${scanner.finish()}`;
}

test("how bytes are cut into pieces changes nothing", () => {
  const documents = fc.array(words, { maxLength: 30 }).map((parts) => `<r>${parts.join("")}</r>`);
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(documents, sizes, (text, cuts) => {
      const bytes = new TextEncoder().encode(text);
      expect(scanned(bytes, cuts)).toBe(scanned(bytes, [bytes.length]));
    }),
    { numRuns: 3000 },
  );
});
