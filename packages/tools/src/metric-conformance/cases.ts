import { comparisons } from "./cases/comparisons.js";
import { counts } from "./cases/counts.js";
import { filters } from "./cases/filters.js";
import { fundsCases } from "./cases/funds.js";
import { membership } from "./cases/membership.js";
import { rates } from "./cases/rates.js";
import { rounding } from "./cases/rounding.js";
import { speed } from "./cases/speed.js";
import { undecidedDates } from "./cases/undecided.js";
import type { StatedCase } from "./stated-case.js";

/** Every case, in the order of the suite. */
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
];
