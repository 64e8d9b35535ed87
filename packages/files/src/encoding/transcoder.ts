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

/** Where bytes are transcoded. */
export interface Room {
  /** The bytes to read. */
  readonly source: Uint8Array;
  /** Where their UTF-8 goes; large enough for whatever the source may become. */
  readonly target: Uint8Array;
}

/**
 * A transcoder of a function that does it for one run of bytes.
 *
 * @param roomOf - makes room for so many bytes
 * @param transcode - writes the UTF-8 of the first `length` bytes of the source into the target; the
 * last character may break off, and stays unread unless `ended`
 */
export function transcoderOf<Kind extends Room>(
  roomOf: (length: number) => Kind,
  transcode: (room: Kind, length: number, ended: boolean) => Transcoded,
): Transcoder {
  let room = roomOf(0);
  let kept = new Uint8Array(0);

  const run = (chunk: Uint8Array, ended: boolean): Uint8Array => {
    const length = kept.length + chunk.length;
    if (room.source.length < length) room = roomOf(length);
    room.source.set(kept);
    room.source.set(chunk, kept.length);
    const { read, written } = transcode(room, length, ended);
    kept = room.source.slice(read, length);
    return room.target.subarray(0, written);
  };
  return { push: (chunk) => run(chunk, false), finish: () => run(new Uint8Array(0), true) };
}
