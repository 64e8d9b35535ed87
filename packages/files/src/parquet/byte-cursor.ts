import { damaged } from "./parquet-fault.js";

/** Takes numbers and bytes off a range of bytes, and never from behind it. */
export class ByteCursor {
  /** The bytes. */
  readonly bytes: Uint8Array;
  /** Where the next is taken from. */
  offset: number;
  readonly #view: DataView;
  readonly #part: string;

  /**
   * @param bytes - the range
   * @param part - what it is, for the word that it is damaged
   */
  constructor(bytes: Uint8Array, part: string) {
    this.bytes = bytes;
    this.offset = 0;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#part = part;
  }

  /** How many bytes are left. */
  get left(): number {
    return this.bytes.length - this.offset;
  }

  /** Stops because the bytes are not what they should be. */
  fail(): never {
    throw damaged(this.#part);
  }

  /** The place of the next bytes, which are taken. */
  take(length: number): number {
    const at = this.offset;
    if (!(length >= 0 && length <= this.left)) this.fail();
    this.offset += length;
    return at;
  }

  /** One byte. */
  byte(): number {
    return this.bytes[this.take(1)] ?? this.fail();
  }

  /** Four bytes as a whole number without a sign, the least first. */
  uint32(): number {
    return this.#view.getUint32(this.take(4), true);
  }

  /** Some bytes as they stand. */
  slice(length: number): Uint8Array {
    const at = this.take(length);
    return this.bytes.subarray(at, at + length);
  }

  /** A whole number in groups of seven bits, of 32 bits at most. */
  varint(): number {
    let result = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      result += (byte & 0x7f) * factor;
      if (result > 0xffff_ffff) this.fail();
      if (byte < 0x80) return result;
      if (factor > 2 ** 28) this.fail();
    }
  }

  /** A whole number in groups of seven bits, of 64 bits at most. */
  longVarint(): bigint {
    let result = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.byte();
      result |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asUintN(64, result);
    }
    return this.fail();
  }

  /** A whole number with a sign, of 64 bits at most, that stands as `0, −1, 1, −2, …`. */
  zigzag(): bigint {
    const value = this.longVarint();
    return (value >> 1n) ^ -(value & 1n);
  }
}
