import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { gb18030Transcoder } from "./gb18030.js";
import { gb18030Room, plainRoom } from "./gb18030-room.js";

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const text = (bytes: readonly number[]): string => utf8.decode(Uint8Array.from(bytes));

describe.each([
  ["in WebAssembly", gb18030Room],
  ["without it", plainRoom],
])("GB18030 %s", (_way, roomOf) => {
  /** The bytes that come out, with the input cut into chunks of `size` bytes. */
  function transcode(bytes: Uint8Array, size = Math.max(bytes.length, 1)): number[] {
    const transcoder = gb18030Transcoder(roomOf);
    const written: number[] = [];
    for (let at = 0; at < bytes.length; at += size) {
      written.push(...transcoder.push(bytes.subarray(at, at + size)));
    }
    return [...written, ...transcoder.finish()];
  }

  // The bytes are those that iconv-lite writes, and the ends of the ranges that the standard names.
  test.each([
    ["ASCII", [0x41, 0x2c, 0x0a], "A,\n"],
    ["a common character", [0xd5, 0xd0], "招"],
    ["a second byte that is a letter of ASCII", [0xe9, 0x46], "镕"],
    ["a second byte that is a backslash", [0x81, 0x5c], "乗"],
    ["a second byte that is a bar", [0x81, 0x7c], "亅"],
    ["a rare character of a name, of two bytes", [0xfe, 0x9f], "䶮"],
    ["a rare character of a name, of four bytes", [0x82, 0x30, 0xb7, 0x31], "㛃"],
    ["a character behind the basic plane", [0x95, 0x34, 0xb2, 0x35], "𠮷"],
    ["the lowest of four bytes", [0x81, 0x30, 0x81, 0x30], "\u0080"],
    ["the highest of all", [0xe3, 0x32, 0x9a, 0x35], "\u{10FFFF}"],
    ["a Greek letter", [0xa6, 0xc1], "α"],
    ["the euro sign", [0xa2, 0xe3], "€"],
    ["the euro sign as Windows writes it", [0x80], "€"],
    ["the sign of UTF-8's own failures", [0x84, 0x31, 0xa4, 0x37], "\uFFFD"],
    ["a byte order mark", [0x84, 0x31, 0x95, 0x33], "\uFEFF"],
  ])("reads %s", (_, bytes, expected) => {
    expect(text(transcode(Uint8Array.from(bytes)))).toBe(expected);
    expect(text(transcode(Uint8Array.from(bytes), 1))).toBe(expected);
  });

  test.each([
    ["a lead at the end", [0xd5], [0xff]],
    ["two of four bytes at the end", [0x81, 0x30], [0xff, 0x30]],
    ["three of four bytes at the end", [0x81, 0x30, 0x81], [0xff, 0x30, 0xff]],
    ["a lead before a comma", [0xd5, 0x2c], [0xff, 0x2c]],
    ["a lead before a line break", [0xd5, 0x0a, 0x41], [0xff, 0x0a, 0x41]],
    ["four bytes that break off at a comma", [0x81, 0x30, 0x81, 0x2c], [0xff, 0x30, 0xff, 0x2c]],
    ["a byte that begins nothing", [0xff, 0x41], [0xff, 0x41]],
    ["four bytes that no character has", [0x84, 0x31, 0xa5, 0x30], [0xff, 0x31, 0xff, 0x30]],
    ["what lies behind the last", [0xe3, 0x32, 0x9a, 0x36], [0xff, 0x32, 0xff, 0x36]],
  ])("marks %s, and never swallows what follows", (_, bytes, expected) => {
    expect(transcode(Uint8Array.from(bytes))).toEqual(expected);
    expect(transcode(Uint8Array.from(bytes), 1)).toEqual(expected);
  });

  test("has every character of two bytes as the platform decodes it", () => {
    const bytes: number[] = [];
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let second = 0x40; second <= 0xfe; second += 1) {
        if (second !== 0x7f) bytes.push(lead, second);
      }
    }
    const whole = Uint8Array.from(bytes);
    expect(text(transcode(whole, 1001))).toBe(new TextDecoder("gb18030").decode(whole));
    expect(bytes.length).toBe(2 * 23_940);
  });

  test("agrees with iconv-lite on the characters of GBK", () => {
    const characters = Array.from({ length: 0x9fa5 - 0x4e00 + 1 }, (_, at) => 0x4e00 + at);
    const all = String.fromCodePoint(...characters);
    expect(text(transcode(iconv.encode(all, "gbk")))).toBe(all);
  });
});
