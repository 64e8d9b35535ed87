import {
  asideText,
  listText,
  markdownText,
  type Text,
  textIn,
  dayWords,
  periodWords,
} from "@ipms/core";
import type { Result } from "@ipms/metrics";
import type { Figure, OutputForm, Report } from "../figures/figure.js";
import { inputTexts, askedLabel } from "../figures/labels.js";
import { leadTimeTable } from "../figures/lead-time-texts.js";
import { groupNotes, notesOf } from "../figures/notes.js";
import { fromText, groupText, valueText } from "../figures/value-texts.js";
import { say } from "../say.js";

/** Markdown tables, for reports and pull requests. */
export const markdownOutput: OutputForm = (report) => {
  const { figures, locale } = report;
  const split = figures.some(({ groups }) => groups !== undefined);
  const [first] = figures;
  const head =
    first === undefined
      ? ""
      : say(headText, locale, {
          period: periodWords(first.total.period, locale),
          asOf: dayWords(first.total.asOf, locale),
          ledger: markdownText(listText(report.ledger.paths, locale)),
        });
  const tables = split
    ? figures.map((figure) => groupTable(figure, report))
    : [figureTable(report)];
  return `${[head, ...tables, ...leadTimeTables(report), notes(report)].join("\n\n")}\n`;
};

/** For lead times, both ways of treating unfinished projects side by side. */
function leadTimeTables({ figures, locale }: Report): readonly string[] {
  return figures.flatMap(({ asked, total: { leadTimes } }) => {
    if (leadTimes === undefined) return [];
    const { span, titles, rows } = leadTimeTable(leadTimes, locale);
    const row = (texts: readonly string[]): string =>
      `| ${texts.map((text) => markdownText(text)).join(" | ")} |`;
    const rule = titles.map((_, at) => (at === 0 ? "---" : "---:"));
    const title = `### ${markdownText(asideText(askedLabel(asked, locale), span, locale))}`;
    return [
      `${title}\n\n${[row(titles), row(rule), ...rows.map((texts) => row(texts))].join("\n")}`,
    ];
  });
}

function figureTable({ figures, locale }: Report): string {
  const compared = figures.some(({ change }) => change !== undefined);
  const rows = figures.map((figure) => [
    askedLabel(figure.asked, locale),
    ...cells(figure, figure.total, figure.change?.total, compared, locale),
  ]);
  return table([heads.figure, ...valueHeads(compared)], rows, locale);
}

function groupTable({ change, ...figure }: Figure, report: Report): string {
  const { locale } = report;
  const { asked, total, groups = [], ranks } = figure;
  const series = groups.some(({ period }) => period !== total.period);
  const compared = change !== undefined;
  const rank = (shown: number | null | undefined): readonly string[] =>
    ranks === undefined ? [] : [String(shown ?? "")];
  const first = ranks === undefined ? [heads.group] : [heads.rank, heads.group];
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
  const title = `### ${markdownText(askedLabel(asked, locale))}`;
  const below = groupNotes(figure, locale).map((note) => `\n\n${markdownText(note)}`);
  return `${title}\n\n${table([...first, ...valueHeads(compared)], [...rows, last], locale)}${below.join("")}`;
}

function valueHeads(compared: boolean): readonly Text[] {
  return compared ? [heads.value, heads.change, heads.from] : [heads.value, heads.from];
}

function cells(
  { asked }: Figure,
  result: Result,
  change: Result | undefined,
  compared: boolean,
  locale: Report["locale"],
): readonly string[] {
  const value = valueText(result, locale);
  const from = fromText(asked, result, change, locale);
  const changed = change === undefined ? "" : valueText(change, locale);
  return compared ? [value, changed, from] : [value, from];
}

function table(
  titles: readonly Text[],
  rows: readonly (readonly string[])[],
  locale: Report["locale"],
): string {
  const row = (texts: readonly string[]): string => `| ${texts.join(" | ")} |`;
  const rule = titles.map((title) =>
    title === heads.value || title === heads.change ? "---:" : "---",
  );
  return [
    row(titles.map((title) => textIn(title, locale))),
    row(rule),
    ...rows.map((texts) => row(texts.map((text) => markdownText(text)))),
  ].join("\n");
}

function notes({ figures, locale }: Report): string {
  return figures
    .map(({ asked, total }) => {
      const found = notesOf(total, inputTexts(asked.askable, total), locale);
      const about = found.map((note) => markdownText(note)).join(" · ");
      return `- **${markdownText(askedLabel(asked, locale))}** (\`${total.metric}\` v${total.version}): ${about}`;
    })
    .join("\n");
}

const headText: Text = {
  en: "{period}, as of {asOf}; ledger: {ledger}",
  "zh-Hans": "{period}，截至 {asOf}；台账：{ledger}",
};
const heads = {
  figure: { en: "Figure", "zh-Hans": "指标" },
  rank: { en: "Rank", "zh-Hans": "名次" },
  group: { en: "Group", "zh-Hans": "分组" },
  all: { en: "All", "zh-Hans": "全部" },
  value: { en: "Value", "zh-Hans": "数值" },
  change: { en: "Change", "zh-Hans": "增减" },
  from: { en: "Calculated from", "zh-Hans": "计算依据" },
} as const satisfies Record<string, Text>;
