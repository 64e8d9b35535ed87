import { listText, type Locale, locales, placeText, type Text, textIn } from "@ipms/core";
import type { Finding } from "../../finding.js";
import { findingTemplate, shownValue } from "../../finding-template.js";
import type { ValidationReport } from "../../report.js";
import { figureTexts } from "../figure-texts.js";
import { fieldText } from "../finding-parts.js";
import type { ReporterOptions } from "../reporter.js";
import { type RuleGroup, ruleFix, ruleGroups, ruleLabel } from "../rule-groups.js";
import { faultTexts, idleWaiverTexts, reportFacts, restingTexts } from "../summary.js";
import { verdictOf, verdictText } from "../verdict.js";
import { fairShares } from "./fair-shares.js";
import type { PageData, PageFigure, PageFinding, PageRule, PageText } from "./page-data.js";
import { pageWords } from "./page-words.js";

const localeNames: Readonly<Record<Locale, string>> = {
  en: "English",
  "zh-Hans": "简体中文",
  "zh-Hant": "繁體中文",
};

/**
 * Everything that the page of a report shows, in every language.
 *
 * @param report - the report
 * @param options - the language to begin with, and how heavy a finding must be to fail
 * @param limit - how many findings the page holds
 */
export function pageDataOf(
  report: ValidationReport,
  { locale, failOn = "error" }: ReporterOptions,
  limit: number,
): PageData {
  const groups = ruleGroups(report);
  const shares = fairShares(
    groups.map(({ findings }) => findings.length),
    limit,
  );
  const messages = textTable();
  const fields = textTable();
  const { counts, waived, known } = report;
  const findings = groups.flatMap((group, rule) =>
    firstOf(group, shares[rule] ?? 0).map((finding) =>
      pageFinding(finding, rule, messages, fields),
    ),
  );
  return {
    locales: locales.map((each) => [each, localeNames[each]]),
    locale: locales.indexOf(locale),
    words: Object.fromEntries(
      Object.entries<Text>(pageWords).map(([name, text]) => [
        name,
        inEvery((to) => textIn(text, to)),
      ]),
    ),
    verdict: verdictOf(report, failOn),
    verdictText: inEvery((to) => verdictText(report, to, failOn)),
    counts: [
      ["errors", counts.error],
      ["warnings", counts.warning],
      ["notices", counts.notice],
      ["waived", waived],
      ["known", known],
    ],
    facts: turned((to) => reportFacts(report, to)),
    faults: everyText((to) => faultTexts(report, to)),
    rules: groups.map((group, rule) => pageRule(group, shares[rule] ?? 0)),
    messages: messages.texts,
    fields: fields.texts,
    findings,
    figures: (report.figures ?? []).map((figure): PageFigure => ({
      label: inEvery((to) => figureTexts(figure, to).label),
      supported: figure.supported,
      coverage: inEvery((to) => figureTexts(figure, to).coverage),
      blocks: inEvery((to) => figureTexts(figure, to).blocks),
    })),
    resting: turned((to) =>
      restingTexts(report, to).map(({ title, missing, rules }) => {
        const detail = [missing, rules].filter((part) => part !== "").join(" · ");
        return [title, detail] as const;
      }),
    ),
    idleWaivers: everyText((to) => idleWaiverTexts(report, to)),
    edition: `ipms ${report.standardVersion} · ${report.rulesHash}`,
  };
}

function pageRule({ outcome, severity, open }: RuleGroup, listed: number): PageRule {
  const { id, applied, waived, known } = outcome;
  return {
    id,
    label: inEvery((to) => ruleLabel(id, to)),
    fix: inEvery((to) => ruleFix(id, to)),
    severity,
    applied,
    open,
    waived,
    known,
    listed,
  };
}

/** The first findings of a rule; those that count go before those that are waived or known. */
function firstOf({ findings }: RuleGroup, count: number): readonly Finding[] {
  if (findings.length <= count) return findings;
  const counts = ({ waiver, known }: Finding): boolean => waiver === undefined && known !== true;
  const covered = findings.filter((finding) => !counts(finding));
  return [...findings.filter(counts), ...covered].slice(0, count);
}

function pageFinding(
  finding: Finding,
  rule: number,
  messages: TextTable,
  fields: TextTable,
): PageFinding {
  const { table, record, recordName, field, place, previous, related, waiver, known } = finding;
  const template = findingTemplate(finding);
  return {
    r: rule,
    m: messages.indexOf((to) => (template === undefined ? finding.rule : textIn(template, to))),
    v: Object.fromEntries(
      Object.entries(finding.values).map(([name, value]) => [
        name,
        pageValue(finding, name, value),
      ]),
    ),
    ...(place === undefined ? {} : { p: placeText(place) }),
    ...(previous === undefined ? {} : { e: 1 }),
    ...(record === undefined ? {} : { i: record }),
    ...(recordName === undefined ? {} : { n: recordName }),
    ...(field === undefined ? {} : { f: fields.indexOf((to) => fieldText(table, field, to)) }),
    ...(related === undefined
      ? {}
      : { s: related.map((other) => `${other.record ?? ""} ${placeText(other.place)}`.trim()) }),
    ...(waiver === undefined ? {} : { w: [waiver.reason, waiver.author, waiver.until] }),
    ...(known === undefined ? {} : { k: 1 }),
  };
}

/** A value of a finding; in every language where it does not read the same in all. */
function pageValue(
  finding: Finding,
  name: string,
  value: Finding["values"][string],
): string | PageText {
  const every = inEvery((to) => {
    const shown = shownValue(finding, name, value, to);
    return typeof shown === "object" ? listText(shown, to) : String(shown);
  });
  const [first = ""] = every;
  return every.every((each) => each === first) ? first : every;
}

/** Texts that many findings share, each once. */
interface TextTable {
  readonly texts: readonly PageText[];
  indexOf(of: (locale: Locale) => string): number;
}

function textTable(): TextTable {
  const texts: PageText[] = [];
  const known = new Map<string, number>();
  return {
    texts,
    indexOf(of) {
      const text = inEvery(of);
      const key = text.join("\n");
      const index = known.get(key) ?? texts.push(text) - 1;
      known.set(key, index);
      return index;
    },
  };
}

function inEvery(of: (locale: Locale) => string): PageText {
  return locales.map(of);
}

/** Texts in each language as texts in every language. */
function everyText(of: (locale: Locale) => readonly string[]): readonly PageText[] {
  return turned((to) => of(to).map((text) => [text] as const)).map(([text]) => text);
}

/** Rows of texts in each language as rows of texts in every language. */
function turned<Row extends readonly string[]>(
  of: (locale: Locale) => readonly Row[],
): readonly { readonly [Part in keyof Row]: PageText }[] {
  const [first = [], ...others] = locales.map(of);
  return first.map(
    (row, index) =>
      row.map((text, part) => [text, ...others.map((rows) => rows[index]?.[part] ?? "")]) as never,
  );
}
