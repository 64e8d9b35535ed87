import { type Answers, type Basis, hasRow, undecided, yes } from "@ipms/core";
import type { Groups } from "./groups.js";
import { eligibleOf, exclusionReasons, membersOf } from "./members.js";
import type { Moment } from "./moment.js";
import type { Scan } from "./scan.js";
import { projectsInQuestion } from "./series-records.js";
import { isEligibilityFixed, periodField, type SeriesView, seriesView } from "./series-view.js";
import { answersOf } from "./truths.js";

/** What is counted of the projects of a cell, in this order. */
export const coverageSlots: readonly string[] = [
  "counted",
  "population",
  "contract-type-absent",
  "framework",
  ...exclusionReasons,
];

/** Projects that belong to the population. */
export const countedSlot = 0;
/** Projects of which that is not known. */
export const undecidedSlot = 1;
/** Counted projects without a contract type. */
export const absentTypeSlot = 2;
const frameworkSlot = 3;
/** The first reason for leaving a project out. */
export const firstReasonSlot = 4;
/** The last reason: the population alone gives it. */
export const outsideSlot = coverageSlots.length - 1;

const width = coverageSlots.length;

/** Counts for cells, {@link coverageSlots} of each, and where those of a part begin. */
export interface CoverageCounts {
  /** The counts. */
  readonly counts: Int32Array;
  /** The cell of the first group in a part of the series, or of the only moment. */
  readonly firstCell: (part: number) => number;
}

/** What became of every project at a moment, or in all parts of a series at once. */
export function coverageCounts(
  scan: Scan,
  moment: Moment,
  groups: Groups,
  basis: Basis,
): CoverageCounts {
  const inSeries = scan.series.includes(moment) ? seriesCounts(scan, groups, basis) : undefined;
  if (inSeries !== undefined) return inSeries;
  return { counts: momentCounts(scan, moment, groups, basis), firstCell: () => 0 };
}

function momentCounts(scan: Scan, moment: Moment, groups: Groups, basis: Basis): Int32Array {
  const isCohort = basis === "cohort";
  const { reasons } = isCohort ? membersOf(scan, moment) : eligibleOf(scan, moment);
  const truths = isCohort ? membersOf(scan, moment).member : eligibleOf(scan, moment).eligible;
  const counts = new Int32Array(groups.keys.length * width);
  countJudged(counts, answersOf(truths), groups.of, notesOf(scan));
  for (let row = 0; row < truths.length; row += 1) {
    if (truths[row] === yes || truths[row] === undecided) continue;
    raise(counts, (groups.of[row] ?? 0) * width + firstReasonSlot + (reasons[row] ?? 1) - 1);
  }
  return counts;
}

function seriesCounts(scan: Scan, groups: Groups, basis: Basis): CoverageCounts | undefined {
  return scan.once(`coverage of the series ${basis} ${groups.id}`, () => {
    const [first] = scan.series;
    if (first === undefined || !isEligibilityFixed(scan, undefined)) return undefined;
    const eligible = momentCounts(scan, first, groups, "flow");
    // In a flow the same projects may be counted in every part.
    if (basis === "flow") return { counts: eligible, firstCell: () => 0 };
    const field = periodField(scan.population.member);
    const view = field && seriesView(scan, "projects", field);
    if (view === undefined || eligibleOf(scan, first).missingForMembers !== undefined) {
      return undefined;
    }
    const counts = cohortCounts(scan, view, groups);
    addOutside(counts, eligible);
    return { counts, firstCell: (part: number) => part * groups.keys.length };
  });
}

/** The projects of every part's population. */
function cohortCounts(scan: Scan, view: SeriesView, groups: Groups): Int32Array {
  const counts = new Int32Array(scan.series.length * groups.keys.length * width);
  const notes = notesOf(scan);
  const asked = projectsInQuestion(scan, view, "projects", true, undefined);
  countJudged(counts, asked.own, view.cells(groups, groups.of), notes);
  if (view.spread.length === 0) return counts;
  const spreadNotes = Int8Array.from(view.spread, (row) => notes[row] ?? -1);
  scan.series.forEach((_, part) => {
    const cells = view.spreadCells(groups, groups.of, part);
    countJudged(counts, asked.spread(part), cells, spreadNotes);
  });
  return counts;
}

/** Whatever may be counted and is not of a part's population lies outside that. */
function addOutside(counts: Int32Array, eligible: Int32Array): void {
  for (let from = 0; from < counts.length; from += width) {
    const own = from % eligible.length;
    for (let slot = firstReasonSlot; slot < outsideSlot; slot += 1) {
      counts[from + slot] = eligible[own + slot] ?? 0;
    }
    const inAny = (eligible[own + countedSlot] ?? 0) + (eligible[own + undecidedSlot] ?? 0);
    const here = (counts[from + countedSlot] ?? 0) + (counts[from + undecidedSlot] ?? 0);
    counts[from + outsideSlot] = inAny - here;
  }
}

/** Counts the projects that belong to the population, and those of which that is not known. */
function countJudged(
  counts: Int32Array,
  asked: Answers,
  cells: Int32Array,
  notes: Int8Array,
): void {
  const { yes: members, no: others } = asked;
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row] ?? -1;
    if (cell < 0) continue;
    const from = cell * width;
    if (hasRow(members, row)) {
      raise(counts, from + countedSlot);
      const noted = notes[row] ?? -1;
      if (noted >= 0) raise(counts, from + noted);
    } else if (!hasRow(others, row)) raise(counts, from + undecidedSlot);
  }
}

/** For each project the slot of its note, or −1. */
function notesOf(scan: Scan): Int8Array {
  return scan.once("coverage notes", () => {
    const type = scan.source("projects").column("projects", "contractType");
    const notes = new Int8Array(scan.view.projectCount).fill(absentTypeSlot);
    if (type?.kind !== "code") return notes;
    const framework = type.values.indexOf("framework");
    for (let row = 0; row < notes.length; row += 1) {
      const index = type.indexes[row] ?? -1;
      if (index >= 0) notes[row] = index === framework ? frameworkSlot : -1;
    }
    return notes;
  });
}

function raise(counts: Int32Array, slot: number): void {
  counts[slot] = (counts[slot] ?? 0) + 1;
}
