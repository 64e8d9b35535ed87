/** A key in words of four bytes, to be compared four bytes at a time. */
export interface KeyWords {
  /** How many bytes it has; four at least, as the shortest key with quotation marks and colon has. */
  readonly length: number;
  /** The words from its beginning, but for the last, which ends where the key ends. */
  readonly words: Int32Array;
}

/** @param bytes - a key with its quotation marks and colon */
export function keyWords(bytes: Uint8Array): KeyWords {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const words = Int32Array.from({ length: Math.ceil(bytes.length / 4) }, (_, index) =>
    view.getInt32(Math.min(4 * index, bytes.length - 4), true),
  );
  return { length: bytes.length, words };
}

/**
 * Whether a key stands at a place. As many bytes as the key has must be there.
 *
 * @param view - looks at the bytes
 * @param at - the place
 */
export function keyStandsAt(view: DataView, at: number, { length, words }: KeyWords): boolean {
  const last = words.length - 1;
  for (let index = 0; index < last; index += 1) {
    if (view.getInt32(at + 4 * index, true) !== words[index]) return false;
  }
  return view.getInt32(at + length - 4, true) === words[last];
}
