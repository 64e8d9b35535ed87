import { describe, expect, test } from "vitest";
import { utf16Transcoder } from "./utf-16.js";

/** The bytes that come out for units, with their bytes cut into chunks of `size`. */
function transcode(
  units: readonly number[],
  order: "utf-16le" | "utf-16be",
  size: number,
): number[] {
  const bytes = Uint8Array.from(
    units.flatMap((unit) =>
      order === "utf-16le" ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  );
  const transcoder = utf16Transcoder(order);
  const written: number[] = [];
  for (let at = 0; at < bytes.length; at += size) {
    written.push(...transcoder.push(bytes.subarray(at, at + size)));
  }
  return [...written, ...transcoder.finish()];
}

const encoder = new TextEncoder();

describe.each(["utf-16le", "utf-16be"] as const)("%s", (order) => {
  test.each([
    ["every length of UTF-8", [0x41, 0xe9, 0x4e00, 0xd842, 0xdfb7], [...encoder.encode("Aé一𠮷")]],
    ["a high surrogate at the end", [0x41, 0xd842], [0x41, 0xff]],
    ["a high surrogate before a comma", [0xd842, 0x2c], [0xff, 0x2c]],
    ["two high surrogates", [0xd842, 0xd842, 0xdfb7], [0xff, ...encoder.encode("𠮷")]],
    ["a low surrogate alone", [0xdfb7, 0x41], [0xff, 0x41]],
  ])("%s", (_, units, expected) => {
    for (const size of [1, 2, 3, 99]) expect(transcode(units, order, size)).toEqual(expected);
  });

  test("a byte left over is ill-formed", () => {
    const transcoder = utf16Transcoder(order);
    expect([...transcoder.push(Uint8Array.of(0x41))]).toEqual([]);
    expect([...transcoder.finish()]).toEqual([0xff]);
  });
});
