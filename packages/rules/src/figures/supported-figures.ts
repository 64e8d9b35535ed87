import type { Ledger, MetricData, Profile, Rule } from "@ipms/core";
import { applyProfile, evaluateAll, populations, type Question, type Result } from "@ipms/metrics";
import { ruleOf } from "../rule-of.js";
import type { FigureBlock, RuleOutcome, SupportedFigure } from "../report.js";
import { fieldsOfDefinition } from "./fields-of.js";
import { fieldsOfMetric, surveyedMetrics } from "./surveyed-metrics.js";
import { unreadableProjects } from "./unreadable-projects.js";

/** What figures are asked for. */
export interface FiguresQuestion {
  /** The day whose knowledge counts. */
  readonly asOf: string;
  /** The period; the calendar year of the as-of date where nothing is said. */
  readonly period?: string;
  /** A place's dialect. */
  readonly profile?: Profile;
}

/**
 * Which figures a ledger carries: every metric is evaluated, and held against the findings that touch
 * what it reads. A figure is carried where it is not refused, no record that it asks about is
 * undecided so that its value could be another, and no error touches a field that it reads. Waived
 * findings do not count; those of a baseline do, for the mistake is still there. Projects of which
 * something could not be read that the figure asks about are not among those that it covers.
 *
 * @param ledger - the ledger
 * @param outcomes - what became of the rules
 * @param question - the day, the period and the profile
 */
export function supportedFigures(
  ledger: Ledger,
  outcomes: readonly RuleOutcome[],
  question: FiguresQuestion,
): readonly SupportedFigure[] {
  const failing = failingFields(outcomes);
  const unreadable = unreadableProjects(ledger);
  const results = resultsOf(surveyedMetrics, ledger, question);
  return surveyedMetrics
    .map((metric, at) => [metric, results[at]] as const)
    .flatMap(([metric, result]) => {
      if (result === undefined) return [];
      const blockedBy = [
        ...refusal(result),
        ...openRecords(result),
        ...findings(metric, result, failing),
      ];
      const among = (fields: ReadonlySet<string>): Unreadable => {
        const some = unreadable(fields);
        const [partial] = some === undefined ? [] : resultsOf([metric], some.ledger, question);
        if (some === undefined || partial === undefined) return { counted: 0, open: 0 };
        const { counted, undecided } = partial.coverage;
        return { counted, open: some.count - counted - (undecided["population"] ?? 0) };
      };
      const { judged, of } = coverageOf(metric, result, among);
      return {
        metric: metric.id,
        period: result.period,
        supported: blockedBy.length === 0,
        ...(of === 0 ? {} : { coverage: { judged, of } }),
        blockedBy,
      };
    });
}

/** The results of metrics, in their order; those of one question come from one reading of the ledger. */
function resultsOf(
  asked: readonly MetricData[],
  ledger: Ledger,
  { asOf, period, profile }: FiguresQuestion,
): readonly (Result | undefined)[] {
  const question: Question = { asOf, period: period ?? asOf.slice(0, 4) };
  const questions = asked.map(({ id }) =>
    profile === undefined ? question : applyProfile(profile, id, question),
  );
  const keys = questions.map((each) => JSON.stringify(each));
  const found = new Map<MetricData, Result>();
  for (const key of new Set(keys)) {
    const together = asked.filter((_, at) => keys[at] === key);
    const answers = evaluateAll(together, ledger, questions[keys.indexOf(key)] ?? question);
    for (const [at, metric] of together.entries()) {
      const answer = answers[at];
      if (answer !== undefined) found.set(metric, answer);
    }
  }
  return asked.map((metric) => found.get(metric));
}

function refusal(result: Result): readonly FigureBlock[] {
  if (result.status === "value") return [];
  const { reason, detail } = result;
  return [detail === undefined ? { refused: reason } : { refused: reason, detail }];
}

/** Records whose undecided tests leave the value open. */
function openRecords({ coverage, bounds }: Result): readonly FigureBlock[] {
  const undecided = Math.max(0, ...Object.values(coverage.undecided));
  const open = bounds !== undefined && JSON.stringify(bounds.low) !== JSON.stringify(bounds.high);
  return open && undecided > 0 ? [{ undecided }] : [];
}

/** What becomes of projects of which something could not be read. */
interface Unreadable {
  /** How many are counted, as if it were not there. */
  readonly counted: number;
  /** How many are left out, which might have been counted. */
  readonly open: number;
}

/** How many projects a figure is about, and of how many it is known what they say. */
function coverageOf(
  metric: MetricData,
  result: Result,
  among: (fields: ReadonlySet<string>) => Unreadable,
): { readonly judged: number; readonly of: number } {
  const { counted, undecided } = result.coverage;
  const { population = 0, ...inputs } = undecided;
  const open = Math.max(0, ...Object.values(inputs)) + among(fieldsRead(metric, result)).counted;
  return {
    judged: Math.max(0, counted - open),
    of: counted + population + among(populationFields(result)).open,
  };
}

function findings(
  metric: MetricData,
  result: Result,
  failing: ReadonlyMap<string, readonly Failing[]>,
): readonly FigureBlock[] {
  return [...fieldsRead(metric, result)].flatMap((field) =>
    (failing.get(field) ?? []).map(({ rule, failed }) => ({ rule, field, failed })),
  );
}

function fieldsRead(metric: MetricData, result: Result): ReadonlySet<string> {
  return new Set([...fieldsOfMetric(metric, result.parameters), ...populationFields(result)]);
}

function populationFields({ population }: Result): ReadonlySet<string> {
  const known: Readonly<Record<string, unknown>> = populations;
  return fieldsOfDefinition(known[population]);
}

interface Failing {
  readonly rule: string;
  readonly failed: number;
}

/** The rules whose errors touch each field. */
function failingFields(outcomes: readonly RuleOutcome[]): ReadonlyMap<string, readonly Failing[]> {
  const found = new Map<string, Failing[]>();
  for (const outcome of outcomes) {
    const failed = outcome.failed - outcome.waived;
    if (outcome.severity !== "error" || failed <= 0) continue;
    for (const field of fieldsTouched(outcome)) {
      const failing = found.get(field) ?? [];
      failing.push({ rule: outcome.id, failed });
      found.set(field, failing);
    }
  }
  return found;
}

/** The fields that a rule's findings touch: those they point to, else all that the rule reads. */
function fieldsTouched({ id, fields }: RuleOutcome): Iterable<string> {
  const rule: Rule | undefined = ruleOf(id);
  if (fields === undefined) return fieldsOfDefinition(rule);
  // A statistic date is held against the date of its event, and either may be the wrong one.
  return new Set([...fields, ...fields.map((field) => field.replace(/RecordedOn$/, "On"))]);
}
