import { type Chunks, iterate } from "../byte-source.js";

/** Bytes of which the first can be looked at before they are read. */
export interface PeekedChunks {
  /** The first bytes: as many as asked for, or all there are. */
  readonly beginning: Uint8Array;
  /** Whether these are all. */
  readonly ended: boolean;
  /** All bytes, from the first on. */
  readonly chunks: Chunks;
}

/**
 * Looks at the beginning of a file. A source that fails does so again where it is read.
 *
 * @param chunks - its bytes
 * @param size - how many bytes are looked at
 */
export async function peekChunks(chunks: Chunks, size: number): Promise<PeekedChunks> {
  const source = iterate(chunks);
  const taken: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  let failure: unknown;
  try {
    while (length < size && !ended) {
      const { done, value } = await source.next();
      ended = done === true;
      if (done === true) continue;
      // A source may fill the same memory again; `slice` of a Node buffer would not copy.
      taken.push(new Uint8Array(value));
      length += value.length;
    }
  } catch (caught) {
    failure = caught;
  }
  async function* whole(): AsyncGenerator<Uint8Array, void, void> {
    let isLeft = !ended && failure === undefined;
    try {
      yield* taken;
      if (failure !== undefined) throw failure;
      while (isLeft) {
        const { done, value } = await source.next();
        isLeft = done !== true;
        if (done !== true) yield value;
      }
    } finally {
      // Whoever stops early must not leave the file open.
      if (isLeft) await source.return?.();
    }
  }
  const beginning = new Uint8Array(length);
  let at = 0;
  for (const chunk of taken) {
    beginning.set(chunk, at);
    at += chunk.length;
  }
  return { beginning: beginning.subarray(0, size), ended, chunks: whole() };
}
