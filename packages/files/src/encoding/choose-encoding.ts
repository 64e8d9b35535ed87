import type { EncodingChoice } from "./encoding.js";
import { gb18030Tally, utf8Tally } from "./tally.js";

const marks: readonly (readonly [EncodingChoice["encoding"], readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["gb18030", [0x84, 0x31, 0x95, 0x33]],
];

/** What the first bytes of a workbook are: those of a ZIP archive, or of the format before it. */
const workbooks: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
];

const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Whether a file that begins so is a workbook, whatever its name says. */
export function isWorkbook(beginning: Uint8Array): boolean {
  return workbooks.some((signature) => beginsWith(beginning, signature));
}

/**
 * What the beginning of a file says by itself: its byte order mark, or the NUL bytes of UTF-16.
 *
 * @param beginning - the first bytes
 * @param ended - whether the file ends with them
 */
export function chooseByBeginning(
  beginning: Uint8Array,
  ended: boolean,
): EncodingChoice | undefined {
  for (const [encoding, mark] of marks) {
    if (beginsWith(beginning, mark)) return { encoding, evidence: "byte-order-mark" };
  }
  if (!beginning.includes(0) || (ended && beginning.length % 2 === 1)) return undefined;
  for (const encoding of ["utf-16le", "utf-16be"] as const) {
    if (readsAsUtf16(beginning, encoding)) return { encoding, evidence: "nul-bytes" };
  }
  return undefined;
}

/**
 * Chooses between UTF-8 and GB18030 by counting characters beyond ASCII. UTF-8 stands where nothing
 * speaks against it. GB18030 is chosen where, as UTF-8, more bytes are ill-formed than characters are
 * well-formed, one of two bytes counted half, because GBK often looks like it, and a longer one four
 * times, because GBK hardly ever does; and where, as GB18030, nine tenths are well-formed, half the
 * characters are common ones and at most a third have a letter of ASCII as their second byte. So one
 * broken byte doesn't turn a text of UTF-8 into GBK, and neither Latin-1 nor Big5 passes for it.
 *
 * @param bytes - a part of the file that begins with its first byte beyond ASCII
 * @param ended - whether the file ends with it
 */
export function chooseByCounts(bytes: Uint8Array, ended: boolean): EncodingChoice {
  const utf8 = utf8Tally(bytes, ended);
  // Nothing else reads as whole characters of three bytes and more.
  if (utf8.illFormed === 0 && utf8.long > 0) return { encoding: "utf-8", evidence: "valid-utf-8" };
  const { wellFormed, illFormed, common, asciiSeconds } = gb18030Tally(bytes, ended);
  if (utf8.illFormed === 0) {
    const either = wellFormed > 0 && illFormed === 0 && common === wellFormed;
    return { encoding: "utf-8", evidence: either ? "utf-8-though-gb18030-fits" : "valid-utf-8" };
  }
  const isGb18030 =
    utf8.illFormed > (utf8.wellFormed - utf8.long) / 2 + utf8.long * 4 &&
    illFormed * 9 <= wellFormed &&
    common * 2 >= wellFormed &&
    asciiSeconds * 3 <= wellFormed;
  return isGb18030
    ? { encoding: "gb18030", evidence: "not-utf-8-but-gb18030" }
    : { encoding: "utf-8", evidence: "no-encoding-fits" };
}

/** Whether no unit is a control character that texts lack, and a third are ASCII, with a NUL each. */
function readsAsUtf16(bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): boolean {
  const high = encoding === "utf-16le" ? 1 : 0;
  const units = Math.floor(bytes.length / 2);
  let ascii = 0;
  for (let at = 0; at < units * 2; at += 2) {
    if (bytes[at + high] !== 0) continue;
    const low = bytes[at + 1 - high] ?? 0;
    if (low < 0x20 && low !== tab && low !== lineFeed && low !== carriageReturn) return false;
    if (low < 0x80) ascii += 1;
  }
  return ascii * 3 >= units;
}

function beginsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte);
}
