import {
  dayText,
  type Ledger,
  type MetricData,
  periodText,
  figureOf,
  type Population,
  type Quantity,
  quantity,
  roundFor,
  splitPeriod,
} from "@ipms/core";
import { catalogueHash } from "../generated/catalogue-hash.js";
import { checkQuestion } from "./check-question.js";
import { coverageOf } from "./coverage.js";
import { type Evaluated, evaluateDefinition } from "./evaluate-definition.js";
import { type Groups, groupsBy, oneGroup } from "./groups.js";
import { ledgerView } from "./ledger-view.js";
import type { MeasureRefusal } from "./measure-value.js";
import {
  type Moment,
  comparisonMoment,
  momentOf,
  momentRefusal,
  twoYearsBefore,
} from "./moment.js";
import type { Askable, Grouping, Question, Where } from "./question.js";
import { refusalAfter } from "./refusal-after.js";
import { populationOf, refuseUnknown, type Resolved, resolve } from "./resolve.js";
import type { Coverage, Result, ResultHead, ResultTable, UsedRate } from "./result.js";
import { defaultContractTypes, type Scan, scanOf } from "./scan.js";

/** A question without groups has one result, one with groups or a series a table of them. */
export type Answer<Asked extends Question & Grouping> = Asked extends
  | { readonly by: readonly string[] }
  | { readonly every: string }
  ? ResultTable
  : Result;

/**
 * Evaluates a metric, a measure or an applied operator over a ledger.
 *
 * @example
 * ```ts
 * import { evaluate, ledgerOf, startRate } from "@ipms/metrics";
 *
 * const { ledger } = ledgerOf({
 *   projects: [
 *     { projectId: "1", name: "Mill", signedOn: "2022-02-01", startedOn: "2022-05-20" },
 *     { projectId: "2", name: "Dock", signedOn: "2022-03-08", startedOn: null },
 *   ],
 * });
 * const result = evaluate(startRate, ledger, { period: "2022-H1", asOf: "2022-06-30" });
 * console.log(result.status === "value" && result.rounded.text); // => 50.0
 * ```
 *
 * @param asked - the definition
 * @param ledger - the ledger
 * @param question - the period, the as-of date, and every choice that changes the number
 * @throws IpmsError when the question itself is wrong: an unknown population, parameter or field, a
 * period or day that does not exist. What the data cannot answer is refused, never thrown.
 */
export function evaluate<const Asked extends Question & Grouping>(
  asked: Askable,
  ledger: Ledger,
  question: Asked,
): Answer<Asked> {
  return evaluateAll([asked], ledger, question)[0] as Answer<Asked>;
}

/**
 * Evaluates several definitions over a ledger in one reading: filters, populations and groups are
 * worked out once for all of them.
 *
 * @param asked - the definitions
 * @param ledger - the ledger
 * @param question - asked of each of them; a parameter must be known to at least one of them, and the
 * others pass it over
 * @returns one answer for each, in the same order
 */
export function evaluateAll<const Asked extends Question & Grouping>(
  asked: readonly Askable[],
  ledger: Ledger,
  question: Asked,
): readonly Answer<Asked>[] {
  checkQuestion(question);
  refuseUnknown(asked, question);
  const view = ledgerView(ledger);
  const scans = new Map<string, Scan>();
  const scanFor = (askable: Askable): Scan => {
    const population = populationOf(askable, question);
    const known = scans.get(population.id);
    if (known !== undefined) return known;
    const scan = scanOf(view, question, population);
    scans.set(population.id, scan);
    return scan;
  };
  return asked.map((askable) => answer(askable, scanFor(askable), question) as Answer<Asked>);
}

