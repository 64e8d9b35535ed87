/** A value with its place. */
interface Placed<Value> {
  readonly value: Value;
  readonly rank: number;
  readonly tied: boolean;
}

/**
 * The places of values in competition ranking: equal values share one, and the next is left free.
 *
 * @param sorted - the values in their order
 * @param order - 0 for two that share a place
 */
export function places<Value>(
  sorted: readonly Value[],
  order: (a: Value, b: Value) => number,
): readonly Placed<Value>[] {
  const placed: { value: Value; rank: number; tied: boolean }[] = [];
  for (const value of sorted) {
    const before = placed.at(-1);
    const tied = before !== undefined && order(before.value, value) === 0;
    if (tied) before.tied = true;
    placed.push({ value, rank: tied ? before.rank : placed.length + 1, tied });
  }
  return placed;
}
