import { targetKinds } from "@ipms/codelists";
import {
  cleanText,
  codeColumnOf,
  comparisonAsOf,
  comparisonPeriod,
  dayText,
  isOperator,
  type Ledger,
  type Locale,
  type Measure,
  type MetricData,
  parseDay,
  parsePeriod,
  periodText,
  type Text,
  textIn,
} from "@ipms/core";
import {
  type Askable,
  capacityRate,
  type CodeNames,
  commissioningRate,
  elapsedShare,
  evaluate,
  evaluateTargets,
  leadTime,
  measures,
  metrics,
  type Question,
  type Result,
  scheduleLead,
  signedProjects,
  startRate,
  survivalCurve,
  targetCompletion,
  unreadChoices,
} from "@ipms/metrics";
import type { Chart } from "./chart.js";
import { funnelChart } from "./charts/funnel.js";
import { monthlySeriesChart } from "./charts/monthly-series.js";
import { rankingChart } from "./charts/ranking.js";
import { survivalChart } from "./charts/survival.js";
import { targetChart } from "./charts/target.js";

/** What {@link chartsOf} needs besides the ledger and the question. */
export interface ChartOptions {
  /** The language. */
  readonly locale: Locale;
  /**
   * What a definition means, which stands beneath its charts: the artefacts of `@ipms/metrics` have it.
   *
   * @param kind - metric or measure
   * @param id - the definition's id
   */
  readonly definitionOf: (kind: "metrics" | "measures", id: string) => Text | undefined;
  /**
   * The question as one figure is asked it, where a place has its own definitions: see `applyProfile`.
   *
   * @param figure - the figure
   * @param question - the question
   */
  readonly questionFor?: (figure: Askable, question: Question) => Question;
  /** What a division is called; its code unless said. */
  readonly divisionName?: (code: string) => string;
  /** What people call the fields that refusals name; their codes unless said. */
  readonly nameOf?: CodeNames;
}

/**
 * The charts of a ledger: from signing to production, signings by month beside those of the year
 * before, how long projects take to start, targets beside the time that is over, and divisions in the
 * order of their start rates. What the ledger cannot show is a chart that is refused, with the reason.
 *
 * @param ledger - the ledger
 * @param question - period, as-of date and the choices that hold for every figure
 * @param options - the language and the words
 * @throws IpmsError as `evaluate` does
 */
export function chartsOf(
  ledger: Ledger,
  question: Question,
  options: ChartOptions,
): readonly Chart[] {
  return [
    funnel(ledger, question, options),
    monthly(ledger, question, options),
    ...targets(ledger, question, options),
    survivalChart(
      survivalCurve(ledger, fitted(leadTime, question, options)),
      wordsOf(["metrics", "lead-time"], options),
      options,
    ),
    ranking(ledger, question, options),
  ];
}

function funnel(ledger: Ledger, question: Question, options: ChartOptions): Chart {
  const { locale } = options;
  const rates = [
    { metric: startRate, reached: "started", reachedText: startedText },
    { metric: commissioningRate, reached: "commissioned", reachedText: commissionedText },
    { metric: capacityRate, reached: "reached", reachedText: capacityText },
  ];
  const results = rates.map(({ metric }) => ask(metric, ledger, question, options));
  const stages = rates.flatMap(({ metric, reached, reachedText }, at) => {
    const rate = results[at];
    if (rate === undefined) return [];
    const label = textIn(metric.labels, locale);
    return [{ rate, label, reached, reachedLabel: textIn(reachedText, locale) }];
  });
  const definitions = wordsOf(["metrics", "start-rate"], options);
  return funnelChart({ stages, whole: "signed", definitions }, options);
}

function monthly(ledger: Ledger, question: Question, options: ChartOptions): Chart {
  const asked = parsePeriod(periodOf(question));
  const asOf = parseDay(question.asOf);
  const year = parsePeriod(periodOf(question).slice(0, 4));
  const label = textIn(signedProjects.labels, options.locale);
  const definitions = wordsOf(["measures", "signed-projects"], options);
  const whole = ask(signedProjects, ledger, question, options);
  if (!asked.ok || !year.ok || asOf === undefined || whole.status !== "value") {
    const facts = { label, total: whole, months: [], before: [], definitions };
    return monthlySeriesChart(facts, options);
  }
  // A month that is half over is compared with the same half: the as-of date shifts with the year.
  const yearBefore = comparisonPeriod(year.value, "previous-year");
  const dayBefore = comparisonAsOf(year.value, yearBefore, asOf);
  const series = (period: string, day: string): readonly Result[] =>
    evaluate(signedProjects, ledger, {
      ...fitted(signedProjects, { ...question, period, asOf: day }, options),
      every: "month",
    }).groups;
  const months = series(periodText(year.value), question.asOf);
  const before = series(periodText(yearBefore), dayText(dayBefore));
  const total = ask(signedProjects, ledger, { ...question, period: year.value }, options);
  return monthlySeriesChart({ label, total, months, before, definitions }, options);
}