function answer(askable: Askable, scan: Scan, question: Question & Grouping): Result | ResultTable {
  const moment = momentOf(question);
  const whole = scan.once("one group", () => oneGroup(scan.view));
  const [total] = resultsAt(askable, scan, moment, whole, false);
  const { by = [], every, seriesAsOf = "part-end" } = question;
  if (total === undefined || (by.length === 0 && every === undefined)) return total as Result;
  const groups =
    by.length === 0 ? whole : scan.once(`groups ${by.join()}`, () => groupsBy(scan, by));
  if ("missing" in groups) {
    const head = withoutValue(total);
    const refused = { ...head, status: "refused", reason: "missing-input", detail: groups.missing };
    return { total: refused as Result, groups: [] };
  }
  const parts = every === undefined ? [moment.period] : splitPeriod(moment.period, every);
  return {
    total,
    groups: parts.flatMap((period) => {
      const asOf =
        every === undefined || seriesAsOf === "question"
          ? moment.asOf
          : Math.min(moment.asOf, Math.max(period.end - 1, period.start));
      return resultsAt(askable, scan, { period, asOf }, groups, true);
    }),
  };
}

/** One result for every group at one moment. */
export function resultsAt(
  askable: Askable,
  scan: Scan,
  moment: Moment,
  groups: Groups,
  isPart: boolean,
): readonly Result[] {
  const resolved = resolve(askable, scan.question, scan.population);
  const basis = operandBasis(resolved, scan);
  const refusal = momentRefusal(scan.view, moment) ?? choiceRefusal(resolved, scan);
  const coverages = coverageOf(scan, moment, groups, basis);
  const evaluated =
    refusal === undefined ? evaluateDefinition(scan, askable, moment, groups) : undefined;
  return groups.keys.map((key, group) => {
    const one: Evaluated = evaluated?.[group] ?? {
      inputs: {},
      kind: "count",
      range: undefined,
      result: refusal ?? { reason: "missing-input" },
    };
    const coverage = withInputs(coverages[group] ?? emptyCoverage, one);
    const head = headOf(askable, scan, resolved, moment, coverage, one);
    const grouped = Object.keys(key).length === 0 ? head : { ...head, group: key };
    return finish(resolved, scan, grouped, one, isPart);
  });
}

/** Choices that contradict each other. */
function choiceRefusal(resolved: Resolved, scan: Scan): MeasureRefusal | undefined {
  const { operand } = resolved;
  const subject =
    operand === undefined ? resolved : resolve(operand, scan.question, scan.population);
  if (subject.excludesDropped && scan.question.terminated === "drop") {
    return { reason: "not-comparable", detail: "terminated=drop" };
  }
  const { population } = scan.question;
  if (population === undefined || subject.basis === "cohort") return undefined;
  // A flow counts whatever happened in the period: a population that nothing reads would be ignored.
  const read = Object.values(subject.inputs).some(
    (input) => input.type === "measure" && input.on === undefined && input.table !== "targets",
  );
  if (read || scan.population.id === "on-ledger") return undefined;
  return { reason: "not-comparable", detail: `population=${scan.population.id}, basis=flow` };
}

const emptyCoverage: Coverage = { counted: 0, excluded: {}, undecided: {}, noted: {} };

/** An operator rests on its operand's basis. */
function operandBasis(resolved: Resolved, scan: Scan) {
  const { operand, basis } = resolved;
  return operand === undefined ? basis : resolve(operand, scan.question, scan.population).basis;
}

function withInputs(coverage: Coverage, { inputs }: Evaluated): Coverage {
  const undecided: Record<string, number> = { ...coverage.undecided };
  for (const [name, input] of Object.entries(inputs)) {
    if (input.undecided > 0) undecided[name] = input.undecided;
    if (input.withoutAmount > 0) undecided[`${name}: amount-absent`] = input.withoutAmount;
  }
  return { ...coverage, undecided };
}

