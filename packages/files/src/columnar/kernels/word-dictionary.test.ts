import { expect, it } from "vitest";
import { wordDictionary } from "./word-dictionary.js";

const encoder = new TextEncoder();

/** Different words with one hash: 31 times "A" and "a" is 31 times "B" and "B". */
function collidingWords(pairs: number): string[] {
  return pairs === 0
    ? [""]
    : collidingWords(pairs - 1).flatMap((word) => [`${word}Aa`, `${word}BB`]);
}

it("knows what words mean, some thousands of them and those that were added last", () => {
  const known = wordDictionary<number>();
  const words = Array.from({ length: 40_000 }, (_, number) => encoder.encode(`2023-${number}`));
  for (const [number, word] of words.entries()) known.add(word, 0, word.length, number);
  const found = words.map((word) => known.find(word, 0, word.length));
  // Remembering began anew after 16 384 words and after as many again.
  expect(found).toEqual(words.map((_, number) => (number < 32_768 ? undefined : number)));
});

/** Adds words that were not known, and counts how often their bytes are looked at. */
function looksFor(words: readonly string[]): number {
  const known = wordDictionary<string>();
  let looks = 0;
  const mistaken = words.filter((word) => {
    const bytes = new Proxy(encoder.encode(word), {
      get(target, key) {
        if (typeof key === "string" && /^\d+$/.test(key)) looks += 1;
        const value: unknown = Reflect.get(target, key);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const before = known.find(bytes, 0, word.length);
    known.add(bytes, 0, word.length, word);
    const after = known.find(bytes, 0, word.length);
    return before !== undefined || (after !== undefined && after !== word);
  });
  expect(mistaken).toEqual([]);
  return looks;
}

it("takes as many steps for each word, however many have one hash, and mistakes none", () => {
  const some = looksFor(collidingWords(8));
  expect(looksFor(collidingWords(9))).toBeLessThan(2.5 * some);
});
