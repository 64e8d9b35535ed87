import { type Text, textIn } from "@ipms/core";
import type { Result } from "@ipms/metrics";
import type { Figure, Report } from "../figures/figure.js";
import { askedLabel } from "../figures/labels.js";
import { leadTimeTable } from "../figures/lead-time-texts.js";
import { fromText, groupText, valueText } from "../figures/value-texts.js";
import type { TableColumn } from "../terminal/table.js";

/** A table of figures as people read it, whatever it is made of. Its cells may hold data. */
export interface FigureTable {
  /** The columns. */
  readonly columns: readonly TableColumn[];
  /** The cells, one for each column. */
  readonly rows: readonly (readonly string[])[];
}

/** A row for each figure. */
export function figureTable({ figures, locale }: Report): FigureTable {
  const compared = figures.some(({ change }) => change !== undefined);
  const rows = figures.map((figure) => [
    askedLabel(figure.asked, locale),
    ...cells(figure, figure.total, figure.change?.total, compared, locale),
  ]);
  const first = { title: textIn(heads.figure, locale) };
  return { columns: [first, ...valueColumns(compared, locale)], rows };
}

/** A row for each group of a figure, and the last one for all. */
export function groupTable({ change, ...figure }: Figure, report: Report): FigureTable {
  const { locale } = report;
  const { total, groups = [], ranks } = figure;
  const series = groups.some(({ period }) => period !== total.period);
  const compared = change !== undefined;
  const rank = (shown: number | null | undefined): readonly string[] =>
    ranks === undefined ? [] : [String(shown ?? "")];
  const rows = groups.map((group, at) => [
    ...rank(ranks?.[at]),
    groupText(group, series, report),
    ...cells(figure, group, change?.groups?.[at], compared, locale),
  ]);
  const last = [
    ...rank(undefined),
    textIn(heads.all, locale),
    ...cells(figure, total, change?.total, compared, locale),
  ];
  const places = { title: textIn(heads.rank, locale), align: "right" as const };
  const first = { title: textIn(heads.group, locale) };
  const before = ranks === undefined ? [first] : [places, first];
  return { columns: [...before, ...valueColumns(compared, locale)], rows: [...rows, last] };
}

/** For a lead time, both ways of treating unfinished projects side by side, and from where to where. */
export function waysTable(
  { total: { leadTimes } }: Pick<Figure, "total">,
  locale: Report["locale"],
): (FigureTable & { readonly span: string }) | undefined {
  if (leadTimes === undefined) return undefined;
  const { span, titles, rows } = leadTimeTable(leadTimes, locale);
  const columns = titles.map((title, at): TableColumn => {
    return { title, align: at === 0 ? "left" : "right" };
  });
  return { span, columns, rows };
}

/** The columns behind the first one, in both kinds of table. */
function valueColumns(compared: boolean, locale: Report["locale"]): readonly TableColumn[] {
  const titles = compared ? [heads.value, heads.change, heads.from] : [heads.value, heads.from];
  return titles.map((title) => ({
    title: textIn(title, locale),
    align: title === heads.from ? "left" : "right",
  }));
}

function cells(
  { asked }: Pick<Figure, "asked">,
  result: Result,
  change: Result | undefined,
  compared: boolean,
  locale: Report["locale"],
): readonly string[] {
  const value = valueText(result, locale);
  const changed = change === undefined ? "" : valueText(change, locale);
  const from = fromText(asked, result, change, locale);
  return compared ? [value, changed, from] : [value, from];
}

const heads = {
  figure: { en: "Figure", "zh-Hans": "指标" },
  rank: { en: "Rank", "zh-Hans": "名次" },
  group: { en: "Group", "zh-Hans": "分组" },
  all: { en: "All", "zh-Hans": "全部" },
  value: { en: "Value", "zh-Hans": "数值" },
  change: { en: "Change", "zh-Hans": "增减" },
  from: { en: "Calculated from", "zh-Hans": "计算依据" },
} as const satisfies Record<string, Text>;
