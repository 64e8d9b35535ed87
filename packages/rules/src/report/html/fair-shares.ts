/**
 * How many items each group may keep so that all together keep at most so many: small groups keep
 * theirs, and large ones share what is left.
 *
 * @param sizes - how many items each group has
 * @param limit - how many items there may be
 */
export function fairShares(sizes: readonly number[], limit: number): readonly number[] {
  let share = Infinity;
  let left = limit;
  const sorted = sizes.toSorted((first, second) => first - second);
  for (const [index, size] of sorted.entries()) {
    const equal = Math.floor(left / (sorted.length - index));
    if (size > equal) {
      share = equal;
      break;
    }
    left -= size;
  }
  return sizes.map((size) => Math.min(size, share));
}
