/** Where the figures of groups and moments stand among the cells of a ledger that passes part by part. */
export interface CellLayout {
  /** The cell of a group at a moment, by the places of both among all. */
  cellOf(group: number, moment: number): number;
  /** How many cells the first groups take. */
  count(groups: number): number;
}

/** Groups whose cells of one moment stand together. */
const together = 64;

/**
 * A ledger mostly has its records in the order of time, and new groups come up as it passes. So the cells
 * of one moment stand together for some groups at a time: records that follow one another find theirs
 * near each other, and those of later groups come behind all others.
 *
 * @param momentCount - about how many moments is asked
 * @param isGrouped - whether there can be more than one group
 */
export function cellLayout(momentCount: number, isGrouped: boolean): CellLayout {
  const width = isGrouped ? together : 1;
  return {
    cellOf: (group, moment) =>
      (Math.floor(group / width) * momentCount + moment) * width + (group % width),
    count: (groups) => Math.ceil(groups / width) * momentCount * width,
  };
}
