/** How far one part may go. */
export interface Part {
  /** The part's share before it is fitted to the total. */
  readonly wish: number;
  /** The least it may be. */
  readonly least: number;
  /** The most it may be. */
  readonly most: number;
}

/**
 * Fits whole-number parts to an exact total: each starts from its wish, and what is missing or too
 * much is moved one step at a time, round after round, within each part's limits.
 *
 * @param parts - wishes and limits
 * @param total - what the parts must add up to
 * @param step - the size of one step; a last smaller one closes the gap
 */
export function spread(parts: readonly Part[], total: number, step: number): number[] {
  const values = parts.map(({ wish, least, most }) => Math.min(Math.max(wish, least), most));
  let gap = total - values.reduce((sum, value) => sum + value, 0);
  while (gap !== 0) {
    let moved = false;
    for (const [at, part] of parts.entries()) {
      if (gap === 0) break;
      const before = values[at] ?? 0;
      const move = Math.sign(gap) * Math.min(step, Math.abs(gap));
      const after = Math.min(Math.max(before + move, part.least), part.most);
      values[at] = after;
      gap -= after - before;
      moved ||= after !== before;
    }
    if (!moved) throw new RangeError("the limits leave no room for the total");
  }
  return values;
}
