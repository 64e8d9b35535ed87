/**
 * Turns bytes of an encoding into UTF-8, however they are cut into chunks. What is ill-formed comes
 * out as the byte 0xFF, which no UTF-8 holds: whoever decodes it meets it in its cell, and can say
 * where that stands.
 */
export interface Transcoder {
  /** The UTF-8 of what the next bytes complete; good until the next call. */
  push(chunk: Uint8Array): Uint8Array;
  /** What is left at the end: nothing, or a character that breaks off. */
  finish(): Uint8Array;
}

/** What stands in UTF-8 for something ill-formed. */
export const illFormedByte = 0xff;

/** Where a step of transcoding ended, in what it read and in what it wrote. */
export interface Transcoded {
  /** How many bytes were read; the rest are the beginning of a character. */
  readonly read: number;
  /** How many bytes were written. */
  readonly written: number;
}

/**
 * A transcoder of a function that does it for one run of bytes.
 *
 * @param expansion - how many bytes one byte becomes at most
 * @param transcode - writes the UTF-8 of `source` into `target`; the last character may break off,
 * and stays unread unless `ended`
 */
export function transcoderOf(
  expansion: number,
  transcode: (source: Uint8Array, target: Uint8Array, ended: boolean) => Transcoded,
): Transcoder {
  let target = new Uint8Array(0);
  let kept = new Uint8Array(0);

  const run = (chunk: Uint8Array, ended: boolean): Uint8Array => {
    const source = kept.length === 0 ? chunk : joined(kept, chunk);
    if (target.length < source.length * expansion) {
      target = new Uint8Array(source.length * expansion);
    }
    const { read, written } = transcode(source, target, ended);
    kept = source.slice(read);
    return target.subarray(0, written);
  };
  return { push: (chunk) => run(chunk, false), finish: () => run(new Uint8Array(0), true) };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
