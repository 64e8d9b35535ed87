import { type Chunks, iterate } from "../byte-source.js";

/**
 * The same bytes, counted.
 *
 * @param chunks - the bytes
 * @param count - told how many have been read so far
 */
export function countedChunks(chunks: Chunks, count: (bytes: number) => void): Chunks {
  async function* counted(): AsyncGenerator<Uint8Array, void, void> {
    const source = iterate(chunks);
    let bytes = 0;
    let isLeft = true;
    try {
      while (isLeft) {
        const { done, value } = await source.next();
        isLeft = done !== true;
        if (done === true) return;
        bytes += value.length;
        count(bytes);
        yield value;
      }
    } catch (failure) {
      // A source that failed by itself has nothing left to close.
      isLeft = false;
      throw failure;
    } finally {
      if (isLeft) await source.return?.();
    }
  }
  return counted();
}
