import type { Utf8Texts } from "./column.js";

/**
 * Texts in several parts as one; `undefined` where they are too long for that.
 *
 * @param parts - the texts
 */
export function flatTexts(parts: readonly Utf8Texts[]): Utf8Texts | undefined {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const length = parts.reduce((sum, { ends }) => sum + (ends.at(-1) ?? 0), 0);
  if (length > 2 ** 30) return undefined;
  const bytes = new Uint8Array(length);
  const ends = new Int32Array(parts.reduce((sum, part) => sum + part.ends.length, 0));
  let [used, row] = [0, 0];
  for (const part of parts) {
    const size = part.ends.at(-1) ?? 0;
    bytes.set(part.bytes.subarray(0, size), used);
    for (let at = 0; at < part.ends.length; at += 1) ends[row + at] = used + (part.ends[at] ?? 0);
    used += size;
    row += part.ends.length;
  }
  return { bytes, ends };
}
