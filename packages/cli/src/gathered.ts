import type { Content } from "./io.js";

/** Small pieces are put together, since every write costs a call. */
const pieceSize = 256 * 1024;

/**
 * The content in bytes, in pieces of a good size.
 *
 * @param content - texts or bytes
 */
export async function* gathered(content: Content): AsyncGenerator<Uint8Array, void, void> {
  let texts: string[] = [];
  let length = 0;
  const flush = (): Uint8Array => {
    const bytes = Buffer.from(texts.join(""));
    texts = [];
    length = 0;
    return bytes;
  };
  // Content that is there already is not waited for: a promise for each line would cost more than it.
  const pieces = Symbol.iterator in content ? [content] : waited(content);
  for await (const group of pieces) {
    for (const piece of group) {
      if (typeof piece === "string") {
        texts.push(piece);
        length += piece.length;
        if (length >= pieceSize) yield flush();
      } else {
        if (length > 0) yield flush();
        yield piece;
      }
    }
  }
  if (length > 0) yield flush();
}

async function* waited(
  content: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<readonly (string | Uint8Array)[], void, void> {
  for await (const piece of content) yield [piece];
}
