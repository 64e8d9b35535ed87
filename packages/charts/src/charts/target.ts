import { type Text, textIn } from "@ipms/core";
import { formatQuantity, formatResult, type Result } from "@ipms/metrics";
import type { Chart } from "../chart.js";
import { colours } from "../theme.js";
import { basisNote, type ChartWords, resultText } from "../words.js";

/** What {@link targetChart} draws. */
export interface TargetFacts {
  /** The name of the figure that has a target. */
  readonly label: string;
  /** Its target completion. */
  readonly completion: Result;
  /** The share of the target's year that is over. */
  readonly elapsed: Result;
  /** By how much the completion leads. */
  readonly lead: Result;
  /** What the figures mean. */
  readonly definitions: readonly string[];
}

const full = 100;
const place = { radius: "92%", center: ["50%", "60%"], startAngle: 200, endAngle: -20 };

/**
 * How much of a target is reached beside how much of its year is over.
 *
 * @param facts - the figures
 * @param words - the language, and names for codes
 */
export function targetChart(facts: TargetFacts, words: ChartWords): Chart {
  const { locale } = words;
  const { label, completion, elapsed, lead, definitions } = facts;
  const title = textIn(titleText, locale, { label });
  const notes = [...definitions, basisNote(completion, locale)];
  if (completion.status !== "value" || elapsed.status !== "value") {
    const refused = completion.status === "value" ? elapsed : completion;
    return { id: "target", status: "refused", title, notes, reason: resultText(refused, words) };
  }
  const reached = percent(completion.rounded.text);
  const gone = percent(elapsed.rounded.text);
  const most = Math.max(full, Math.ceil(Math.max(reached, gone) / 50) * 50);
  const { actual, target } = completion.inputs;
  const rows: (readonly [Text, string])[] = [
    [completionText, formatResult(completion, locale)],
    ...(actual === undefined ? [] : ([[actualText, formatQuantity(actual, locale)]] as const)),
    ...(target === undefined ? [] : ([[targetText, formatQuantity(target, locale)]] as const)),
    [elapsedText, formatResult(elapsed, locale)],
    [leadText, resultText(lead, words)],
  ];
  return {
    id: "target",
    status: "drawn",
    title,
    notes,
    table: {
      head: [figureText, valueText].map((text) => textIn(text, locale)),
      rows: rows.map(([name, value]) => [textIn(name, locale), value]),
    },
    height: 310,
    option: {
      series: [
        {
          type: "gauge",
          min: 0,
          max: most,
          splitNumber: most / 10 > 15 ? most / 50 : 10,
          ...place,
          axisLine: { roundCap: true, lineStyle: { width: 20, color: [[1, colours.line]] } },
          progress: { show: true, width: 20, roundCap: true, itemStyle: { color: colours.main } },
          pointer: { show: false },
          axisTick: { show: false },
          splitLine: { show: false },
          axisLabel: { distance: 28, color: colours.soft, fontSize: 12 },
          title: { show: true, offsetCenter: [0, "40%"], fontSize: 14, color: colours.soft },
          detail: {
            offsetCenter: [0, "-8%"],
            fontSize: 34,
            fontWeight: 600,
            color: colours.ink,
            formatter: () => formatResult(completion, locale),
          },
          data: [
            {
              value: reached,
              name: textIn(elapsedNote, locale, { share: formatResult(elapsed, locale) }),
            },
          ],
        },
        {
          type: "gauge",
          z: 3,
          min: 0,
          max: most,
          ...place,
          axisLine: { show: false },
          axisTick: { show: false },
          splitLine: { show: false },
          axisLabel: { show: false },
          progress: { show: false },
          pointer: {
            icon: "rect",
            width: 4,
            length: 26,
            offsetCenter: [0, "-88%"],
            itemStyle: { color: colours.goal },
          },
          detail: { show: false },
          title: { show: false },
          data: [{ value: gone }],
        },
      ],
    },
  };
}

function percent(rounded: string): number {
  return Math.max(0, Number(rounded));
}

const titleText: Text = {
  en: "{label}: target and time",
  "zh-Hans": "{label}：目标完成与序时进度",
};
const elapsedNote: Text = {
  en: "time elapsed {share} (mark)",
  "zh-Hans": "序时进度{share}（标线）",
};
const figureText: Text = { en: "Figure", "zh-Hans": "指标" };
const valueText: Text = { en: "Value", "zh-Hans": "数值" };
const completionText: Text = { en: "Target completion", "zh-Hans": "目标完成率" };
const actualText: Text = { en: "Reached", "zh-Hans": "完成值" };
const targetText: Text = { en: "Target", "zh-Hans": "目标值" };
const elapsedText: Text = { en: "Time elapsed", "zh-Hans": "序时进度" };
const leadText: Text = { en: "Lead over the schedule", "zh-Hans": "超序时进度" };
