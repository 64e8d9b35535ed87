import { codeLists } from "@ipms/codelists";
import {
  fillTemplate,
  type Locale,
  type MetricInput,
  type Test,
  type Text,
  renderTest,
  type Source,
  textIn,
  type Vocabulary,
} from "@ipms/core";
import { type FieldDescription, fieldsOf, tableNames } from "@ipms/schema";
import type { DefinitionKind } from "../metric-files.js";
import { words } from "./words.js";

/** The languages of the reference, by the folder that holds their pages. */
export const folders = { en: "en", zh: "zh-Hans" } as const satisfies Record<string, Locale>;

const fields = new Map<string, FieldDescription>(
  tableNames.flatMap((table) =>
    fieldsOf(table).map((field) => [`${table}.${field.field}`, field] as const),
  ),
);
const lists: Readonly<Record<string, { codes: Readonly<Record<string, { labels: Text }>> }>> =
  codeLists;

/** The labels of fields and codes, from the record schemas and the code lists. */
export const vocabulary: Vocabulary = {
  field: (table, field) => fields.get(`${table}.${field}`)?.labels,
  code: (table, field, code) => {
    const list = fields.get(`${table}.${field}`)?.codelist;
    return list === undefined ? undefined : lists[list]?.codes[code]?.labels;
  },
};

/** What writes one page in one language. */
export interface Pen {
  /** The language. */
  readonly locale: Locale;
  /** A sentence of the pages, with its places filled. */
  say(name: keyof typeof words, parts?: Readonly<Record<string, string>>): string;
  /** A text in the language. */
  text(text: Text): string;
  /** A test, read aloud, with the names of the parameters that it may read. */
  test(test: Test, parameters?: Readonly<Record<string, { readonly labels: Text }>>): string;
}

/** What writes pages in a language. */
export function penFor(locale: Locale): Pen {
  return {
    locale,
    say: (name, parts = {}) => fillTemplate(textIn(words[name], locale), parts),
    text: (text) => textIn(text, locale),
    test: (test, parameters = {}) =>
      renderTest(test, locale, { ...vocabulary, parameter: (name) => parameters[name]?.labels }),
  };
}

/** A heading with its paragraphs; nothing where there are none. */
export function section(title: string, ...paragraphs: readonly (string | undefined)[]): string {
  const given = paragraphs.filter((text) => text !== undefined && text !== "");
  return given.length === 0 ? "" : [`## ${title}`, ...given].join("\n\n");
}

/** A table of Markdown. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The label of a definition as a link to its page. */
export function linkTo(kind: DefinitionKind, id: string, label: string): string {
  return `[${label}](../${kind}/${id}.md)`;
}

/** Sources as a list, each with its link where it can be read and with what it shows. */
export function sourceList(pen: Pen, sources: readonly Source[]): string {
  const list = sources.map((source) => `- ${sourceText(pen, source)}`).join("\n");
  return sources.some(isDescribed) ? `${list}\n\n${pen.say("described")}` : list;
}

function sourceText(pen: Pen, source: Source): string {
  const { title, issuer, date, url, note } = source;
  const plain = title.replace(/^\[|\]$/g, "");
  const name =
    (url === undefined ? plain : `[${plain}](${url})`) + (isDescribed(source) ? "\\*" : "");
  const by = [issuer, date].filter((part) => part !== undefined).join(pen.say("comma"));
  const named = by === "" ? name : name + pen.say("by", { by });
  return note === undefined ? named : pen.say("colon", { name: named, text: pen.text(note) });
}

/** Whether the title says what the document is, because its own title is not known. */
function isDescribed({ title }: Source): boolean {
  return title.startsWith("[");
}

/** The page's parts with an empty line between them. */
export function page(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join("\n\n");
}

/** A caution as a block of its own. */
export function cautionOf(pen: Pen, caution: Text | undefined): string | undefined {
  return caution && `> **${pen.say("caution")}** ${pen.text(caution)}`;
}

/** What an input of a metric is, as a link for measures. */
export function inputText(pen: Pen, input: MetricInput): string {
  switch (input.type) {
    case "measure":
      return linkTo("measures", input.id, pen.text(input.labels));
    case "operand": {
      const at = pen.say(`at ${input.at}`);
      return pen.say("operand", { at, over: pen.say(`over ${input.over}`) });
    }
    case "judged":
      return pen.say(input.part === "judged" ? "judged" : "toJudge");
    case "stated": {
      const usual = input.default;
      return usual === undefined ? pen.say("stated") : pen.say("statedDefault", { usual });
    }
    case "duration":
      return pen.say("duration");
    case "deadline":
      return pen.say(`${input.deadline} ${input.part}`);
    case "target":
      return pen.say(input.due === true ? "targetDue" : "target");
    case "elapsed":
      return pen.say(input.part === "elapsed" ? "elapsed" : "wholePeriod");
  }
}
