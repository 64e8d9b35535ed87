/** An array of at least so many numbers, with what is there; it at least doubles, so growing is rare. */
export function grown(array: Int32Array, length: number): Int32Array {
  if (length <= array.length) return array;
  const larger = new Int32Array(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}

/** The same for bytes. */
export function grownBytes(array: Uint8Array, length: number): Uint8Array {
  if (length <= array.length) return array;
  const larger = new Uint8Array(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}
