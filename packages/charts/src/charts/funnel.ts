import { type Locale, type Quantity, type Text, textIn } from "@ipms/core";
import { formatQuantity, formatResult, type Result } from "@ipms/metrics";
import type { Chart } from "../chart.js";
import { chartWidth, colours } from "../theme.js";
import { basisNote, type ChartWords, resultText, whyRefused } from "../words.js";

/** A stage of the funnel: a rate over the projects that were signed, and how its numerator is called. */
export interface FunnelStage {
  /** The rate, whose inputs are the counts. */
  readonly rate: Result;
  /** The rate's name. */
  readonly label: string;
  /** The name of the input that reached the stage. */
  readonly reached: string;
  /** What those are called. */
  readonly reachedLabel: string;
}

/** What {@link funnelChart} draws. */
export interface FunnelFacts {
  /** The later stages in order; those that are refused are named beneath the chart. */
  readonly stages: readonly FunnelStage[];
  /** The name of the input that all rates share: the projects signed. */
  readonly whole: string;
  /** What the rates mean. */
  readonly definitions: readonly string[];
}

/** Where labels begin, in pixels from the left. */
const labelsFrom = 440;

/**
 * From signing to capacity: how many projects of one population reached each stage, with the rates.
 *
 * @param facts - the figures
 * @param words - the language, and names for codes
 */
export function funnelChart({ stages, whole, definitions }: FunnelFacts, words: ChartWords): Chart {
  const { locale } = words;
  const title = textIn(titleText, locale);
  const [first] = stages;
  const notes = [...definitions, ...(first === undefined ? [] : [basisNote(first.rate, locale)])];
  const drawn = stages.filter(({ rate }) => rate.status === "value");
  const without = stages.flatMap(({ rate, label }) =>
    rate.status === "value"
      ? []
      : [textIn(withoutText, locale, { label, reason: whyRefused(rate, words) })],
  );
  const signed = drawn[0]?.rate.inputs[whole];
  if (signed === undefined) {
    const reason =
      first === undefined || first.rate.status === "value" ? "" : resultText(first.rate, words);
    return { id: "funnel", status: "refused", title, notes, reason };
  }
  const steps: readonly Step[] = [
    { label: textIn(signedText, locale), count: signed, rate: "" },
    ...drawn.map(({ rate, reached, reachedLabel }) => ({
      label: reachedLabel,
      count: rate.inputs[reached] ?? signed,
      rate: formatResult(rate, locale),
    })),
  ];
  return {
    id: "funnel",
    status: "drawn",
    title,
    notes: [...notes, ...without],
    table: {
      head: [stageText, projectsText, rateText].map((text) => textIn(text, locale)),
      rows: steps.map(({ label, count, rate }) => [label, formatQuantity(count, locale), rate]),
    },
    height: 60 + steps.length * 62,
    option: {
      series: [
        {
          type: "funnel",
          sort: "none",
          left: 16,
          right: chartWidth - labelsFrom + 24,
          top: 20,
          bottom: 20,
          gap: 6,
          minSize: "0%",
          label: {
            position: "right",
            fontSize: 15,
            color: colours.ink,
            formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
              labelOf(steps[dataIndex], locale),
          },
          labelLine: { show: false },
          // One column of labels, which no slope of the funnel crosses.
          labelLayout: { x: labelsFrom, align: "left" },
          itemStyle: { borderWidth: 0 },
          data: steps.map(({ label, count }, at) => ({
            name: label,
            value: Number(count.numerator),
            itemStyle: { color: colours.steps[at % colours.steps.length] },
          })),
        },
      ],
    },
  };
}

function labelOf(step: Step | undefined, locale: Locale): string {
  if (step === undefined) return "";
  const { label, count, rate } = step;
  const values = { label, count: formatQuantity(count, locale), rate };
  return textIn(rate === "" ? countText : countAndRateText, locale, values);
}

interface Step {
  readonly label: string;
  readonly count: Quantity;
  readonly rate: string;
}

const countText: Text = { en: "{label}  {count}", "zh-Hans": "{label}  {count}" };
const countAndRateText: Text = {
  en: "{label}  {count} ({rate})",
  "zh-Hans": "{label}  {count}（{rate}）",
};
const titleText: Text = { en: "From signing to production", "zh-Hans": "从签约到投产" };
const signedText: Text = { en: "Signed", "zh-Hans": "签约" };
const stageText: Text = { en: "Stage", "zh-Hans": "环节" };
const projectsText: Text = { en: "Projects", "zh-Hans": "项目数" };
const rateText: Text = { en: "Of those signed", "zh-Hans": "占签约项目" };
const withoutText: Text = { en: "{label}: {reason}.", "zh-Hans": "{label}：{reason}。" };
