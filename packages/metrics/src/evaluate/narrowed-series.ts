import { absent, type FieldNode, type Measure, type Period, type Table } from "@ipms/core";
import type { Moment } from "./moment.js";
import type { Grouping, Question } from "./question.js";
import { countsMembers, readingOf } from "./reading.js";
import { populationOf, resolve } from "./resolve.js";
import { periodField } from "./series-view.js";

/**
 * The date by which all measures put each project into one part of a series, if there is one: then a
 * part of the ledger is asked about the periods alone in which its projects have that date.
 */
export function cohortField(
  measures: readonly Measure[],
  question: Question & Grouping,
): FieldNode<"date"> | undefined {
  if (question.every === undefined || question.dateBasis === "recorded") return undefined;
  const fields = measures.map((measure) => {
    const population = populationOf(measure, question);
    const resolved = resolve(measure, question, population);
    const isCohort = countsMembers(measure, readingOf(resolved, "value", measure));
    return isCohort ? periodField(population.member) : undefined;
  });
  const [first] = fields;
  return fields.every((field) => field?.field === first?.field) ? first : undefined;
}

/**
 * The parts of a series in which projects of a table have a date, and those between.
 *
 * @returns all of them where a date may lie in several parts, or where a stage claims one that is absent
 */
export function partsTouched(
  moments: readonly Moment[],
  projects: Table,
  { field }: FieldNode<"date">,
): { readonly period: Period; readonly firstPart: number } | undefined {
  const dates = projects.columns.get(field);
  if (dates?.kind !== "date" || projects.columns.has("reportedStage")) return undefined;
  const { first, last, unreadable } = dates;
  if (unreadable !== undefined) return undefined;
  let [earliest, latest] = [Infinity, -Infinity];
  for (let row = 0; row < first.length; row += 1) {
    const day = first[row] ?? absent;
    if (day !== last[row]) return undefined;
    if (day === absent) continue;
    if (day < earliest) earliest = day;
    if (day > latest) latest = day;
  }
  const touched = moments.filter(({ period }) => period.end > earliest && period.start <= latest);
  const [from] = touched;
  const to = touched.at(-1);
  if (from === undefined || to === undefined) return undefined;
  const period: Period = { kind: "days", start: from.period.start, end: to.period.end };
  return { period, firstPart: moments.indexOf(from) };
}