function headOf(
  askable: Askable,
  scan: Scan,
  resolved: Resolved,
  moment: Moment,
  coverage: Coverage,
  { inputs, kind, range, result }: Evaluated,
): ResultHead {
  const { metric, operand } = resolved;
  const entries = Object.entries(inputs).map(([name, input]): readonly [string, Quantity] => [
    name,
    quantity(input.kind, input.value, input),
  ]);
  const open = Object.values(coverage.undecided).some((count) => count > 0);
  const unit = "reason" in result ? {} : result;
  const rates = uniqueRates(Object.values(inputs).flatMap((input) => input.rates));
  const compared = comparedWith(metric, scan.question, moment);
  return {
    metric: metric.id,
    ...(operand === undefined ? {} : { of: operand.id }),
    version: metric.version,
    catalogueHash,
    inputs: Object.fromEntries(entries),
    period: periodText(moment.period),
    asOf: dayText(moment.asOf),
    ...(compared === undefined ? {} : { comparedWith: compared }),
    population: scan.population.id,
    basis: operandBasis(resolved, scan),
    parameters: choices(scan.question, resolved, scan.population),
    coverage,
    ...(open && range !== undefined
      ? {
          bounds: {
            low: quantity(kind, range.low, unit),
            high: quantity(kind, range.high, unit),
          },
        }
      : {}),
    ...(rates.length === 0 ? {} : { rate: rates }),
  };
}

function comparedWith(metric: MetricData, question: Question, moment: Moment) {
  const moments = new Set(
    Object.values(metric.inputs).map((input) => (input.type === "operand" ? input.at : undefined)),
  );
  const other = moments.has("comparison")
    ? comparisonMoment(moment, question.compare)
    : moments.has("two-years-before")
      ? twoYearsBefore(moment)
      : undefined;
  return other && { period: periodText(other.period), asOf: dayText(other.asOf) };
}

function uniqueRates(rates: readonly UsedRate[]): readonly UsedRate[] {
  return [...new Map(rates.map((rate) => [JSON.stringify(rate), rate])).values()];
}

/** Every choice in force, defaults included, so that a figure can be asked for again. */
function choices(
  question: Question,
  { parameters }: Resolved,
  population: Population,
): ResultHead["parameters"] {
  const { profile, where, part, since, event, currency, ratePolicy, division, target } = question;
  const { maxUndecidedShare, compare, plannedNumerator = "period-events" } = question;
  const planned = population.countsPeriodEvents === true ? { plannedNumerator } : {};
  const optional = {
    profile,
    since,
    event,
    currency,
    ratePolicy,
    division,
    maxUndecidedShare,
    compare,
    ...planned,
  };
  const given = Object.entries(optional).filter(([, value]) => value !== undefined);
  return {
    contractTypes: question.contractTypes ?? defaultContractTypes,
    terminated: question.terminated ?? "keep",
    expansions: question.expansions ?? "keep",
    dateBasis: question.dateBasis ?? "event",
    ...(Object.fromEntries(given) as Record<string, string>),
    ...conditions("where", where),
    ...conditions("part", part),
    ...(target?.issuer === undefined ? {} : { "target.issuer": target.issuer }),
    ...(target?.kind === undefined ? {} : { "target.kind": target.kind }),
    ...parameters,
  };
}

function conditions(name: string, where: Where | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(where ?? {}).flatMap(([field, condition]) =>
      condition === undefined
        ? []
        : [
            [
              `${name}.${field}`,
              typeof condition === "object" ? JSON.stringify(condition) : String(condition),
            ],
          ],
    ),
  );
}

function finish(
  resolved: Resolved,
  scan: Scan,
  head: ResultHead,
  evaluated: Evaluated,
  isPart: boolean,
): Result {
  const { metric } = resolved;
  const { digits = metric.digits, rounding } = scan.question;
  const refusal = refusalAfter(scan, head, evaluated);
  const figure = figureOf(
    { kind: evaluated.kind, digits },
    head,
    refusal ?? evaluated.result,
    Object.values(evaluated.inputs)[0]?.kind ?? evaluated.kind,
  );
  if (figure.status === "value") {
    const shown = roundFor(
      evaluated.kind,
      evaluatedValue(evaluated),
      figure.rounded.digits,
      rounding,
    );
    return { ...figure, rounded: shown };
  }
  const empty = figure.reason === "empty-population" || figure.reason === "future-period";
  return isPart && empty ? { ...figure, status: "no-data" } : figure;
}

function evaluatedValue({ result }: Evaluated) {
  if ("reason" in result) throw new RangeError("refused");
  return result.value;
}

function withoutValue(result: Result): ResultHead {
  const { status: _status, ...head } = result;
  return head;
}
