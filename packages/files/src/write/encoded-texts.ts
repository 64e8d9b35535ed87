const pieceLength = 64 * 1024;

/**
 * Texts in UTF-8, joined to pieces of a size that is good to write.
 *
 * @param texts - the texts; none ends within a surrogate pair
 */
export function* encodedTexts(texts: Iterable<string>): Generator<Uint8Array, void, void> {
  const encoder = new TextEncoder();
  let piece = "";
  for (const text of texts) {
    piece += text;
    if (piece.length < pieceLength) continue;
    yield encoder.encode(piece);
    piece = "";
  }
  if (piece !== "") yield encoder.encode(piece);
}
