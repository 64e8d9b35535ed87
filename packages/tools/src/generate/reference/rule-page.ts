import {
  type ExpressionRuleDefinition,
  type FieldNode,
  type GroupAggregate,
  renderTerm,
  renderTest,
  type Rule,
  type Test,
  type Vocabulary,
} from "@ipms/core";
import type { RuleUnit } from "../rule-files.js";
import {
  cautionOf,
  markdownTable,
  page,
  type Pen,
  section,
  sourceList,
  vocabulary,
} from "./context.js";
import { exampleText } from "./rule-examples.js";
import { type ruleWords, sayRule } from "./rule-words.js";

/** The reference page of a rule. */
export function rulePage(pen: Pen, { rule, documentation }: RuleUnit): string {
  const { locale } = pen;
  const say = (name: keyof typeof ruleWords): string => sayRule(name, locale);
  const memory = "memory" in rule ? [say(rule.memory)] : [];
  return page(
    `# ${pen.text(rule.labels)}`,
    [
      `\`${rule.id}\``,
      pen.say("version", { version: String(rule.version) }),
      say(rule.severity),
      say(rule.level),
      ...memory,
    ].join(" · "),
    pen.text(documentation.why),
    cautionOf(pen, documentation.caution),
    section(say("held"), heldText(pen, rule)),
    section(say("thresholds"), thresholdTable(pen, rule)),
    section(say("mending"), pen.text(rule.fix)),
    section(
      say("examples"),
      ...documentation.examples.map((example) => exampleText(pen, rule, example)),
    ),
    section(pen.say("sources"), sourceList(pen, documentation.sources)),
  );
}

function heldText(pen: Pen, rule: Rule): string {
  const { locale } = pen;
  const separator = pen.say("separator");
  if (rule.level === "field") {
    const problems = rule.problems.map((code) => `\`${code}\``).join(separator);
    return sayRule("reading", locale, { problems });
  }
  if ("judge" in rule) {
    const reading = (name: "functionReads" | "mayRead", nodes: readonly FieldNode[] = []) => {
      const fields = nodes.map(({ table, field }) => `\`${table}.${field}\``).join(separator);
      return nodes.length === 0 ? [] : [sayRule(name, locale, { fields })];
    };
    return [
      sayRule("program", locale),
      ...reading("functionReads", rule.reads),
      ...reading("mayRead", rule.mayRead),
    ].join(locale === "en" ? " " : "");
  }
  const words = wordsOf(pen, rule);
  const test = (node: Test): string => renderTest(node, locale, words);
  const whom =
    rule.when === undefined
      ? sayRule("everybody", locale, { table: rule.table })
      : sayRule("whom", locale, { table: rule.table, test: test(rule.when) });
  return [whom, `**${test(rule.holds)}**`].join("\n\n");
}

/** The labels that a rule's expressions are read with: what is gathered says from where. */
function wordsOf(pen: Pen, rule: ExpressionRuleDefinition): Vocabulary {
  return {
    ...vocabulary,
    field(table, field) {
      if (table === "aggregates") {
        const aggregate = rule.aggregates?.[field];
        return aggregate && same(gathered(pen, aggregate));
      }
      if (!table.startsWith("previous.")) return vocabulary.field(table, field);
      const label = vocabulary.field(table.slice("previous.".length), field);
      const shown = label === undefined ? field : pen.text(label);
      return same(sayRule("previous", pen.locale, { field: shown }));
    },
    parameter: (name) => rule.parameters?.[name]?.labels,
  };
}

function gathered(pen: Pen, { table, value, where }: GroupAggregate): string {
  const { locale } = pen;
  const term = (node: Parameters<typeof renderTerm>[0]): string =>
    renderTerm(node, locale, vocabulary);
  const text =
    "count" in value
      ? sayRule("count", locale, { table })
      : "sum" in value
        ? sayRule("sum", locale, { field: term(value.sum) })
        : "earliest" in value
          ? sayRule("earliest", locale, { field: term(value.earliest) })
          : sayRule("latest", locale, { field: term(value.latest) });
  if (where === undefined) return text;
  return sayRule("aggregateWhere", locale, {
    value: text,
    test: renderTest(where, locale, vocabulary),
  });
}

/** A wording that is already in the language asked for. */
function same(text: string) {
  return { en: text, "zh-Hans": text };
}

function thresholdTable(pen: Pen, rule: Rule): string | undefined {
  const entries = Object.entries(rule.parameters ?? {});
  if (entries.length === 0) return undefined;
  const rows = entries.map(([name, { labels, values }]) => [
    `\`${name}\``,
    pen.text(labels),
    values
      .map(({ from, value }) => {
        const text = [value].flat().join(pen.say("separator"));
        return from === undefined ? text : sayRule("since", pen.locale, { value: text, day: from });
      })
      .join(pen.say("separator")),
  ]);
  const say = (name: "name" | "value"): string => sayRule(name, pen.locale);
  return markdownTable([say("name"), pen.say("meaning"), say("value")], rows);
}
