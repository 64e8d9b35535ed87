const stepSize = 64 * 1024;

/**
 * Deflated bytes as they were before. What comes out is bounded by how fast it is taken, so an archive
 * that grows without end costs no memory.
 *
 * @param bytes - a whole deflated stream
 * @returns the inflated bytes in small pieces
 * @throws an error of the platform when the stream is damaged or breaks off
 */
export async function* inflate(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, void> {
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
