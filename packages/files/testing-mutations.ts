import { inflateRawSync } from "node:zlib";
import { type PackedFile, packed } from "./testing-workbook.js";

/** Gives numbers from 0 below a bound; the same ones for the same seed. */
export type Dice = (bound: number) => number;

/** @param seed - the beginning of the series */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, bound);
  };
}

/** Words at which readers have failed before: of every format, and of none. */
const hostile: readonly string[] = [
  ...'\0|\r|\n|\r\n|"|""|,|\t|;|{|}|[|]|:|\\|\\ud800|\\u0000|\ufeff|\u202e|\u200b|\u001b[31m'.split(
    "|",
  ),
  ..."__proto__ constructor toString NaN Infinity -0 1e308 1e-308 9999999 99999999999999999999".split(
    " ",
  ),
  ..."<row> </row> <c> </c> <v> </v> <!DOCTYPE <![CDATA[ ]]> <!-- --> &lol; &#0; r='XFD1048576'".split(
    " ",
  ),
  ..."合计 小计 项目编号 项目名称 总投资（万元） 单位：亿元 null true =1+1 projectId ext.a.b".split(
    " ",
  ),
];

/** Changes a file somewhere, as transfer, editors and attackers do. */
export function mutated(bytes: Uint8Array, dice: Dice): Uint8Array {
  const from = dice(bytes.length + 1);
  const to = Math.min(bytes.length, from + dice(1 + dice(200)));
  const before = bytes.subarray(0, from);
  const behind = bytes.subarray(to);
  const word = Buffer.from(hostile[dice(hostile.length)] ?? "");
  switch (dice(7)) {
    case 0: {
      const flipped = Uint8Array.from(bytes);
      for (let times = dice(8); times >= 0; times -= 1) {
        const at = dice(bytes.length);
        flipped[at] = (flipped[at] ?? 0) ^ (1 << dice(8));
      }
      return flipped;
    }
    case 1:
      return bytes.slice(0, from);
    case 2:
      return Buffer.concat([before, behind]);
    case 3:
      return Buffer.concat([before, bytes.subarray(from, to), bytes.subarray(from)]);
    case 4:
      return Buffer.concat([before, word, bytes.subarray(from)]);
    case 5:
      return Buffer.concat([before, word, behind]);
    default: {
      const other = dice(bytes.length + 1);
      return Buffer.concat([before, bytes.subarray(other, other + dice(400)), behind]);
    }
  }
}

/** Changes a part of a workbook and packs it again, so that the archive itself stays whole. */
export function mutatedWorkbook(files: readonly PackedFile[], dice: Dice): Uint8Array {
  const chosen = dice(files.length);
  const changed = files.map((file, at): PackedFile => {
    if (at !== chosen) return file;
    if (dice(20) === 0) return { ...file, stated: { size: dice(1000), crc: dice(1000) } };
    return { ...file, content: mutated(Buffer.from(file.content), dice) };
  });
  return packed(dice(20) === 0 ? changed.filter((_, at) => at !== dice(files.length)) : changed);
}

/** The files of an archive that is whole and deflated. */
export function unpacked(archive: Uint8Array): readonly PackedFile[] {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  let at = bytes.readUInt32LE(end + 16);
  return Array.from({ length: bytes.readUInt16LE(end + 10) }, () => {
    const lengths = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const [nameLength = 0, extraLength = 0, noteLength = 0] = lengths;
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const size = bytes.readUInt32LE(at + 20);
    const isDeflated = bytes.readUInt16LE(at + 10) === 8;
    const head = bytes.readUInt32LE(at + 42);
    const body = head + 30 + bytes.readUInt16LE(head + 26) + bytes.readUInt16LE(head + 28);
    const packedBody = bytes.subarray(body, body + size);
    at += 46 + nameLength + extraLength + noteLength;
    return { name, content: isDeflated ? inflateRawSync(packedBody) : packedBody };
  });
}
