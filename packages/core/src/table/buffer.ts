/** A growing array of 32-bit whole numbers. */
export class Int32Buffer {
  #array = new Int32Array(1024);
  #length = 0;

  /** How many numbers there are. */
  get length(): number {
    return this.#length;
  }

  /** Adds a number at the end. */
  push(value: number): void {
    if (this.#length === this.#array.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.#length] = value;
    this.#length += 1;
  }

  /** Takes back the last numbers; `length` of them stay. */
  truncate(length: number): void {
    this.#length = Math.min(length, this.#length);
  }

  /** The numbers, in an array of exactly their count. */
  finish(): Int32Array {
    return this.#array.slice(0, this.#length);
  }
}
