import type { WorkingCalendar } from "../calendar/working-calendar.js";
import { parseCalendarDate } from "../date/calendar-date.js";
import { parseDecimal } from "../decimal/rational.js";
import { IpmsError } from "../errors.js";
import { isCurrencyCode } from "../money/currency.js";
import type { Cell } from "./cell.js";
import type { LiteralNode, ParameterNode } from "./node.js";
import type { ParameterValue, ParameterValues } from "./parameters.js";

/** The value of a parameter as a cell. */
export function parameterCell(name: string, parameters: ParameterValues): Cell {
  const value = parameters[name];
  if (value === undefined || Array.isArray(value) || isCalendar(value)) {
    throw new IpmsError("invalid-argument", `parameter "${name}" has no single value`);
  }
  if (typeof value === "object") {
    return { kind: "date", ...(value as { first: number; last: number }) };
  }
  return { kind: "code", value };
}

/**
 * The calendar that working days are counted by.
 *
 * @throws IpmsError `invalid-argument` where none was given
 */
export function calendarOf({ calendar }: ParameterValues): WorkingCalendar {
  if (calendar !== undefined && isCalendar(calendar)) return calendar;
  throw new IpmsError("invalid-argument", "working days need a calendar as the parameter calendar");
}

function isCalendar(value: ParameterValue): value is WorkingCalendar {
  return typeof value === "object" && "kind" in value;
}

/** The codes of a list parameter. */
function codesOf(name: string, parameters: ParameterValues): readonly string[] {
  const value = parameters[name];
  if (!Array.isArray(value)) {
    throw new IpmsError("invalid-argument", `parameter "${name}" is not a list`);
  }
  return value as readonly string[];
}

/** A list of texts, written out or given as a parameter. */
export function listOf(
  values: readonly string[] | ParameterNode,
  parameters: ParameterValues,
): readonly string[] {
  return "node" in values ? codesOf(values.name, parameters) : values;
}

const known = /* @__PURE__ */ new WeakMap<LiteralNode, Cell>();

/** The value of a literal as a cell, the same whenever it is asked for. */
export function literalCell(node: LiteralNode): Cell {
  const before = known.get(node);
  if (before !== undefined) return before;
  const cell = cellOf(node);
  known.set(node, cell);
  return cell;
}

function cellOf(node: LiteralNode): Cell {
  const text = String(node.value);
  if (node.kind === "date") {
    const date = parseCalendarDate(text);
    if (date !== undefined) return { kind: "date", first: date.first, last: date.last };
  } else if (node.kind === "money") {
    const [amount = "", currency = ""] = text.split(" ");
    const value = parseDecimal(amount);
    if (value !== undefined && isCurrencyCode(currency))
      return { kind: "decimal", value, currency };
  } else if (node.kind === "decimal" || node.kind === "integer") {
    const value = parseDecimal(text);
    if (value !== undefined) return { kind: "decimal", value };
  } else {
    return { kind: "code", value: text };
  }
  throw new IpmsError("invalid-definition", `"${text}" is not a ${node.kind}`);
}
