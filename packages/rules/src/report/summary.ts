import { asideText, listText, type Locale, periodWords, type Text, textIn } from "@ipms/core";
import { tableLabel } from "@ipms/schema";
import type { ValidationReport } from "../report.js";
import { fieldText } from "./finding-parts.js";
import { restingRules } from "./resting-rules.js";
import { groupedDigits, reasonTexts } from "./words.js";

/** What was judged, as names and values in the words of a language. */
export function reportFacts(
  report: ValidationReport,
  locale: Locale,
): readonly (readonly [name: string, value: string])[] {
  const rows = Object.entries(report.rows).map(([table, count]) =>
    textIn(rowText, locale, {
      table: tableLabel(table, locale) ?? table,
      count: groupedDigits(count),
    }),
  );
  const facts: readonly (readonly [Text, string])[] = [
    [names.files, listText(report.files, locale)],
    [names.records, listText(rows, locale)],
    [names.asOf, report.asOf],
    [names.profile, report.profile],
    [names.previous, textIn(report.comparedWithPrevious ? yes : no, locale)],
    [names.rules, rulesText(report, locale)],
    [names.period, periodText(report, locale)],
  ];
  return facts
    .filter(([, value]) => value !== "")
    .map(([name, value]) => [textIn(name, locale), value]);
}

/** How many findings are waived or known, as names and values; nothing where none are. */
export function coveredFacts(
  { waived, known }: ValidationReport,
  locale: Locale,
): readonly (readonly [name: string, value: string])[] {
  const facts = [
    [names.waived, waived],
    [names.known, known],
  ] as const;
  return facts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => [textIn(name, locale), groupedDigits(count)]);
}

/**
 * The rules that judged nothing, one line for each reason: the reason, how many, and which.
 *
 * @param report - the report
 * @param locale - the language
 * @param listed - how many of the missing columns are named; all where nothing is said
 */
export function restingTexts(
  report: ValidationReport,
  locale: Locale,
  listed = Infinity,
): readonly { readonly title: string; readonly rules: string; readonly missing: string }[] {
  return restingRules(report).map(({ reason, rules, missing }) => ({
    title: textIn(resting, locale, {
      count: rules.length,
      reason: textIn(reasonTexts[reason], locale),
    }),
    rules: listText(
      rules.map(({ id }) => id),
      locale,
    ),
    missing: missingText(missing, locale, listed),
  }));
}

function missingText(missing: readonly string[], locale: Locale, listed: number): string {
  if (missing.length === 0) return "";
  const more = missing.length - listed;
  return textIn(more > 0 ? lackingMore : lacking, locale, {
    missing: missing.slice(0, listed).map((column) => columnText(column, locale)),
    more,
  });
}

/** A column as its readers know it: by the standard's name in English, by its label in Chinese. */
function columnText(column: string, locale: Locale): string {
  const [table = "", field] = column.split(".");
  if (locale === "en") return column;
  const name = tableLabel(table, locale) ?? table;
  return field === undefined ? name : asideText(fieldText(table, field, locale), name, locale);
}

/** What keeps a report from telling everything: rules that broke, and records that were not read. */
export function faultTexts(report: ValidationReport, locale: Locale): readonly string[] {
  return [
    ...(report.complete ? [] : [textIn(notRead, locale)]),
    ...report.faults.map(({ rule, message }) => textIn(fault, locale, { rule, message })),
  ];
}

/** The waivers that do nothing. */
export function idleWaiverTexts(report: ValidationReport, locale: Locale): readonly string[] {
  return report.idleWaivers.map(({ index, rule, record, state }) =>
    textIn(idle[state], locale, {
      number: index + 1,
      about: record === undefined ? rule : asideText(rule, record, locale),
    }),
  );
}

function rulesText({ rules }: ValidationReport, locale: Locale): string {
  const run = rules.filter(({ severity, applied }) => severity !== "off" && applied > 0);
  const failed = run.filter((rule) => rule.failed > 0).length;
  return textIn(ruleCounts, locale, {
    all: rules.length,
    passed: run.length - failed,
    failed,
    resting: rules.length - run.length,
  });
}

/** The period that figures were asked of, which is one for all of them. */
function periodText({ figures: [figure] = [] }: ValidationReport, locale: Locale): string {
  return figure?.period === undefined ? "" : periodWords(figure.period, locale);
}

const names = {
  files: { en: "Ledger", "zh-Hans": "台账" },
  records: { en: "Records", "zh-Hans": "记录" },
  asOf: { en: "As of", "zh-Hans": "截至" },
  profile: { en: "Profile", "zh-Hans": "口径" },
  previous: { en: "Compared with an earlier ledger", "zh-Hans": "与上期台账比较" },
  rules: { en: "Rules", "zh-Hans": "规则" },
  period: { en: "Period of the figures", "zh-Hans": "指标期间" },
  waived: { en: "Waived findings", "zh-Hans": "已豁免的问题" },
  known: { en: "Findings of the baseline", "zh-Hans": "基线已有的问题" },
} as const satisfies Record<string, Text>;
const yes: Text = { en: "yes", "zh-Hans": "是" };
const no: Text = { en: "no", "zh-Hans": "否" };
const rowText: Text = { en: "{table} {count}", "zh-Hans": "{table}{count}条" };
const ruleCounts: Text = {
  en: "{all}, of which {passed} passed, {failed} failed and {resting} judged nothing",
  "zh-Hans": "{all}条，其中通过{passed}条、未通过{failed}条、未执行{resting}条",
};
const resting: Text = { en: "{count} – {reason}", "zh-Hans": "{count}条：{reason}" };
const lacking: Text = { en: "missing: {missing}", "zh-Hans": "缺少：{missing}" };
const lackingMore: Text = {
  en: "missing: {missing} and {more} more",
  "zh-Hans": "缺少：{missing}，另有{more}项",
};
const notRead: Text = {
  en: "Not every record of the files could be read: what stands in the others is not judged",
  "zh-Hans": "文件中有记录未能读入，这些记录未经校验",
};
const fault: Text = {
  en: "The rule {rule} broke, which is a fault of the program and not of the ledger: {message}",
  "zh-Hans": "规则 {rule} 运行出错，这是程序的缺陷，与台账无关：{message}",
};
const idle: Readonly<Record<"unused" | "expired", Text>> = {
  unused: {
    en: "Waiver {number} silences nothing and can go: {about}",
    "zh-Hans": "第{number}项豁免没有对应的问题，可以删除：{about}",
  },
  expired: {
    en: "Waiver {number} has expired; renew it or mend the finding: {about}",
    "zh-Hans": "第{number}项豁免已过期，请续期或更正问题：{about}",
  },
};
