import { type WorkingCalendar, workingDaysBetween } from "../calendar/working-calendar.js";
import { rational } from "../decimal/rational.js";
import { IpmsError } from "../errors.js";
import { absent, type CodeColumn, type DateColumn, type TextColumn } from "../table/column.js";
import { calendarOf, literalCell, parameterCell } from "./bound-values.js";
import type { Cell } from "./cell.js";
import type { ColumnSource } from "./column-source.js";
import type { Texts } from "./compare-texts.js";
import type { Term } from "./node.js";
import { calculate } from "./number-arithmetic.js";
import { asNumbers, numberAt, type Numbers, sameNumber, unheld } from "./numbers.js";
import type { ParameterValues } from "./parameters.js";
import { firstDay, lastDay, shiftedDate } from "./shifted-date.js";

/** The values of a term over all rows: a column, or one cell that all rows share. */
export type TermColumn = DateColumn | CodeColumn | TextColumn | Numbers | SameCell;

/** One value for every row. */
interface SameCell {
  /** Tells the columns apart. */
  readonly kind: "same";
  /** The value. */
  readonly cell: Cell;
}

/** The values of a term over all rows; `undefined` where no row has one. */
export function termColumn(
  term: Term,
  source: ColumnSource,
  parameters: ParameterValues,
): TermColumn | undefined {
  const part = (each: Term) => termColumn(each, source, parameters);
  const { rowCount } = source;
  switch (term.node) {
    case "field": {
      const column = source.column(term.table, term.field);
      return column && (asNumbers(column) ?? (column as Exclude<TermColumn, Numbers>));
    }
    case "parameter":
      return (
        source.parameter?.(term.name) ?? {
          kind: "same",
          cell: parameterCell(term.name, parameters),
        }
      );
    case "literal":
      return { kind: "same", cell: literalCell(term) };
    case "earliest":
      return earliest(
        term.terms.flatMap((each) => part(each) ?? []).map((each) => datesOf(each, rowCount)),
        rowCount,
      );
    case "days-between": {
      const [from, to] = [part(term.from), part(term.to)];
      return from && to && daysBetween(datesOf(from, rowCount), datesOf(to, rowCount));
    }
    case "days-after": {
      const [date, days] = [part(term.date), part(term.days)];
      return date && days && daysAfter(datesOf(date, rowCount), numbersIn(days, rowCount));
    }
    case "working-days-between": {
      const [from, to] = [part(term.from), part(term.to)];
      if (from === undefined || to === undefined) return undefined;
      const calendar = calendarOf(parameters);
      return workingDays(datesOf(from, rowCount), datesOf(to, rowCount), calendar);
    }
    default: {
      const [left, right] = [part(term.left), part(term.right)];
      if (left === undefined || right === undefined) return undefined;
      return calculate(term.node, numbersIn(left, rowCount), numbersIn(right, rowCount));
    }
  }
}

/** A term's values as dates. */
export function datesOf(column: TermColumn, rowCount: number): DateColumn {
  if (column.kind === "date") return column;
  const cell = column.kind === "same" ? column.cell : undefined;
  if (cell?.kind !== "date") throw new IpmsError("invalid-definition", "not a date");
  return {
    kind: "date",
    first: new Int32Array(rowCount).fill(cell.first),
    last: new Int32Array(rowCount).fill(cell.last),
  };
}

/** A term's values as numbers. */
export function numbersIn(column: TermColumn, rowCount: number): Numbers {
  if (column.kind === "numbers") return column;
  const cell = column.kind === "same" ? column.cell : undefined;
  if (cell?.kind !== "decimal") throw new IpmsError("invalid-definition", "not a number");
  return sameNumber(cell, rowCount);
}

/** A term's values as codes or texts. */
export function textsIn(column: TermColumn, rowCount: number): Texts {
  if (column.kind === "code" || column.kind === "text") return column;
  const cell = column.kind === "same" ? column.cell : undefined;
  if (cell?.kind !== "code") throw new IpmsError("invalid-definition", "not a code");
  return { kind: "code", indexes: new Int32Array(rowCount), values: [cell.value] };
}

/** For each row the earliest of the dates that it has. */
function earliest(dates: readonly DateColumn[], rowCount: number): DateColumn {
  const first = new Int32Array(rowCount).fill(absent);
  const last = new Int32Array(rowCount).fill(absent);
  for (const date of dates) {
    for (let row = 0; row < rowCount; row += 1) {
      const from = date.first[row] ?? absent;
      const to = date.last[row] ?? absent;
      if (from === absent) continue;
      const isFirst = first[row] === absent;
      if (isFirst || from < (first[row] ?? 0)) first[row] = from;
      if (isFirst || to < (last[row] ?? 0)) last[row] = to;
    }
  }
  return { kind: "date", first, last };
}

/** The days between dates that are known to the day. */
function daysBetween(from: DateColumn, to: DateColumn): Numbers {
  const values = new Float64Array(from.first.length);
  for (let row = 0; row < values.length; row += 1) {
    const start = from.first[row] ?? absent;
    const end = to.first[row] ?? absent;
    const isKnown = start !== absent && end !== absent;
    const isExact = start === from.last[row] && end === to.last[row];
    values[row] = isKnown && isExact ? end - start : unheld;
  }
  return { kind: "numbers", scale: 0, unit: 1, values, others: new Map() };
}

/** The working days between dates that are known to the day, where the calendar settles them. */
function workingDays(from: DateColumn, to: DateColumn, calendar: WorkingCalendar): Numbers {
  const values = new Float64Array(from.first.length);
  for (let row = 0; row < values.length; row += 1) {
    const start = from.first[row] ?? absent;
    const end = to.first[row] ?? absent;
    const isKnown = start !== absent && end !== absent;
    const isExact = start === from.last[row] && end === to.last[row];
    const count = isKnown && isExact ? workingDaysBetween(calendar, start, end) : undefined;
    values[row] = count ?? unheld;
  }
  return { kind: "numbers", scale: 0, unit: 1, values, others: new Map() };
}

/** Dates, each moved by a number of days. */
function daysAfter(dates: DateColumn, days: Numbers): DateColumn {
  const first = new Int32Array(dates.first.length).fill(absent);
  const last = first.slice();
  const unit = 10 ** days.scale;
  for (let row = 0; row < first.length; row += 1) {
    const from = dates.first[row] ?? absent;
    if (from === absent) continue;
    const shift = ((days.values[row] ?? unheld) * days.unit) / unit;
    const [start, end] = [from + shift, (dates.last[row] ?? absent) + shift];
    if (!Number.isInteger(shift) || start < firstDay || end > lastDay) continue;
    first[row] = start;
    last[row] = end;
  }
  for (const row of days.others.keys()) {
    const from = dates.first[row] ?? absent;
    if (from === absent) continue;
    const span = { first: from, last: dates.last[row] ?? absent };
    const moved = shiftedDate(span, numberAt(days, row) ?? rational(0n));
    first[row] = moved?.first ?? absent;
    last[row] = moved?.last ?? absent;
  }
  return { kind: "date", first, last };
}
