import { describe, expect, test } from "vitest";
import { type PackedFile, type PackOptions, packed } from "../../testing-workbook.js";
import type { Limits } from "../limits.js";
import { openZip } from "./open-zip.js";

const content = "招商引资台账".repeat(50_000);

/** The content of a file in an archive, and why it ended where it ended early. */
async function read(bytes: Uint8Array, name: string, limits: Limits = {}) {
  const zip = openZip(bytes, limits);
  if (!zip.ok) return { problem: zip.problem };
  const parts: Uint8Array[] = [];
  let problem: unknown;
  for await (const piece of zip.value.read(name, (why) => void (problem = why))) {
    parts.push(piece.slice());
  }
  return { text: Buffer.concat(parts).toString(), problem };
}

describe("a file of an archive", () => {
  test.each<[string, PackOptions]>([
    ["deflated", {}],
    ["stored", { deflated: false }],
    ["with its sizes behind it", { descriptors: true }],
    ["with numbers of 64 bits", { long: true }],
    [
      "stored, with numbers of 64 bits behind it",
      { deflated: false, descriptors: true, long: true },
    ],
  ])("%s is read", async (_, options) => {
    const files = [
      { name: "a", content: "" },
      { name: "xl/b.xml", content },
    ];
    const bytes = packed(files, options);
    expect(await read(bytes, "a")).toEqual({ text: "", problem: undefined });
    expect(await read(bytes, "xl/b.xml")).toEqual({ text: content, problem: undefined });
  });

  test.each([
    ["bytes before the archive", "before"],
    ["bytes behind the archive", "behind"],
    ["a comment", "comment"],
  ])("is read in spite of %s", async (_, where) => {
    const bytes = Buffer.from(packed([{ name: "a", content }]));
    const junk = Buffer.from("junk PK junk");
    if (where === "comment") bytes.writeUInt16LE(junk.length, bytes.length - 2);
    const whole = where === "before" ? [junk, bytes] : [bytes, junk];
    expect(await read(Buffer.concat(whole), "a")).toEqual({ text: content, problem: undefined });
  });

  test("is found in any case of letters, and with backward slashes", async () => {
    const bytes = packed([{ name: "XL\\Workbook.xml", content: "x" }]);
    expect(await read(bytes, "xl/workbook.xml")).toEqual({ text: "x", problem: undefined });
  });

  test("that is not there is missed", async () => {
    expect(await read(packed([{ name: "a", content }]), "__proto__")).toMatchObject({
      text: "",
      problem: { code: "missing-workbook-part", parameters: { part: "__proto__" } },
    });
  });
});

describe("an archive is refused", () => {
  const one = (file: Partial<PackedFile>, options?: PackOptions): Uint8Array =>
    packed([{ name: "a", content, ...file }], options);

  test.each<[string, Uint8Array, Limits, object]>([
    ["whose end is missing", one({}).subarray(0, -30), {}, { code: "truncated-workbook" }],
    [
      "with more files than allowed",
      packed([
        { name: "a", content },
        { name: "b", content },
      ]),
      { maximumParts: 1 },
      { code: "too-many-parts", parameters: { limit: 1 } },
    ],
    [
      "that holds a name twice",
      packed([
        { name: "a", content },
        { name: "A", content },
      ]),
      {},
      { code: "damaged-workbook", parameters: { part: "A" } },
    ],
  ])("%s", async (_, bytes, limits, problem) => {
    expect(await read(bytes, "a", limits)).toMatchObject({ problem });
  });

  test.each<[string, Uint8Array, Limits, object]>([
    [
      "whose content has another checksum",
      one({ stated: { crc: 1 } }),
      {},
      { code: "damaged-workbook", parameters: { part: "a", detail: "CRC-32" } },
    ],
    [
      "that grows beyond its stated size",
      one({ stated: { size: 100 } }),
      {},
      { code: "damaged-workbook", parameters: { part: "a", detail: "size" } },
    ],
    [
      "that ends before its stated size",
      one({ stated: { size: 2_000_000 } }),
      {},
      { code: "damaged-workbook", parameters: { part: "a", detail: "size" } },
    ],
    ["that is encrypted", one({ stated: { flags: 1 } }), {}, { code: "protected-workbook" }],
    [
      "larger than allowed",
      one({}),
      { maximumInflatedBytes: 899_999 },
      { code: "workbook-expands", parameters: { part: "a", size: 900_000 } },
    ],
    [
      "that grows too many times",
      one({ content: new Uint8Array(17 * 1024 * 1024) }),
      {},
      { code: "workbook-expands", parameters: { part: "a", size: 17 * 1024 * 1024 } },
    ],
  ])("or a file in it, %s", async (_, bytes, limits, problem) => {
    expect(await read(bytes, "a", limits)).toMatchObject({ problem });
  });

  test("or a file in it, packed in another way", async () => {
    const bytes = Buffer.from(one({}));
    // The method stands at byte 10 of its entry in the directory.
    bytes.writeUInt16LE(12, bytes.indexOf("PK\x01\x02", 0, "latin1") + 10);
    expect(await read(bytes, "a")).toMatchObject({
      problem: { code: "damaged-workbook", parameters: { part: "a", detail: "ZIP 12" } },
    });
  });
});

test("a file that would grow without end is given up where its reader stops", async () => {
  const bytes = packed([{ name: "a", content: new Uint8Array(60 * 1024 * 1024) }]);
  const zip = openZip(bytes, { maximumExpansion: 2000 });
  let taken = 0;
  if (!zip.ok) throw new Error(zip.problem.code);
  for await (const piece of zip.value.read("a", () => undefined)) {
    taken += piece.length;
    if (taken > 1_000_000) break;
  }
  expect(taken).toBeLessThan(2_000_000);
});
