import { type Locale, periodWords, type Text, textIn } from "@ipms/core";
import { formatResult, type Result } from "@ipms/metrics";
import type { Chart } from "../chart.js";
import { colours } from "../theme.js";
import { basisNote, type ChartWords, resultText } from "../words.js";

/** What {@link monthlySeriesChart} draws: one result for each month. */
export interface MonthlyFacts {
  /** The figure's name. */
  readonly label: string;
  /** The whole, for what stands beneath. */
  readonly total: Result;
  /** The months of the year, those to come refused. */
  readonly months: readonly Result[];
  /** The same months of the year before; empty where the ledger does not reach back. */
  readonly before: readonly Result[];
  /** What the figure means. */
  readonly definitions: readonly string[];
}

/**
 * A figure month by month beside the same months of the year before.
 *
 * @param facts - the figures
 * @param words - the language, and names for codes
 */
export function monthlySeriesChart(facts: MonthlyFacts, words: ChartWords): Chart {
  const { locale } = words;
  const { label, total, months, before, definitions } = facts;
  const title = textIn(titleText, locale, { label });
  const notes = [...definitions, basisNote(total, locale)];
  if (total.status !== "value") {
    return {
      id: "monthly-series",
      status: "refused",
      title,
      notes,
      reason: resultText(total, words),
    };
  }
  const year = yearOf(months);
  const yearBefore = yearOf(before);
  const series = [
    ...(before.some(({ status }) => status === "value")
      ? [{ name: yearBefore, results: before, color: colours.other }]
      : []),
    { name: year, results: months, color: colours.main },
  ];
  return {
    id: "monthly-series",
    status: "drawn",
    title,
    notes,
    table: {
      head: [textIn(monthText, locale), ...series.map(({ name }) => name)],
      rows: months.map(({ period }, at) => [
        monthOf(period, locale),
        ...series.map(({ results }) => shown(results[at], locale)),
      ]),
    },
    height: 340,
    option: {
      legend: { top: 6, right: 20, itemWidth: 14, itemHeight: 14, textStyle: { fontSize: 14 } },
      grid: {
        left: 16,
        right: 20,
        top: 50,
        bottom: 16,
        outerBoundsMode: "same",
        outerBoundsContain: "axisLabel",
      },
      xAxis: {
        type: "category",
        data: months.map(({ period }) => monthOf(period, locale)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: colours.line } },
        axisLabel: { color: colours.soft, fontSize: 13, interval: 0 },
      },
      yAxis: {
        type: "value",
        minInterval: total.value.kind === "count" ? 1 : 0,
        axisLabel: { color: colours.soft, fontSize: 13 },
        splitLine: { lineStyle: { color: colours.line } },
      },
      series: series.map(({ name, results, color }) => ({
        type: "bar",
        name,
        barMaxWidth: 22,
        barGap: "10%",
        itemStyle: { color, borderRadius: [3, 3, 0, 0] },
        label: {
          show: color === colours.main,
          position: "top",
          color: colours.ink,
          fontSize: 12,
          formatter: ({ value }: { readonly value?: number | null }) =>
            value === 0 ? "" : `${value ?? ""}`,
        },
        data: results.map((result) => heightOf(result)),
      })),
    },
  };
}

/** How high a bar is: exact numbers stand in the table, here only pixels are at stake. */
function heightOf(result: Result): number | null {
  return result.status === "value" ? Number(result.rounded.text) : null;
}

function shown(result: Result | undefined, locale: Locale): string {
  return result?.status === "value" ? formatResult(result, locale) : "—";
}

function yearOf(months: readonly Result[]): string {
  return months[0]?.period.slice(0, 4) ?? "";
}

function monthOf(period: string, locale: Locale): string {
  const month = Number(period.slice(5, 7));
  if (locale === "en") return periodWords(period, locale).split(" ")[0]?.slice(0, 3) ?? period;
  return `${month}月`;
}

const titleText: Text = { en: "{label} by month", "zh-Hans": "{label}：分月与上年同期" };
const monthText: Text = { en: "Month", "zh-Hans": "月份" };
