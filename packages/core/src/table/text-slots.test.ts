import { expect, it } from "vitest";
import { hashOf } from "./text-bytes.js";
import { textIndex } from "./text-index.js";
import { textSlots } from "./text-slots.js";

const encoder = new TextEncoder();
const printable = (byte: number): boolean => byte > 0x20 && byte < 0x7f;

/** Different texts of eight ASCII characters with one hash: the last four undo what the first four did. */
function collidingTexts(count: number): string[] {
  const bytes = new Uint8Array(8);
  const words = new DataView(bytes.buffer);
  const texts: string[] = [];
  /** The state of the hash after four characters is mixed with the next four: that mix stays the same. */
  const mixed = stateAfter(encoder.encode("aaaa")) ^ 0x6161_6161;
  for (let number = 0; texts.length < count; number += 1) {
    const start = number.toString(36).padStart(4, "-");
    bytes.set(encoder.encode(start));
    words.setInt32(4, stateAfter(bytes) ^ mixed, true);
    if (bytes.every(printable)) texts.push(String.fromCharCode(...bytes));
  }
  return texts;
}

/** What `hashOf` has made of the first four of eight bytes. */
function stateAfter(bytes: Uint8Array): number {
  const word = new DataView(bytes.buffer).getInt32(0, true);
  const hash = Math.imul(-8 ^ word, 0x2c1b_3c6d);
  return hash ^ (hash >>> 15);
}

/** Texts as bytes that count how often they are looked at. */
function watched(texts: readonly string[]) {
  const parts = texts.map((text) => encoder.encode(text));
  let end = 0;
  const ends = Int32Array.from(parts, ({ length }) => (end += length));
  const plain = Uint8Array.from(parts.flatMap((part) => [...part]));
  const looked = { times: 0 };
  const bytes = new Proxy(plain, {
    get(target, key) {
      if (typeof key === "string" && /^\d+$/.test(key)) looked.times += 1;
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { texts: { bytes, ends }, looked };
}

it("makes texts that differ and collide", () => {
  const texts = collidingTexts(500);
  expect(new Set(texts).size).toBe(500);
  expect(new Set(texts.map((text) => hashOf(encoder.encode(text), 0, 8))).size).toBe(1);
});

it("takes steps as many as there are texts, also where all of them collide", () => {
  const stepsFor = (count: number): number => {
    const { texts, looked } = watched(collidingTexts(count));
    const index = textIndex([texts]);
    index.find(texts, new Int32Array(count), 0);
    return looked.times;
  };
  const some = stepsFor(500);
  expect(some).toBeGreaterThan(500 * 16);
  expect(stepsFor(1000)).toBeLessThan(2.5 * some);
});

it("finds texts that collide, the first row of each, and no other", () => {
  const all = collidingTexts(400);
  const inside = all.slice(0, 300);
  const rows = [...inside, ...inside.toReversed()];
  const index = textIndex([watched(rows).texts]);
  expect([...index.firstRows]).toEqual(rows.map((text) => rows.indexOf(text)));
  const found = new Int32Array(all.length);
  index.find(watched(all).texts, found, 0);
  expect([...found]).toEqual(all.map((text) => rows.indexOf(text)));
});

it("keeps what it has when its texts move to longer arrays", () => {
  const all = collidingTexts(200);
  const first = watched(all.slice(0, 100)).texts;
  const held = { bytes: first.bytes, ends: first.ends };
  const slots = textSlots(held, all.length);
  const putAll = (from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, at) =>
      slots.put(from + at, (from + at) * 8, (from + at + 1) * 8),
    );
  const rows = all.map((_, row) => row);
  expect(putAll(0, 100)).toEqual(rows.slice(0, 100));
  Object.assign(held, watched(all).texts);
  expect(putAll(100, 200)).toEqual(rows.slice(100));
  expect(putAll(0, 200)).toEqual(rows);
});
