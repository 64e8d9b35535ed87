/** Splits bytes into lines, however the bytes are cut into pieces. */
export interface LineSplitter {
  /**
   * Takes the next bytes and hands over every line that they complete, without its line feed.
   *
   * @returns the line that is longer than allowed, where splitting must end
   */
  push(piece: Uint8Array, take: (bytes: Uint8Array, line: number) => void): number | undefined;
  /** Hands over the last line, where no line feed ends it. */
  finish(take: (bytes: Uint8Array, line: number) => void): void;
}

const lineFeed = 0x0a;

/** @param maximumBytes - no line may be longer */
export function lineSplitter(maximumBytes: number): LineSplitter {
  let kept: Uint8Array[] = [];
  let keptLength = 0;
  let line = 1;

  const keep = (bytes: Uint8Array): void => {
    if (bytes.length > 0) kept.push(bytes.slice());
    keptLength += bytes.length;
  };
  const joined = (last: Uint8Array): Uint8Array => {
    if (keptLength === 0) return last;
    keep(last);
    const whole = new Uint8Array(keptLength);
    let at = 0;
    for (const part of kept) {
      whole.set(part, at);
      at += part.length;
    }
    kept = [];
    keptLength = 0;
    return whole;
  };

  return {
    push(piece, take) {
      let start = 0;
      for (;;) {
        const end = piece.indexOf(lineFeed, start);
        const rest = (end < 0 ? piece.length : end) - start;
        if (keptLength + rest > maximumBytes) return line;
        if (end < 0) break;
        take(joined(piece.subarray(start, end)), line);
        line += 1;
        start = end + 1;
      }
      keep(piece.subarray(start));
      return undefined;
    },
    finish(take) {
      if (keptLength > 0) take(joined(new Uint8Array(0)), line);
    },
  };
}
