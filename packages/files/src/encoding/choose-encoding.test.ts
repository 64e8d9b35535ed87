import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { chooseByBeginning, chooseByCounts } from "./choose-encoding.js";

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const inCode = (encoding: string, text: string): number[] => [...iconv.encode(text, encoding)];
const names = "某某新能源电池材料生产基地，二期工程";

function byCounts(bytes: readonly number[], ended = true): string {
  const { encoding, evidence } = chooseByCounts(Uint8Array.from(bytes), ended);
  return `${encoding}, ${evidence}`;
}

describe("the counts of characters choose", () => {
  test.each<[string, readonly number[], string]>([
    ["ASCII", utf8("P-1,x"), "utf-8, valid-utf-8"],
    ["UTF-8", utf8(names), "utf-8, valid-utf-8"],
    // The bytes of these names are, read as GBK, characters too: 鎷涘晢寮曡祫 and 茅.
    ["UTF-8 whose bytes are GBK as well", utf8("招商引资"), "utf-8, valid-utf-8"],
    [
      "letters of UTF-8 that are characters of GBK",
      utf8("Nestlé"),
      "utf-8, utf-8-though-gb18030-fits",
    ],
    ["letters of UTF-8 that GBK rarely has", utf8("à la"), "utf-8, valid-utf-8"],
    ["GBK", inCode("gbk", names), "gb18030, not-utf-8-but-gb18030"],
    ["one name in GBK", inCode("gbk", "P-1,招商\n"), "gb18030, not-utf-8-but-gb18030"],
    [
      "traditional characters among others in GBK",
      inCode("gbk", "某某电池项目，投资方为臺灣電池產業股份公司"),
      "gb18030, not-utf-8-but-gb18030",
    ],
    [
      "rare names in GB18030",
      inCode("gb18030", "张䶮、李㛃、𠮷野"),
      "gb18030, not-utf-8-but-gb18030",
    ],
    ["Latin-1", inCode("latin1", "Müller, Société Générale, Göteborg"), "utf-8, no-encoding-fits"],
    ["Big5", inCode("big5", "臺灣電池產業園區項目一期工程投資協議"), "utf-8, no-encoding-fits"],
    [
      "Cyrillic of one byte",
      inCode("cp1251", "Завод аккумуляторных батарей"),
      "utf-8, no-encoding-fits",
    ],
    ["only a character that GBK rarely has", inCode("gbk", "䶮"), "utf-8, no-encoding-fits"],
    ["UTF-8 that breaks off, and nothing else", utf8("招").slice(0, 2), "utf-8, no-encoding-fits"],
    [
      "UTF-8 and a part in GBK",
      [...utf8(names), ...inCode("gbk", names)],
      "utf-8, no-encoding-fits",
    ],
    ["GBK that breaks off", inCode("gbk", names).slice(0, -1), "gb18030, not-utf-8-but-gb18030"],
  ])("%s", (_, bytes, expected) => {
    expect(byCounts(bytes)).toBe(expected);
  });

  test("never GBK for two characters of UTF-8 of which any one byte is lost or any other", () => {
    const whole = utf8("P-1,招商\n");
    for (let at = 4; at < 10; at += 1) {
      expect(byCounts(whole.toSpliced(at, 1))).toBe("utf-8, no-encoding-fits");
      for (let byte = 0; byte < 256; byte += 1) {
        expect(byCounts(whole.toSpliced(at, 1, byte))).toMatch(/^utf-8/);
      }
    }
  });

  test("pass over a character that the window cuts", () => {
    expect(byCounts(utf8("招商").slice(0, 5), false)).toBe("utf-8, valid-utf-8");
    expect(byCounts(inCode("gbk", "招商").slice(0, 3), false)).toMatch(/^gb18030/);
  });
});

describe("the beginning shows", () => {
  const ledger = "projectId,name\nP-1,一一一一一一\n";
  const choice = (bytes: readonly number[], ended = true): string | undefined => {
    const found = chooseByBeginning(Uint8Array.from(bytes), ended);
    return found && `${found.encoding}, ${found.evidence}`;
  };

  test.each<[string, readonly number[], string | undefined]>([
    ["the mark of UTF-8", utf8("\uFEFFa"), "utf-8, byte-order-mark"],
    ["the mark of UTF-16LE", inCode("utf-16le", "\uFEFFa"), "utf-16le, byte-order-mark"],
    ["the mark of UTF-16BE", inCode("utf-16be", "\uFEFFa"), "utf-16be, byte-order-mark"],
    ["the mark of GB18030", inCode("gb18030", "\uFEFFa"), "gb18030, byte-order-mark"],
    ["UTF-16LE without a mark", inCode("utf-16le", ledger), "utf-16le, nul-bytes"],
    ["UTF-16BE without a mark", inCode("utf-16be", ledger), "utf-16be, nul-bytes"],
    ["nothing in UTF-8", utf8(ledger), undefined],
    ["nothing in an empty file", [], undefined],
    ["nothing in a text with a NUL", utf8("projectId,name\nP-1,a\u0000\n"), undefined],
    ["nothing in NULs alone", [0, 0, 0, 0, 0, 0], undefined],
    ["nothing in numbers of two bytes", [1, 0, 2, 0, 3, 0, 4, 0], undefined],
    ["nothing in numbers of four bytes", [1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0], undefined],
    ["nothing in an odd number of bytes", [...inCode("utf-16le", ledger), 0x41], undefined],
  ])("%s", (_, bytes, expected) => {
    expect(choice(bytes)).toBe(expected);
  });
});
