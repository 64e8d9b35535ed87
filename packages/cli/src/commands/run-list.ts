import { type CodeList, isOperator, type MetricData, type Text, textIn } from "@ipms/core";
import { codeLists } from "@ipms/codelists";
import { measures, metrics, populations, profiles } from "@ipms/metrics";
import { documentationOf } from "../figures/definition-text.js";
import { Misuse } from "../misuse.js";
import { metricDetails } from "../output/metric-details.js";
import type { Session } from "../program/session.js";
import { say } from "../say.js";
import { cleanJson } from "../terminal/clean.js";
import { renderTable } from "../terminal/table.js";
import { paragraph } from "../terminal/wrap.js";

/** What is known of every listed thing. */
interface Listed {
  readonly id: string;
  readonly version: number;
  readonly labels: Text;
  readonly definition?: Text;
}

/** The kinds that can be listed; a new kind is one line here. */
const kinds: Readonly<Record<string, Readonly<Record<string, Listed>>>> = {
  metrics,
  measures,
  populations,
  codelists: codeLists,
  profiles,
};

/** Writes what `ipms list` was asked for. */
export async function runList(
  kind: string,
  id: string | undefined,
  json: boolean,
  session: Session,
): Promise<void> {
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (known === undefined) {
    throw new Misuse(noKind, { value: kind }, { word: kind, known: Object.keys(kinds) });
  }
  if (id === undefined) listAll(Object.values(known), json, session);
  else {
    const found = Object.hasOwn(known, id) ? known[id] : undefined;
    if (found === undefined) {
      throw new Misuse(noSuch, { kind, value: id }, { word: id, known: Object.keys(known) });
    }
    if (json) session.io.out(`${cleanJson({ ...found })}\n`);
    else await listOne(kind, found, session);
  }
}

function listAll(entries: readonly Listed[], json: boolean, { io, locale, width }: Session): void {
  if (json) {
    io.out(`${cleanJson(entries.map(({ id, version, labels }) => ({ id, version, labels })))}\n`);
    return;
  }
  const columns = [{ title: textIn(heads.id, locale) }, { title: textIn(heads.name, locale) }];
  const rows = entries.map((entry) => [entry.id, nameOf(entry, locale)]);
  io.out(renderTable(columns, rows, width));
}

function nameOf(entry: Listed, locale: Session["locale"]): string {
  const name = textIn(entry.labels, locale);
  const metric = entry as Partial<MetricData>;
  const operator = metric.type === "metric" && isOperator(metric as MetricData);
  return operator ? say(operatorName, locale, { name }) : name;
}

async function listOne(kind: string, entry: Listed, session: Session): Promise<void> {
  const { io, locale, width } = session;
  const line = (text: string, indent = ""): void => io.out(paragraph(text, width, indent, indent));
  line(say(title, locale, { id: entry.id, version: entry.version, name: nameOf(entry, locale) }));
  const published =
    kind === "metrics" || kind === "measures" || kind === "populations"
      ? await documentationOf(kind, entry.id, io)
      : undefined;
  for (const text of [published?.definition ?? entry.definition, published?.caution]) {
    if (text !== undefined) line(textIn(text, locale), "  ");
  }
  if (kind === "metrics") io.out(metricDetails(entry as MetricData, locale, width));
  if (kind === "codelists") io.out(codeTable(entry as CodeList, session));
  // Not wrapped: it is there to be copied into a file of one's own.
  if (kind === "profiles") io.out(`\n${cleanJson({ ...entry })}\n`);
}

function codeTable({ codes }: CodeList, { locale, width }: Session): string {
  const columns = [heads.code, heads.name, heads.meaning].map((head) => ({
    title: textIn(head, locale),
  }));
  const rows = Object.entries(codes).map(([code, { labels, definition }]) => [
    code,
    textIn(labels, locale),
    definition === undefined ? "" : textIn(definition, locale),
  ]);
  return `\n${renderTable(columns, rows, width)}`;
}

const title: Text = {
  en: "{name} – {id}, version {version}",
  "zh-Hans": "{name}——{id}，第{version}版",
};
const operatorName: Text = { en: "{name} (operator)", "zh-Hans": "{name}（算子）" };
const noKind: Text = {
  en: '"{value}" cannot be listed; did you mean {suggestions}?',
  "zh-Hans": "无法列出“{value}”；您要的是不是 {suggestions}？",
};
const noSuch: Text = {
  en: 'there is no "{value}" among the {kind}; did you mean {suggestions}? "ipms list {kind}" shows all',
  "zh-Hans": "{kind} 中没有“{value}”；您要的是不是 {suggestions}？“ipms list {kind}”列出全部",
};
const heads = {
  id: { en: "Id", "zh-Hans": "标识" },
  name: { en: "Name", "zh-Hans": "名称" },
  code: { en: "Code", "zh-Hans": "代码" },
  meaning: { en: "Meaning", "zh-Hans": "含义" },
} as const satisfies Record<string, Text>;
