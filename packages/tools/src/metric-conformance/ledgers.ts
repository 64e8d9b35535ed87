import { county } from "./ledgers/county.js";
import { funds } from "./ledgers/funds.js";
import { memberships } from "./ledgers/memberships.js";
import { records } from "./ledgers/records.js";
import { signings } from "./ledgers/signings.js";
import { sizes } from "./ledgers/sizes.js";
import { unclear } from "./ledgers/unclear.js";

/** The ledgers that the cases ask, by name. */
export const ledgers = { county, funds, memberships, signings, unclear, records, sizes };
