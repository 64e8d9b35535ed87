import { no, undecided, yes } from "@ipms/core";

/** Whether both hold, row by row (Kleene): one no decides. */
export function inBoth(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length);
  for (let row = 0; row < both.length; row += 1) {
    const [a, b] = [one[row] ?? no, other[row] ?? no];
    if (a === no || b === no) continue;
    both[row] = a === yes && b === yes ? yes : undecided;
  }
  return both;
}
