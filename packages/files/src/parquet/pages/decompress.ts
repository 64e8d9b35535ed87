import { damaged, unsupported } from "../parquet-fault.js";

/** Decompresses the bytes of a page to as many bytes as its header says. */
export type Decompress = (bytes: Uint8Array, size: number) => Promise<Uint8Array> | Uint8Array;

type Codecs = typeof import("hyparquet-compressors");

/** The ways of compression by their number in the format. */
const codecs: readonly (readonly [name: string, make?: (library: Codecs) => Decompress])[] = [
  ["UNCOMPRESSED"],
  ["SNAPPY", (library) => (bytes, size) => library.decompressSnappy(bytes, size)],
  ["GZIP"],
  ["LZO"],
  ["BROTLI", (library) => (bytes, size) => library.decompressBrotli(bytes, size)],
  ["LZ4", (library) => (bytes, size) => library.decompressLz4(bytes, size)],
  ["ZSTD", (library) => (bytes, size) => library.decompressZstd(bytes, new Uint8Array(size))],
  ["LZ4_RAW", (library) => (bytes, size) => library.decompressLz4Raw(bytes, size)],
];

/**
 * How a column is decompressed. The library with the codecs is loaded when a file needs it; GZIP is the
 * platform's own.
 *
 * @param codec - the number in the format
 * @param part - which column it is
 * @throws ParquetFault where it is none that is read
 */
export async function decompressor(codec: number, part: string): Promise<Decompress> {
  const [name, make] = codecs[codec] ?? [`codec ${codec}`];
  if (name === "UNCOMPRESSED") return checked((bytes) => bytes, part);
  if (name === "GZIP") return checked(gunzip, part);
  if (make === undefined) throw unsupported(name);
  return checked(make(await import("hyparquet-compressors")), part);
}

/** Bytes that cannot be decompressed, and those of another size than said, are damage. */
function checked(decompress: Decompress, part: string): Decompress {
  return async (bytes, size) => {
    let page: Uint8Array | undefined;
    try {
      page = size === 0 ? new Uint8Array(0) : await decompress(bytes, size);
    } catch {
      // What the codecs throw says nothing that a person could use.
    }
    if (page?.length !== size) throw damaged(part);
    return page;
  };
}

async function gunzip(bytes: Uint8Array, size: number): Promise<Uint8Array> {
  const stream = new DecompressionStream("gzip");
  const writer = stream.writable.getWriter();
  // What goes wrong in writing goes wrong in reading too, and is told there.
  const written = writer.write(bytes as Uint8Array<ArrayBuffer>).then(() => writer.close());
  written.catch(() => undefined);
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader();
  const page = new Uint8Array(size);
  let filled = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return page.subarray(0, filled);
    if (filled + value.length > size) {
      await reader.cancel();
      return new Uint8Array(0);
    }
    page.set(value, filled);
    filled += value.length;
  }
}
