import { IpmsError } from "@ipms/core";

/** The bytes of a file as an archive keeps them. */
export interface PackedBytes {
  /** 0: as they are; 8: deflated. */
  readonly method: number;
  /** The CRC-32 of the bytes. */
  readonly checksum: number;
  /** How many bytes there are. */
  readonly size: number;
  /** The bytes as the archive keeps them. */
  readonly packed: Uint8Array;
}

const headerSize = 10;
const trailerSize = 8;

/**
 * Deflates bytes by the platform's own compressor, outside this thread. It is asked for gzip, whose
 * trailer brings the checksum that archives need too.
 *
 * @param chunks - the bytes; asked for only as fast as they are compressed
 */
export async function deflate(chunks: Iterable<Uint8Array>): Promise<PackedBytes> {
  const stream = new CompressionStream("gzip");
  const [whole] = await Promise.all([collect(stream.readable), feed(stream.writable, chunks)]);
  if (whole[3] !== 0) throw new IpmsError("internal", "the platform's gzip has a longer header");
  const trailer = new DataView(whole.buffer, whole.length - trailerSize);
  return {
    method: 8,
    checksum: trailer.getUint32(0, true),
    size: trailer.getUint32(4, true),
    packed: whole.subarray(headerSize, whole.length - trailerSize),
  };
}

async function feed(stream: WritableStream, chunks: Iterable<Uint8Array>): Promise<void> {
  const writer = stream.getWriter();
  try {
    for (const chunk of chunks) {
      await writer.ready;
      // What fails here makes the writer fail, which the next line or `close` reports.
      writer.write(chunk).catch(() => undefined);
    }
    await writer.close();
  } catch (failure) {
    await writer.abort(failure).catch(() => undefined);
    throw failure;
  }
}

async function collect(stream: ReadableStream): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = (await reader.read()) as { done: boolean; value?: Uint8Array };
    if (value !== undefined) pieces.push(value);
    if (done) return joined(pieces);
  }
}

/** One array of all the bytes. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
