import {
  absent,
  calendarDay,
  type CalendarDayKind,
  codeAt,
  codeColumnOf,
  type DateColumn,
  statutoryCalendar,
  type Table,
  workingCalendar,
  type WorkingCalendar,
} from "@ipms/core";

const calendars = /* @__PURE__ */ new WeakMap<Table, WorkingCalendar>();

/**
 * The working days that a ledger goes by: those of the statutory calendar, with the days of its own
 * table `calendars` in their place. A day that is listed without a decision is not settled.
 *
 * @param table - the table `calendars`; an empty one where the ledger has none
 */
export function ledgerCalendar(table: Table): WorkingCalendar {
  const known = calendars.get(table);
  if (known !== undefined) return known;
  const dates = table.columns.get("date");
  const calendar =
    dates?.kind === "date" ? withOwnDays(statutoryCalendar(), table, dates) : statutoryCalendar();
  calendars.set(table, calendar);
  return calendar;
}

function withOwnDays(usual: WorkingCalendar, table: Table, dates: DateColumn): WorkingCalendar {
  const own = new Map<number, CalendarDayKind>();
  const working = codeColumnOf(table, "working");
  let [start, end] = [usual.start, usual.end];
  for (let row = 0; row < table.rowCount; row += 1) {
    const day = dates.first[row] ?? absent;
    if (day === absent || day !== dates.last[row]) continue;
    own.set(day, agreed(own.get(day), kindOf(working && codeAt(working, row))));
    start = Math.min(start, day);
    end = Math.max(end, day + 1);
  }
  const days = Array.from({ length: end - start }, (_, at) => start + at);
  return workingCalendar(
    start,
    days.map((day) => own.get(day) ?? calendarDay(usual, day)),
  );
}

function kindOf(working: string | undefined): CalendarDayKind {
  if (working === undefined) return "unsettled";
  return working === "true" ? "working" : "free";
}

/** A day that stands twice and not alike is not settled, whatever the order of the rows. */
function agreed(before: CalendarDayKind | undefined, kind: CalendarDayKind): CalendarDayKind {
  return before === undefined || before === kind ? kind : "unsettled";
}
