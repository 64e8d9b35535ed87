import { statutoryCalendarId } from "@ipms/core";
import type { Resolved } from "../evaluate/resolve.js";
import type { Scan } from "../evaluate/scan.js";

/** The calendar that working days were counted by, as a choice of the result; none for days. */
export function calendarUsed(scan: Scan, { parameters }: Resolved): { readonly calendar?: string } {
  if (parameters["unit"] !== "working-days") return {};
  const own = scan.view.table("calendars").rowCount > 0;
  return { calendar: own ? `${statutoryCalendarId}, ledger` : statutoryCalendarId };
}