function targets(ledger: Ledger, question: Question, options: ChartOptions): readonly Chart[] {
  const { locale } = options;
  const given = { ...question, period: periodOf(question).slice(0, 4) };
  const charts = figuresWithTargets(ledger).flatMap((figure) =>
    evaluateTargets(
      targetCompletion(figure),
      ledger,
      fitted(targetCompletion(figure), given, options),
    ).map((completion) => {
      const { target } = completion;
      const choice = target === undefined ? {} : { target: choiceOf(target) };
      return targetChart(
        {
          label: targetName(textIn(figure.labels, locale), target, locale),
          completion,
          elapsed: ask(elapsedShare, ledger, given, options),
          lead: ask(scheduleLead(figure), ledger, { ...given, ...choice }, options),
          definitions: wordsOf(["metrics", "target-completion"], options),
        },
        options,
      );
    }),
  );
  // Without any target there is nothing to say; where none can be measured, one reason is enough.
  const drawn = charts.filter(({ status }) => status === "drawn");
  return drawn.length > 0 ? drawn : charts.slice(0, 1);
}

/** The figures for which somebody set a target, in the order of the ledger. */
function figuresWithTargets(ledger: Ledger): readonly (MetricData | Measure)[] {
  const table = ledger.tables.get("targets");
  const column = table && codeColumnOf(table, "metric");
  const known = new Map<string, MetricData | Measure>([
    ...Object.entries(measures),
    ...Object.entries(metrics).filter(([, metric]) => !isOperator(metric)),
  ]);
  return (column?.values ?? []).flatMap((id) => known.get(id) ?? []);
}

function targetName(
  figure: string,
  { issuer, kind }: NonNullable<Question["target"]> = {},
  locale: Locale,
): string {
  const codes: Readonly<Record<string, { readonly labels: Text }>> = targetKinds.codes;
  const kindText = kind !== undefined && Object.hasOwn(codes, kind) ? codes[kind] : undefined;
  const parts = [issuer && cleanText(issuer), kindText && textIn(kindText.labels, locale)].filter(
    (part) => part !== undefined,
  );
  if (parts.length === 0) return figure;
  return textIn(bracketText, locale, { figure, parts });
}

function ranking(ledger: Ledger, question: Question, options: ChartOptions): Chart {
  const asked = { ...fitted(startRate, question, options), by: ["division"] };
  const table = evaluate(startRate, ledger, asked);
  const { locale, divisionName } = options;
  const facts = {
    label: textIn(startRate.labels, locale),
    table,
    nameOf: (code: string) => cleanText(divisionName?.(code) ?? code),
    definitions: wordsOf(["metrics", "start-rate"], options),
  };
  return rankingChart(facts, options);
}

function ask(figure: Askable, ledger: Ledger, question: Question, options: ChartOptions): Result {
  return evaluate(figure, ledger, fitted(figure, question, options));
}

/** The question with a place's definitions, and without the choices that this figure does not read. */
function fitted(figure: Askable, question: Question, { questionFor }: ChartOptions): Question {
  const asked = questionFor?.(figure, question) ?? question;
  const unread: readonly string[] = unreadChoices(figure, asked);
  const read = Object.entries(asked).filter(([name]) => !unread.includes(name));
  return Object.fromEntries(read) as unknown as Question;
}

function choiceOf({
  issuer,
  kind,
}: NonNullable<Question["target"]>): NonNullable<Question["target"]> {
  return {
    ...(issuer === undefined ? {} : { issuer }),
    ...(kind === undefined ? {} : { kind }),
  };
}

function periodOf({ period }: Question): string {
  if (typeof period !== "string") return periodText(period);
  const parsed = parsePeriod(period);
  return parsed.ok ? periodText(parsed.value) : period;
}

function wordsOf(
  [kind, id]: readonly ["metrics" | "measures", string],
  { definitionOf, locale }: ChartOptions,
): readonly string[] {
  const definition = definitionOf(kind, id);
  return definition === undefined ? [] : [textIn(definition, locale)];
}

const bracketText: Text = { en: "{figure} ({parts})", "zh-Hans": "{figure}（{parts}）" };
const startedText: Text = { en: "Started", "zh-Hans": "开工" };
const commissionedText: Text = { en: "Commissioned", "zh-Hans": "投产" };
const capacityText: Text = { en: "At full capacity", "zh-Hans": "达产" };
