import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import type { EncodingChoice } from "./encoding.js";
import { utf8Pieces, type Utf8PiecesOptions } from "./utf-8-pieces.js";

/** What comes out, what was chosen and what was wrong, with chunks of `size` and windows of 16 bytes. */
async function read(bytes: Uint8Array, size = 1, encoding?: Utf8PiecesOptions["encoding"]) {
  const choices: string[] = [];
  const problems: string[] = [];
  let closed = false;
  async function* source(): AsyncGenerator<Uint8Array, void, void> {
    try {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    } finally {
      closed = true;
    }
  }
  const written: number[] = [];
  const choose = ({ encoding: chosen, evidence }: EncodingChoice): void =>
    void choices.push(`${chosen}, ${evidence}`);
  const stop: Utf8PiecesOptions["stop"] = ({ code }) => void problems.push(code);
  for await (const piece of utf8Pieces(source(), { encoding, choose, stop, windowSize: 16 })) {
    written.push(...piece);
  }
  const text = new TextDecoder().decode(Uint8Array.from(written));
  return { text, choices, problems, closed };
}

describe("the pieces of a file in UTF-8", () => {
  const ascii = "projectId,name,remarks\nP-1,x,\n".repeat(3);
  const chinese = "P-2,招商引资,𠮷\n".repeat(5);

  test.each([1, 2, 3, 1000])(
    "come from GB18030 behind much ASCII, in chunks of %i",
    async (size) => {
      expect(await read(iconv.encode(ascii + chinese, "gb18030"), size)).toEqual({
        text: ascii + chinese,
        choices: ["utf-8, valid-utf-8", "gb18030, not-utf-8-but-gb18030"],
        problems: [],
        closed: true,
      });
    },
  );

  test.each([1, 2, 3, 1000])("come from UTF-8 as they are, in chunks of %i", async (size) => {
    const { text, choices } = await read(new TextEncoder().encode(ascii + chinese), size);
    expect(text).toBe(ascii + chinese);
    expect(choices.at(-1)).toBe("utf-8, valid-utf-8");
  });

  test("are what the caller says", async () => {
    const bytes = iconv.encode("茅", "gbk");
    expect((await read(bytes, 1, "gb18030")).text).toBe("茅");
    expect((await read(bytes, 1, "utf-8")).text).toBe("é");
    expect((await read(bytes, 1, "utf-16be")).choices).toEqual(["utf-16be, override"]);
  });

  test("are not given of a workbook, and the file is closed", async () => {
    const bytes = Uint8Array.from([0x50, 0x4b, 3, 4, ...new Uint8Array(99)]);
    expect(await read(bytes)).toEqual({
      text: "",
      choices: [],
      problems: ["workbook-file"],
      closed: true,
    });
  });
});
