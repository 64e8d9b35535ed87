import { type Rule, type Text, textIn } from "@ipms/core";
import { type RuleDocumentation, ruleProblems, rules } from "@ipms/rules";
import { misuseOf } from "../misuse.js";
import type { Session } from "../program/session.js";
import { say } from "../say.js";
import { cleanJson } from "../terminal/clean.js";
import { pad, paragraph } from "../terminal/wrap.js";
import { documentedRule } from "../validation/documented-rule.js";

/** Writes what `ipms rules` was asked for. */
export async function runRules(
  id: string | undefined,
  json: boolean,
  session: Session,
): Promise<void> {
  if (id === undefined) return listRules(json, session);
  const [problem] = ruleProblems(id, {});
  if (problem !== undefined) throw misuseOf(problem);
  const known: Readonly<Record<string, Rule>> = rules;
  const rule = known[id];
  if (rule === undefined) return;
  const published = await documentedRule(id);
  if (json) session.io.out(`${cleanJson(published ?? rule)}\n`);
  else explain(rule, published?.documentation, session);
}

function listRules(json: boolean, { io, locale, width }: Session): void {
  const all: readonly Rule[] = Object.values(rules);
  if (json) {
    const heads = all.map(({ id, version, level, severity, labels }) => ({
      id,
      version,
      level,
      severity,
      labels,
    }));
    io.out(`${cleanJson(heads)}\n`);
    return;
  }
  for (const level of ["field", "record", "ledger", "cuts"] as const) {
    const own = all.filter((rule) => rule.level === level);
    const count = own.length;
    io.out(paragraph(say(group, locale, { level: textIn(levels[level], locale), count }), width));
    for (const { id, severity, labels } of own) {
      const weight = pad(textIn(severities[severity], locale), severityWidth);
      io.out(paragraph(id, width, `  ${weight} `, "    "));
      io.out(paragraph(textIn(labels, locale), width, "    "));
    }
    io.out("\n");
  }
}

function explain(
  rule: Rule,
  documentation: RuleDocumentation | undefined,
  { io, locale, width }: Session,
): void {
  const line = (text: string, first = "  ", others = first): void =>
    io.out(paragraph(text, width, first, others));
  const { id, version, labels, severity, level, fix } = rule;
  line(say(title, locale, { id, version, name: textIn(labels, locale) }), "");
  line(
    say(grade, locale, {
      severity: textIn(severities[severity], locale),
      level: textIn(levels[level], locale),
    }),
  );
  if (documentation !== undefined) {
    line(textIn(documentation.why, locale));
    if (documentation.caution !== undefined) line(textIn(documentation.caution, locale));
  }
  line(say(mend, locale, { text: textIn(fix, locale) }));
  for (const [name, { labels: meaning, values }] of Object.entries(rule.parameters ?? {})) {
    const value = values.at(-1)?.value ?? "";
    line(say(threshold, locale, { name, meaning: textIn(meaning, locale), value }), "  ", "    ");
  }
  for (const source of documentation?.sources ?? []) {
    const { title: name, url } = source;
    const note = source.note === undefined ? "" : textIn(source.note, locale);
    line(say(sourceLine, locale, { name: name.replace(/^\[|\]$/g, ""), note }), "  ", "    ");
    if (url !== undefined) io.out(`    ${url}\n`);
  }
}

const severities = {
  error: { en: "error", "zh-Hans": "错误" },
  warning: { en: "warning", "zh-Hans": "警告" },
  notice: { en: "notice", "zh-Hans": "提示" },
} as const satisfies Record<string, Text>;
const levels = {
  field: { en: "single values", "zh-Hans": "单个值" },
  record: { en: "single records", "zh-Hans": "单条记录" },
  ledger: { en: "the whole ledger", "zh-Hans": "整份台账" },
  cuts: { en: "two cuts", "zh-Hans": "前后两期" },
} as const satisfies Record<string, Text>;
const severityWidth = 7;
const group: Text = {
  en: "Rules over {level} ({count})",
  "zh-Hans": "{level}的规则（{count}条）",
};
const title: Text = {
  en: "{name} – {id}, version {version}",
  "zh-Hans": "{name}——{id}，第{version}版",
};
const grade: Text = {
  en: "Severity: {severity}; looks at: {level}",
  "zh-Hans": "级别：{severity}；对象：{level}",
};
const mend: Text = { en: "To mend it: {text}", "zh-Hans": "更正办法：{text}" };
const threshold: Text = {
  en: "{name} = {value}: {meaning}",
  "zh-Hans": "{name} = {value}：{meaning}",
};
const sourceLine: Text = { en: "Source: {name}. {note}", "zh-Hans": "依据：{name}。{note}" };
