import { comparisons } from "./cases/comparisons.js";
import { counts } from "./cases/counts.js";
import { filters } from "./cases/filters.js";
import { fundsCases } from "./cases/funds.js";
import { groups } from "./cases/groups.js";
import { growthOfGroups } from "./cases/growth-of-groups.js";
import { membership } from "./cases/membership.js";
import { rates } from "./cases/rates.js";
import { replay } from "./cases/replay.js";
import { restatedBases, restatedBasesByGroup } from "./cases/restated-bases.js";
import { rounding } from "./cases/rounding.js";
import { scores, totalScores } from "./cases/scores.js";
import { series } from "./cases/series.js";
import { sizeBandCases } from "./cases/size-bands.js";
import { speed } from "./cases/speed.js";
import { tables } from "./cases/tables.js";
import { undecidedDates } from "./cases/undecided.js";
import type { StatedCase, StatedSplitCase } from "./stated-case.js";

/** Every case with one answer to one question, in the order of the suite. */
export const cases: readonly StatedCase[] = [
  ...counts,
  ...rates,
  ...filters,
  ...membership,
  ...undecidedDates,
  ...fundsCases,
  ...comparisons,
  ...speed,
  ...rounding,
  ...replay,
  ...restatedBases,
  ...scores,
];

/** Every case that is split or put together; they follow the others. */
export const splitCases: readonly StatedSplitCase[] = [
  ...groups,
  ...growthOfGroups,
  ...series,
  ...sizeBandCases,
  ...tables,
  ...restatedBasesByGroup,
  ...totalScores,
];
