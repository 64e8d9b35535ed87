import { platformZlib } from "./platform-zlib.js";

const stepSize = 64 * 1024;
/** What becomes no larger is inflated at once, where the platform can: streams take long to set up. */
const smallSize = 4 * 1024 * 1024;

/**
 * Deflated bytes as they were before. What comes out is bounded by how fast it is taken, so an archive
 * that grows without end costs no memory.
 *
 * @param bytes - a whole deflated stream
 * @param size - how much comes out, as the archive states
 * @returns the inflated bytes in pieces
 * @throws an error of the platform when the stream is damaged or breaks off
 */
export function inflate(
  bytes: Uint8Array,
  size: number,
): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  const whole = size <= smallSize ? inflatedAtOnce(bytes, size) : undefined;
  return whole === undefined ? inflatedByPieces(bytes) : [whole];
}

/** A stream that is damaged, breaks off or grows beyond its size is left to be read by pieces. */
function inflatedAtOnce(bytes: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return platformZlib()?.inflateRawSync(bytes, { maxOutputLength: Math.max(1, size) });
  } catch {
    return undefined;
  }
}

async function* inflatedByPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, void> {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const reader = readable.getReader();
  void feed(writable.getWriter(), bytes);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value as Uint8Array;
    }
  } finally {
    // A stream that failed has nothing left to give up.
    await reader.cancel().catch(() => undefined);
  }
}

async function feed(
  writer: { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> },
  bytes: Uint8Array,
): Promise<void> {
  try {
    for (let at = 0; at < bytes.length; at += stepSize) {
      await writer.write(bytes.subarray(at, at + stepSize));
    }
    await writer.close();
  } catch {
    // The reader is told the same.
  }
}
