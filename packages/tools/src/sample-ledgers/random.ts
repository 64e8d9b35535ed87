/** Repeatable picks: the same seed gives the same sequence on every machine. */
export interface Picker {
  /** A whole number from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** One of the items. */
  one<Item>(items: readonly Item[]): Item;
  /** Whether something that happens in `percent` of all cases happens now. */
  chance(percent: number): boolean;
  /** The items in another order. */
  shuffled<Item>(items: readonly Item[]): Item[];
}

/**
 * A small generator of 32-bit whole numbers (a linear congruence, high bits taken): good enough to
 * vary sample rows, and free of floating point.
 *
 * @param seed - any whole number
 */
export function picker(seed: number): Picker {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
  const integer = (low: number, high: number): number => low + (next() % (high - low + 1));
  const one = <Item>(items: readonly Item[]): Item => {
    const item = items[integer(0, items.length - 1)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
  return {
    integer,
    one,
    chance: (percent) => integer(1, 100) <= percent,
    shuffled: (items) =>
      items
        .map((item) => ({ item, key: next() }))
        .toSorted((left, right) => left.key - right.key)
        .map(({ item }) => item),
  };
}
