import {
  IpmsError,
  type Ledger,
  type LedgerHead,
  type Measure,
  periodText,
  presenceOf,
  type Rational,
  countRows,
  type Table,
} from "@ipms/core";
import { cellLayout } from "./cell-layout.js";
import { CollectedMeasure } from "./collected-measure.js";
import { CollectedQuestion } from "./collected-question.js";
import { CollectedRecords } from "./collected-records.js";
import { isPlain } from "./direct-values.js";
import { orderOfKeys, splitBy } from "./group-by.js";
import type { Groups } from "./groups.js";
import { ledgerPart } from "./ledger-part.js";
import { viewPart } from "./ledger-view.js";
import { type Moment, momentOf } from "./moment.js";
import { cohortField, partsTouched } from "./narrowed-series.js";
import { partIds } from "./part-ids.js";
import type { Grouping, Question } from "./question.js";
import { countsMembers, ownTest, projectsKey, readingOf } from "./reading.js";
import { refusalBefore } from "./results-at.js";
import { populationOf, resolve } from "./resolve.js";
import type { Scan } from "./scan.js";
import { checkAsked, momentsOf, readingsOf } from "./scans.js";
import { seriesOf } from "./series.js";

/** The exact values of measures for many groups, of a ledger that passed part by part. */
export interface CollectedFigures {
  /** The key of each group, in order. */
  readonly groups: Groups["keys"];
  /** The parts of the series in order, or the only period, each in canonical form. */
  readonly periods: readonly string[];
  /**
   * The exact value of a group, or `undefined` where its result has none.
   *
   * @param measure - the place of the measure among those asked
   * @param group - the place of the group
   * @param period - the place of the period; the first unless said
   */
  value(measure: number, group: number, period?: number): Rational | undefined;
}

/** Collects figures while a ledger passes. */
export interface FigureCollector {
  /**
   * Adds the next projects of the ledger.
   *
   * @param projects - a part of the table of projects; all parts have the same columns
   * @throws IpmsError `invalid-argument` where its projects cannot be judged without the others
   */
  add(projects: Table): void;
  /** The figures of everything that was added. */
  finish(): CollectedFigures;
}

/**
 * Evaluates measures over a ledger that is read part by part and may be larger than memory: the values are
 * those of {@link evaluateFigures} over all parts together. Only what can be said of a project by itself
 * can be collected: measures over `projects`, without conversion of currencies and without packages.
 *
 * @example
 * ```ts
 * import { collectFigures, ledgerOf, signedProjects } from "@ipms/metrics";
 *
 * const question = { period: "2022", asOf: "2022-12-31", by: ["park"] };
 * const collector = collectFigures([signedProjects], question);
 * for (const projectId of ["1", "2", "1"]) {
 *   const project = { projectId, name: "Mill", park: "North", signedOn: "2022-03-01" };
 *   const projects = ledgerOf({ projects: [project] }).ledger.tables.get("projects");
 *   if (projects !== undefined) collector.add(projects);
 * }
 * const { groups, value } = collector.finish();
 * console.log(groups[0]?.["park"], value(0, 0)?.numerator); // => North 2n
 * ```
 *
 * @param measures - what is asked
 * @param question - as for {@link evaluateFigures}
 * @param head - of the ledger, where it has one
 * @throws IpmsError `invalid-argument` for a measure or a question that needs more than projects, and as
 * {@link evaluateAll} does
 */
