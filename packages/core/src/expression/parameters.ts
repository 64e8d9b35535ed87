import type { WorkingCalendar } from "../calendar/working-calendar.js";
import type { Day } from "../date/day.js";

/**
 * The values of parameters: a date as its first and last possible day, a list of codes, a code, text or
 * plain decimal, or the calendar that working days are counted by.
 */
export type ParameterValue =
  | { readonly first: Day; readonly last: Day }
  | readonly string[]
  | string
  | WorkingCalendar;

/**
 * The values of parameters by name. `calendar` is the {@link WorkingCalendar} that
 * `working-days-between` reads.
 */
export type ParameterValues = Readonly<Record<string, ParameterValue | undefined>>;
