import { divisions } from "@ipms/codelists/divisions";

/** The province that keeps the made-up ledger. */
export const reportingDivision = "430000";

/** A county of the province. */
export interface County {
  /** GB/T 2260. */
  readonly division: string;
  /** The name. */
  readonly name: string;
}

/** The counties, districts and county-level cities of the province. */
export const counties: readonly County[] = divisions
  .filter(({ code }) => code.startsWith("43") && !code.endsWith("00"))
  .map(({ code, labels }) => ({ division: code, name: labels["zh-Hans"] }));