export function collectFigures(
  measures: readonly Measure[],
  question: Question & Grouping,
  head: LedgerHead = {},
): FigureCollector {
  for (const measure of measures) {
    const isOwn = measure.table === "projects" && isPlain(measure, { question });
    if (!isOwn || question.knownAt !== undefined) stop(measure.id);
  }
  checkAsked(measures, question);
  const repeatsOf = partIds();
  const field = cohortField(measures, question);
  const all = seriesOf(question);
  const moments = all.length === 0 ? [momentOf(question)] : all;
  const layout = cellLayout(moments.length, (question.by ?? []).length > 0);
  const shared = sharedCounts();
  const collected = measures.map((measure) => collect(measure, question, shared));
  const places = new Map<string, number>();
  const keys: Groups["keys"][number][] = [];
  const periods = moments.map(({ period }) => periodText(period));
  let refused: readonly (readonly boolean[])[] | undefined;

  const placesOf = (groups: Groups): Int32Array =>
    Int32Array.from(groups.keys, (key) => {
      const text = JSON.stringify(key);
      const place = places.get(text) ?? keys.push(key) - 1;
      places.set(text, place);
      return place;
    });

  return {
    add(projects) {
      if (projects.rowCount === 0) return;
      const packages = projects.columns.get("packageOf");
      if (packages && countRows(presenceOf(packages, projects.rowCount)) > 0) stop("packageOf");
      const ledger: Ledger = { head, tables: new Map([["projects", projects]]) };
      viewPart(ledger, repeatsOf(projects));
      const touched = field && partsTouched(moments, projects, field);
      const { period = question.period, firstPart: firstMoment = 0 } = touched ?? {};
      const scanFor = readingsOf(ledger, { ...question, period });
      refused ??= refusals(measures, scanFor, moments);
      for (const [at, measure] of measures.entries()) {
        const scan = scanFor(measure);
        const groups = scan.once("groups in passing", () => splitBy(scan, question.by ?? []));
        if ("missing" in groups) continue;
        const part = scan.once("part", () => {
          const groupPlaces = placesOf(groups);
          const place = { layout, groupCount: keys.length, firstMoment, groupPlaces };
          return ledgerPart(scan, momentsOf(scan, { ...question, period }), groups, place);
        });
        collected[at]?.add(part);
      }
    },
    finish() {
      const order = orderOfKeys(keys, question.by ?? []);
      return {
        groups: order.map((place) => keys[place] ?? {}),
        periods,
        value(measure, group, period = 0) {
          const place = order[group];
          if (place === undefined || refused?.[measure]?.[period] !== false) return undefined;
          return collected[measure]?.value(layout.cellOf(place, period));
        },
      };
    },
  };
}

/** What measures share: each count is taken once, however many of them read it. */
function sharedCounts() {
  const known = new Map<string, unknown>();
  return <Value>(key: string, make: () => Value): Value => {
    if (!known.has(key)) known.set(key, make());
    return known.get(key) as Value;
  };
}

function collect(
  measure: Measure,
  question: Question,
  shared: ReturnType<typeof sharedCounts>,
): CollectedMeasure {
  const population = populationOf(measure, question);
  const resolved = resolve(measure, question, population);
  const { basis } = resolved;
  const reading = readingOf(resolved, "value", measure);
  const asked = `${population.id} ${projectsKey(measure, reading)}`;
  const test = JSON.stringify(ownTest(measure, reading));
  const isPopulation = countsMembers(measure, reading) === (basis === "cohort");
  const inQuestion = (key: string) => shared(key, () => new CollectedQuestion());
  const shares = {
    asked: inQuestion(`asked ${asked}`),
    population: isPopulation ? undefined : inQuestion(`population ${population.id} ${basis}`),
    records: shared(`records ${asked} ${test}`, () => new CollectedRecords()),
  };
  return new CollectedMeasure({ measure, reading, basis }, shares);
}

/** For each measure and moment whether nothing can be said, whatever the projects. */
function refusals(
  measures: readonly Measure[],
  scanFor: (measure: Measure) => Scan,
  moments: readonly Moment[],
): readonly (readonly boolean[])[] {
  return measures.map((measure) => {
    const scan = scanFor(measure);
    const resolved = resolve(measure, scan.question, scan.population);
    return moments.map((moment) => refusalBefore(resolved, scan, moment) !== undefined);
  });
}

function stop(what: string): never {
  throw new IpmsError(
    "invalid-argument",
    `${what}: a ledger in parts can't answer this, because it takes more than each project by itself; read the whole ledger and use evaluateFigures`,
  );
}
