import { type Locale, problemText, type RecordProblem, type Text, textIn } from "@ipms/core";
import type { Fix, FixProposal, UnfixedFile } from "@ipms/files";
import { say } from "../say.js";
import { clean } from "../terminal/clean.js";
import { paragraph } from "../terminal/wrap.js";
import { fixTable, kinds } from "./fix-table.js";
import { ruleOfProblem } from "./rule-of-problem.js";

/** What a run of `ipms fix` found. */
export interface FixRun {
  /** The fixes, as found or as reviewed. */
  readonly fixes: readonly Fix[];
  /** Those that do not fit the files. */
  readonly problems: readonly RecordProblem[];
  /** How many were in the files already. */
  readonly present: number;
  /** What is still refused with all fixes in place. */
  readonly left: FixProposal;
  /** The files that no fix was looked for in. */
  readonly unfixed: readonly UnfixedFile[];
}

/** How many fixes of a file are listed; all are counted. */
const listed = 50;

/**
 * What was found, in words.
 *
 * @param run - what was found
 * @param locale - the language
 * @param width - of the terminal
 */
export function* fixSummary(run: FixRun, locale: Locale, width: number): Generator<string> {
  const line = (text: string, first = ""): string => paragraph(clean(text), width, first, "  ");
  for (const [file, fixes] of byFile(run.fixes)) {
    yield line(file);
    yield `${fixTable(fixes.slice(0, listed), locale, width)}\n`;
    const more = fixes.length - listed;
    if (more > 0) yield `${line(say(moreFixes, locale, { more }))}\n`;
  }
  yield line(say(run.fixes.length === 0 ? none : total, locale, { count: run.fixes.length }));
  for (const [kind, count] of counted(run.fixes.map((fix) => fix.kind))) {
    yield line(say(ofKind, locale, { kind: textIn(kinds[kind], locale), count }), "  ");
  }
  if (run.present > 0) yield line(say(present, locale, { count: run.present }));
  if (run.problems.length > 0) {
    yield line(say(unfit, locale, { count: run.problems.length }));
    for (const problem of run.problems.slice(0, listed)) {
      yield line(problemText(problem, locale), "  ");
    }
  }
  const { fixes, left } = run.left;
  const refused = [...left.values()].reduce((sum, count) => sum + count, 0);
  if (fixes.length > 0) yield line(say(fixable, locale, { count: fixes.length }));
  if (refused > 0) yield line(say(remaining, locale, { count: refused }));
  for (const [rule, count] of byRule(left, locale)) {
    yield line(say(ofKind, locale, { kind: rule, count }), "  ");
  }
  for (const { file, reason } of run.unfixed) yield line(say(reasons[reason], locale, { file }));
}

function byFile(fixes: readonly Fix[]): ReadonlyMap<string, readonly Fix[]> {
  const files = new Map<string, Fix[]>();
  for (const fix of fixes) {
    const file = fix.cells[0]?.place.file ?? "";
    const before = files.get(file);
    if (before === undefined) files.set(file, [fix]);
    else before.push(fix);
  }
  return files;
}

/** How many values break each rule, the most broken first. */
function byRule(left: FixProposal["left"], locale: Locale): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const [code, count] of left) {
    const rule = ruleOfProblem(code, locale);
    counts.set(rule, (counts.get(rule) ?? 0) + count);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one);
}

function counted<Key>(keys: readonly Key[]): readonly (readonly [Key, number])[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].toSorted(([, left], [, right]) => right - left);
}

const total: Text = { en: "Safe fixes: {count}", "zh-Hans": "安全修正：{count}处" };
const none: Text = { en: "No safe fix was found.", "zh-Hans": "没有可以安全修正之处。" };
const ofKind: Text = { en: "{kind}: {count}", "zh-Hans": "{kind}：{count}" };
const moreFixes: Text = {
  en: "… and {more} more; --format json lists all",
  "zh-Hans": "……另有{more}处；用 --format json 可列出全部",
};
const present: Text = { en: "In place already: {count}", "zh-Hans": "已经改好：{count}处" };
const unfit: Text = {
  en: "Fixes that do not fit the files: {count}",
  "zh-Hans": "与文件不符的修正：{count}处",
};
const fixable: Text = {
  en: "Safe fixes that the patch does not hold: {count}",
  "zh-Hans": "清单之外还可安全修正：{count}处",
};
const remaining: Text = {
  en: 'Values that a person must decide: {count}; "ipms validate" shows them and what else is wrong',
  "zh-Hans": "须由人工判断的值：{count}处；用“ipms validate”可查看这些值及其他问题",
};
const reasons: Readonly<Record<UnfixedFile["reason"], Text>> = {
  "other-headers": {
    en: "{file}: its headers are not the standard's, so there is nothing to fix: reading understands such wordings; \"ipms convert\" writes the standard's form",
    "zh-Hans":
      "{file}：表头不是标准列名，读入时即可识别各种写法，无需修正；用“ipms convert”可写成标准格式",
  },
  parquet: {
    en: '{file}: cells of Parquet files are not fixed; write it as CSV with "ipms convert" first',
    "zh-Hans": "{file}：不能修正 Parquet 文件；请先用“ipms convert”写成 CSV",
  },
  unreadable: {
    en: '{file}: the file cannot be read; "ipms validate" says why',
    "zh-Hans": "{file}：文件无法读取；原因见“ipms validate”",
  },
};
