import { type Text, textIn } from "@ipms/core";
import { formatQuantity, type SurvivalAnswer } from "@ipms/metrics";
import type { Chart } from "../chart.js";
import { colours } from "../theme.js";
import { basisNote, type ChartWords, resultText } from "../words.js";

/**
 * How long projects take to start: the share that has not started, day by day since signing.
 *
 * @param answer - the curve
 * @param definitions - what the lead time means
 * @param words - the language, and names for codes
 */
export function survivalChart(
  { result, points }: SurvivalAnswer,
  definitions: readonly string[],
  words: ChartWords,
): Chart {
  const { locale } = words;
  const title = textIn(titleText, locale);
  const notes = [...definitions, basisNote(result, locale)];
  if (points.length === 0) {
    const reason = result.status === "value" ? textIn(nobody, locale) : resultText(result, words);
    return { id: "survival", status: "refused", title, notes, reason };
  }
  const line = (pick: (point: (typeof points)[number]) => string | undefined) =>
    points.flatMap((point) => {
      const share = pick(point);
      return share === undefined ? [] : [[point.time, 100 * Number(share)]];
    });
  const [low, high] = [line((point) => point.low), line((point) => point.high)];
  const limit = { type: "line", step: "end", symbol: "none", silent: true };
  const dashed = { color: colours.other, width: 1.5, type: "dashed" };
  const estimates = result.leadTimes;
  const median = estimates?.kaplanMeier.value;
  return {
    id: "survival",
    status: "drawn",
    title,
    notes: [
      ...notes,
      ...(median === undefined
        ? [textIn(noMedian, locale)]
        : [textIn(medianText, locale, { median: formatQuantity(median, locale) })]),
      textIn(limitsText, locale),
    ],
    table: {
      head: [daysText, riskText, reachedText, leftText, shareText].map((text) =>
        textIn(text, locale),
      ),
      rows: points.map(({ time, atRisk, reached, left, survival }) => [
        String(time),
        String(atRisk),
        String(reached),
        String(left),
        `${(100 * Number(survival)).toFixed(1)}%`,
      ]),
    },
    height: 360,
    option: {
      grid: {
        left: 16,
        right: 30,
        top: 24,
        bottom: 30,
        outerBoundsMode: "same",
        outerBoundsContain: "axisLabel",
      },
      xAxis: {
        type: "value",
        name: textIn(daysText, locale),
        nameLocation: "middle",
        nameGap: 32,
        min: 0,
        axisLabel: { color: colours.soft, fontSize: 13 },
        splitLine: { show: false },
      },
      yAxis: {
        type: "value",
        min: 0,
        max: 100,
        axisLabel: { color: colours.soft, fontSize: 13, formatter: "{value}%" },
        splitLine: { lineStyle: { color: colours.line } },
      },
      series: [
        { ...limit, lineStyle: dashed, data: low },
        { ...limit, lineStyle: dashed, data: high },
        {
          type: "line",
          step: "end",
          symbol: "none",
          lineStyle: { color: colours.main, width: 3 },
          // Nobody has started before the first day is over, on which some may.
          data: [[0, 100], ...line(({ survival }) => survival)],
          ...(median === undefined
            ? {}
            : {
                markLine: {
                  silent: true,
                  symbol: "none",
                  lineStyle: { color: colours.goal, type: "solid", width: 1.5 },
                  label: {
                    formatter: formatQuantity(median, locale),
                    color: colours.goal,
                    fontSize: 13,
                  },
                  data: [{ xAxis: Number(median.numerator) / Number(median.denominator) }],
                },
              }),
        },
        {
          type: "line",
          symbol: "rect",
          symbolSize: [2, 10],
          lineStyle: { width: 0 },
          itemStyle: { color: colours.main },
          silent: true,
          data: points
            .filter(({ left }) => left > 0)
            .map(({ time, survival }) => [time, 100 * Number(survival)]),
        },
      ],
    },
  };
}

const titleText: Text = {
  en: "From signing to start: projects not yet started",
  "zh-Hans": "从签约到开工：尚未开工的比例",
};
const nobody: Text = { en: "no project has dates to the day", "zh-Hans": "没有日期精确到日的项目" };
const daysText: Text = { en: "Days since signing", "zh-Hans": "签约后天数" };
const riskText: Text = { en: "Observed", "zh-Hans": "在观察项目" };
const reachedText: Text = { en: "Started", "zh-Hans": "开工" };
const leftText: Text = { en: "Last seen unstarted", "zh-Hans": "观察截止时未开工" };
const shareText: Text = { en: "Not yet started", "zh-Hans": "尚未开工比例" };
const medianText: Text = {
  en: "Half had started after {median} (Kaplan–Meier: projects that have not started count for as long as they were observed).",
  "zh-Hans": "半数项目在{median}内开工（Kaplan–Meier法：尚未开工的项目按已观察的时间计入）。",
};
const noMedian: Text = {
  en: "Fewer than half have started, so that there is no median yet.",
  "zh-Hans": "开工的不足半数，尚无中位数。",
};
const limitsText: Text = {
  en: "Dashed: 95% confidence limits. Ticks: projects last seen without a start.",
  "zh-Hans": "虚线为95%置信限；短竖线为观察截止时尚未开工的项目。",
};
