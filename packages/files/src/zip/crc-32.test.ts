import { crc32 as platformCrc32 } from "node:zlib";
import { expect, test } from "vitest";
import { crc32, ownCrc32 } from "./crc-32.js";

const digits = new TextEncoder().encode("123456789");

test.each([crc32, ownCrc32])("the check value that the catalogue of CRCs gives", (count) => {
  expect(count(digits)).toBe(0xcbf43926);
  expect(count(new Uint8Array(0))).toBe(0);
});

test.each([crc32, ownCrc32])("goes on where the bytes before ended, at every cut", (count) => {
  const bytes = Uint8Array.from({ length: 41 }, (_, at) => (at * 89) % 256);
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    const first = count(bytes.subarray(0, cut));
    expect(count(bytes.subarray(cut), first)).toBe(platformCrc32(bytes));
  }
});
