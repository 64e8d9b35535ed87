import { parsePeriod, periodText, type QuantityKind } from "@ipms/core";
import { misasked } from "./ask.js";
import type { InputValue } from "./evaluated.js";
import { fixed } from "./evaluate-measure.js";
import type { Groups } from "./groups.js";
import type { MeasureRefusal } from "./measure-value.js";
import type { Moment } from "./moment.js";
import type { Question, RestatedBase } from "./question.js";
import { readStated } from "./stated-values.js";

type Group = Groups["keys"][number];

/**
 * The restated bases of a figure for a comparison period: the comparable basis that the caller supplies.
 *
 * @param of - the id of the measure or metric
 * @param period - the comparison period, in canonical form
 */
export function restatedBases(
  { comparableBase = [] }: Question,
  of: string,
  period: string,
): readonly RestatedBase[] {
  return comparableBase.filter((base) => base.of === of && canonical(base.period) === period);
}

/**
 * The restated base of one group. Where some are given, a group without one is refused: a base as
 * recorded beside restated ones would be a comparable basis that is none.
 *
 * @param bases - the bases for the period; not empty
 * @param kind - the kind of the figure
 */
export function restatedBase(
  bases: readonly RestatedBase[],
  kind: QuantityKind,
  { period }: Moment,
  group: Group,
): InputValue | MeasureRefusal {
  const found = bases.filter((base) => sameGroup(base.group ?? {}, group));
  const [only, ...others] = found;
  const where = [periodText(period), ...Object.values(group).map((value) => value ?? "—")];
  const detail = `comparableBase: ${where.join(" ")}`;
  if (only === undefined) return { reason: "missing-input", detail };
  if (others.length > 0) return { reason: "not-comparable", detail };
  const value = readStated(only.value);
  if (value === undefined) {
    return misasked("invalid-argument", "invalid-value", { value: only.value, detail });
  }
  return { ...fixed(value.value, value.currency), kind };
}

function sameGroup(base: Group, group: Group): boolean {
  const names = Object.keys(group);
  return (
    names.length === Object.keys(base).length && names.every((name) => base[name] === group[name])
  );
}

function canonical(period: string): string {
  const parsed = parsePeriod(period);
  if (parsed.ok) return periodText(parsed.value);
  return misasked("invalid-argument", "invalid-period", parsed.problem.parameters);
}
