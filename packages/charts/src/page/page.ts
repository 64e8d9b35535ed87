import { dayWords, type Locale, periodWords, type Text, textIn } from "@ipms/core";
import { catalogueHash } from "@ipms/metrics";
import type { Chart, DrawnChart } from "../chart.js";
import { attributeText, markupText, svgOf } from "../render.js";
import { pageStyle } from "./style.js";

/** What stands above the charts. */
export interface PageFacts {
  /** What the ledger is called. */
  readonly ledger: string;
  /** The period, in canonical form. */
  readonly period: string;
  /** The as-of date. */
  readonly asOf: string;
  /** The language. */
  readonly locale: Locale;
  /** A table of figures before the charts: their names and values. */
  readonly figures?: readonly (readonly [label: string, value: string])[];
}

/**
 * Charts as one page that needs nothing else: no network, no scripts, the numbers of every picture as a
 * table beneath it.
 *
 * @param charts - the charts
 * @param facts - what stands above them
 */
export function chartPage(charts: readonly Chart[], facts: PageFacts): string {
  const { ledger, period, asOf, locale, figures = [] } = facts;
  const say = (text: Text, values?: Parameters<typeof textIn>[2]): string =>
    markupText(textIn(text, locale, values));
  const title = say(titleText, { ledger });
  const span = { period: periodWords(period, locale), asOf: dayWords(asOf, locale) };
  return `<!doctype html>
<html lang="${attributeText(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${say(spanText, span)}</p>
</header>
<main>
${figures.length === 0 ? "" : figureTable(figures, locale)}
${charts.map((chart, at) => figureOf(chart, at + 1, locale)).join("\n")}
</main>
<footer><p>${say(madeText, { hash: catalogueHash })}</p></footer>
</body>
</html>
`;
}

function figureTable(figures: NonNullable<PageFacts["figures"]>, locale: Locale): string {
  const title = markupText(textIn(figuresText, locale));
  const head = [figureText, valueText].map((text) => textIn(text, locale));
  return `<figure aria-labelledby="title-0">
<h2 id="title-0">${title}</h2>
${tableOf({ head, rows: figures }, "title-0")}
</figure>`;
}

/** A chart under its title, which also names its table; its place tells apart what has the same id. */
function figureOf(chart: Chart, place: number, locale: Locale): string {
  const title = `title-${place}`;
  const notes = chart.notes.map((note) => `<p>${markupText(note)}</p>`).join("\n");
  const body =
    chart.status === "drawn"
      ? `${picture(chart, title)}\n${numbers(chart, title, locale)}`
      : `<p class="refused">${markupText(textIn(notDrawn, locale, { reason: chart.reason }))}</p>`;
  return `<figure class="${chart.id}" aria-labelledby="${title}">
<h2 id="${title}">${markupText(chart.title)}</h2>
${body}
<figcaption>
${notes}
</figcaption>
</figure>`;
}

/** On a phone a picture keeps the size at which its words can be read, and moves under the finger. */
function picture(chart: DrawnChart, title: string): string {
  return `<div class="picture" role="group" aria-labelledby="${title}" tabindex="0">${svgOf(chart)}</div>`;
}

function numbers({ table }: DrawnChart, title: string, locale: Locale): string {
  return `<details><summary>${markupText(textIn(numbersText, locale))}</summary>
<div class="scroll" role="region" aria-labelledby="${title}" tabindex="0">${tableOf(table, title)}</div></details>`;
}

function tableOf({ head, rows }: DrawnChart["table"], title: string): string {
  const cells = (row: readonly string[], tag: "th" | "td"): string =>
    row
      .map((cell, at) => {
        const scope = tag === "th" ? ' scope="col"' : "";
        return at === 0 && tag === "td"
          ? `<th scope="row">${markupText(cell)}</th>`
          : `<${tag}${scope}>${markupText(cell)}</${tag}>`;
      })
      .join("");
  return `<table aria-labelledby="${title}">
<thead><tr>${cells(head, "th")}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells(row, "td")}</tr>`).join("")}</tbody>
</table>`;
}

const titleText: Text = {
  en: "Investment promotion: {ledger}",
  "zh-Hans": "招商引资情况：{ledger}",
};
const spanText: Text = { en: "{period}, as of {asOf}", "zh-Hans": "{period}，截至{asOf}" };
const figuresText: Text = { en: "Figures", "zh-Hans": "主要指标" };
const figureText: Text = { en: "Figure", "zh-Hans": "指标" };
const valueText: Text = { en: "Value", "zh-Hans": "数值" };
const numbersText: Text = { en: "The numbers", "zh-Hans": "查看数据" };
const notDrawn: Text = { en: "Not drawn: {reason}.", "zh-Hans": "无法作图：{reason}。" };
const madeText: Text = {
  en: "Computed by the Investment Promotion Metrics Standard, definitions {hash}.",
  "zh-Hans": "按《招商引资指标标准》（IPMS）计算，定义目录 {hash}。",
};
