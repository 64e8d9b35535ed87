const ideographs = [0xe4, 0xe9] as const;
/** Full-width brackets and stops, by their three bytes: what names and sentences end with. */
const endings = new Set([0xef_bc_89, 0xe3_80_82]);
/** 无 没 暂 待 未 不 空, in both scripts: what words for "no value" begin with. */
const absentBeginnings = new Set([
  0xe6_97_a0, 0xe7_84_a1, 0xe6_b2_a1, 0xe6_b2_92, 0xe6_9a_82, 0xe6_9a_ab, 0xe5_be_85, 0xe6_9c_aa,
  0xe4_b8_8d, 0xe7_a9_ba,
]);
/** Characters of no width, which are taken out of texts: U+200B, U+2060, U+FEFF. */
const invisible = new Set([0xe2_80_8b, 0xe2_81_a0, 0xef_bb_bf]);
/** The bytes with which these begin. */
const mayBeInvisible = /* @__PURE__ */ new Uint8Array(256).fill(1, 0xe2, 0xe3).fill(1, 0xef, 0xf0);
/** n t u, in both cases: none, tbd, unknown. */
const absentLetters = new Set([0x6e, 0x74, 0x75, 0x4e, 0x54, 0x55]);

/**
 * Whether a text certainly means itself: no blank stands around it, and none of no width in it, it begins
 * as no word for "no value" does, and ends as no number that lost its digits. Of others nothing is said; they
 * are looked at as strings.
 */
export function isPlainText(bytes: Uint8Array, start: number, end: number): boolean {
  return hasPlainEnds(bytes, start, end) && !hasInvisible(bytes, start, end);
}

/** Whether a text begins and ends as one that means itself. */
export function hasPlainEnds(bytes: Uint8Array, start: number, end: number): boolean {
  return beginsPlainly(bytes, start, end) && endsPlainly(bytes, start, end);
}

/** Whether a character of no width stands among some bytes. */
export function hasInvisible(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    if (mayBeInvisible[bytes[at] ?? 0] === 1 && invisible.has(threeBytes(bytes, at))) return true;
  }
  return false;
}

function beginsPlainly(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start] ?? 0;
  if (isLetterOrDigit(first)) return !absentLetters.has(first);
  return isIdeograph(first) && end - start >= 3 && !absentBeginnings.has(threeBytes(bytes, start));
}

function endsPlainly(bytes: Uint8Array, start: number, end: number): boolean {
  const last = bytes[end - 1] ?? 0;
  // 4.30101E+17 was a long number once.
  if (isDigit(last)) return bytes[end - 3] !== plus && bytes[end - 4] !== plus;
  if (last < 0x80) return last > 0x20 && last < 0x7f;
  if (end - start < 3) return false;
  return isIdeograph(bytes[end - 3] ?? 0) || endings.has(threeBytes(bytes, end - 3));
}

const plus = 0x2b;

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isLetterOrDigit(byte: number): boolean {
  const letter = byte | 0x20;
  return isDigit(byte) || (letter >= 0x61 && letter <= 0x7a);
}

function isIdeograph(lead: number): boolean {
  return lead >= ideographs[0] && lead <= ideographs[1];
}

function threeBytes(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
}
