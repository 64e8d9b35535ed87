import { type Text, textIn } from "@ipms/core";
import { formatResult, rankGroups, type Result, type ResultTable } from "@ipms/metrics";
import type { Chart } from "../chart.js";
import { colours } from "../theme.js";
import { basisNote, type ChartWords, resultText } from "../words.js";

/** What {@link rankingChart} draws. */
export interface RankingFacts {
  /** The figure's name. */
  readonly label: string;
  /** The figure by one field. */
  readonly table: ResultTable;
  /** What a group is called. */
  readonly nameOf: (group: string) => string;
  /** What the figure means. */
  readonly definitions: readonly string[];
}

/** How many groups a picture can hold; the others stand in the table. */
const mostBars = 20;

/**
 * A figure by division, the largest first, without a map: equal values share a place.
 *
 * @param facts - the figures
 * @param words - the language, and names for codes
 */
export function rankingChart(facts: RankingFacts, words: ChartWords): Chart {
  const { locale } = words;
  const { label, table, nameOf, definitions } = facts;
  const title = textIn(titleText, locale, { label });
  const notes = [...definitions, basisNote(table.total, locale)];
  const ranked = rankGroups(table);
  const valued = ranked.filter(({ rank }) => rank !== undefined);
  const nameFor = ({ group }: Result): string => {
    const value = Object.values(group ?? {})[0];
    return value === undefined || value === null ? textIn(unstated, locale) : nameOf(value);
  };
  if (valued.length === 0) {
    const reason =
      table.total.status === "value" ? textIn(noGroups, locale) : resultText(table.total, words);
    return { id: "ranking", status: "refused", title, notes, reason };
  }
  const bars = valued.slice(0, mostBars);
  return {
    id: "ranking",
    status: "drawn",
    title,
    notes: [
      ...notes,
      ...(valued.length > bars.length
        ? [textIn(cutText, locale, { shown: bars.length, all: valued.length })]
        : []),
    ],
    table: {
      head: [placeText, divisionText, valueText].map((text) => textIn(text, locale)),
      rows: ranked.map(({ rank, result }) => [
        rank === undefined ? "—" : String(rank),
        nameFor(result),
        formatResult(result, locale),
      ]),
    },
    height: 50 + bars.length * 30,
    option: {
      grid: {
        left: 16,
        right: 110,
        top: 16,
        bottom: 16,
        outerBoundsMode: "same",
        outerBoundsContain: "axisLabel",
      },
      xAxis: { type: "value", show: false },
      yAxis: {
        type: "category",
        inverse: true,
        data: bars.map(({ rank, result }) => `${rank}  ${nameFor(result)}`),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { color: colours.ink, fontSize: 13, width: 260, overflow: "truncate" },
      },
      series: [
        {
          type: "bar",
          barWidth: 16,
          itemStyle: { color: colours.main, borderRadius: [0, 3, 3, 0] },
          label: {
            show: true,
            position: "right",
            color: colours.ink,
            fontSize: 13,
            formatter: ({ dataIndex }: { readonly dataIndex: number }) => {
              const bar = bars[dataIndex];
              return bar === undefined ? "" : formatResult(bar.result, locale);
            },
          },
          data: bars.map(({ result }) =>
            result.status === "value" ? Number(result.rounded.text) : 0,
          ),
        },
      ],
    },
  };
}

const titleText: Text = { en: "{label} by division", "zh-Hans": "{label}：各地排名" };
const placeText: Text = { en: "Place", "zh-Hans": "名次" };
const divisionText: Text = { en: "Division", "zh-Hans": "地区" };
const valueText: Text = { en: "Value", "zh-Hans": "数值" };
const unstated: Text = { en: "not stated", "zh-Hans": "未注明" };
const noGroups: Text = { en: "no division has a value", "zh-Hans": "没有任何地区有数值" };
const cutText: Text = {
  en: "The picture shows the first {shown} of {all}; the table has all.",
  "zh-Hans": "图中只列前{shown}位，共{all}位；全部见表。",
};
