/**
 * Bytes one behind the other, in one piece.
 *
 * @param pieces - the bytes
 */
export async function collectBytes(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  let whole = new Uint8Array(64 * 1024);
  let length = 0;
  for await (const piece of pieces) {
    if (length + piece.length > whole.length) {
      const larger = new Uint8Array(Math.max(whole.length * 2, length + piece.length));
      larger.set(whole.subarray(0, length));
      whole = larger;
    }
    whole.set(piece, length);
    length += piece.length;
  }
  return whole.subarray(0, length);
}
