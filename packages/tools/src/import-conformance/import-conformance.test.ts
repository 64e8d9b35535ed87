import { describe, expect, it } from "vitest";
import { delimitedText } from "./cell.js";
import { encode } from "./encode.js";
import { suiteFiles } from "./suite.js";
import { checksum, zipOf } from "./zip.js";

describe("encode", () => {
  it("gives GB18030 that the platform's decoder reads back", () => {
    const text = "招商引资 䶮 𠮷 — é ，123\n";
    expect(new TextDecoder("gb18030").decode(encode(text, "gb18030"))).toBe(text);
  });

  it("begins UTF-16 with its byte order mark", () => {
    expect([...encode("甲", "utf-16le")]).toEqual([0xff, 0xfe, 0x32, 0x75]);
  });
});

describe("zip", () => {
  it("has the check sums of archives", () => {
    // The check value of CRC-32 for the digits 1 to 9, as its catalogues publish it.
    expect(checksum(Buffer.from("123456789"))).toBe(0xcbf43926);
  });

  it("stores files one behind the other, with a directory at the end", () => {
    const bytes = Buffer.from(zipOf([["a.txt", "甲"]]));
    expect(bytes.readUInt32LE(0)).toBe(0x04034b50);
    expect(bytes.subarray(30, 35).toString()).toBe("a.txt");
    expect(bytes.subarray(35, 38).toString()).toBe("甲");
    const end = bytes.length - 22;
    expect(bytes.readUInt32LE(end)).toBe(0x06054b50);
    expect(bytes.readUInt32LE(bytes.readUInt32LE(end + 16))).toBe(0x02014b50);
    expect(bytes.readUInt32LE(end + 16) + bytes.readUInt32LE(end + 12)).toBe(end);
  });
});

it("quotes what a text file needs quoted", () => {
  const rows = [["a", 'b"c', { day: "2023-06-18" }], ["d,e"]];
  expect(delimitedText(rows, ",", "/")).toBe('a,"b""c",2023/6/18\r\n"d,e",,\r\n');
  expect(delimitedText(rows, "\t", "-")).toBe('a\t"b""c"\t2023-06-18\r\nd,e\t\t\r\n');
});

it("every file of the suite has a path of its own", () => {
  const paths = suiteFiles().map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
});
