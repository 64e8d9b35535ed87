import fc from "fast-check";
import { expect, test } from "vitest";
import { documentSplitter } from "./document-splitter.js";
import { parseJson } from "./parse-json.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The document put together again from its parts; `undefined` where it was refused. */
function rebuilt(text: string, size: number): unknown {
  const bytes = new TextEncoder().encode(text);
  const splitter = documentSplitter(1024 * 1024);
  const members: [string, unknown][] = [];
  let list: unknown[] = [];
  let refused = false;
  const parse = (part: Uint8Array): unknown => {
    const { value } = parseJson(decoder.decode(part), 1000);
    if (value === undefined) refused = true;
    return value;
  };
  const take: Parameters<typeof splitter.finish>[0] = ({ key, index, bytes: value }) => {
    if (index === undefined) members.push([String(parse(key)), parse(value)]);
    else if (index >= 0) list.push(parse(value));
    else {
      list = [];
      members.push([String(parse(key)), list]);
    }
  };
  for (let at = 0; at < bytes.length && !refused; at += size) {
    refused = splitter.push(bytes.subarray(at, at + size), take) !== undefined || refused;
  }
  if (!refused) refused = splitter.finish(take) !== undefined || refused;
  return refused ? undefined : Object.fromEntries(members);
}

const word = fc
  .array(fc.constantFrom("a", "招", "𠮷", '"', "\\", "{", "]", ",", ":", "\n"), {
    maxLength: 5,
  })
  .map((letters) => letters.join(""));
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    word,
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(word, tie("value"), { maxKeys: 3 }),
  ),
})).value;
const document = fc.dictionary(word, value, { maxKeys: 4 });
const size = fc.integer({ min: 1, max: 20 });

test("a document is the sum of its parts, at every cut", () => {
  fc.assert(
    fc.property(document, fc.constantFrom(0, 2), size, (written, space, cut) => {
      const text = JSON.stringify(written, null, space);
      expect(JSON.stringify(rebuilt(text, cut))).toBe(JSON.stringify(JSON.parse(text)));
    }),
    { numRuns: 500 },
  );
});

test("agrees with JSON.parse on what is no JSON, after any small damage", () => {
  const damage = fc.tuple(
    fc.nat(),
    fc.constantFrom("", "{", "}", "[", "]", ",", ":", '"', "1", " "),
  );
  fc.assert(
    fc.property(document, damage, size, (written, [where, put], cut) => {
      const whole = JSON.stringify(written);
      const at = where % whole.length;
      const text = whole.slice(0, at) + put + whole.slice(at + 1);
      const accepted = isObjectJson(text);
      expect(rebuilt(text, cut) !== undefined).toBe(accepted);
    }),
    { numRuns: 2000 },
  );
});

function isObjectJson(text: string): boolean {
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === "object" && found !== null && !Array.isArray(found);
  } catch {
    return false;
  }
}
