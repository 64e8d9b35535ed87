import { type Text, textIn } from "@ipms/core";
import { type Judged, type Judgement, judge, type StrayLine } from "../conformance/judge.js";
import { openEvaluator } from "../conformance/open-evaluator.js";
import { ownAnswer } from "../conformance/own-answer.js";
import {
  byLedger,
  type ConformanceCase,
  type ConformanceSuite,
  requestOf,
} from "../conformance/suite.js";
import { exitCodes } from "../exit-codes.js";
import type { Conversation } from "../io.js";
import { Misuse } from "../misuse.js";
import type { Session } from "../program/session.js";
import { say } from "../say.js";
import { clean, cleanJson } from "../terminal/clean.js";
import { paragraph } from "../terminal/wrap.js";
import type { Dialect } from "@ipms/sql";

/** What commander hands over for `ipms conformance`. */
export interface RawConformance {
  /** The program that answers. */
  readonly runner?: string;
  /** The engine in which this library answers itself. */
  readonly engine?: Dialect;
  /** The engine's server. */
  readonly address?: string;
  /** The ids of the cases that are asked. */
  readonly case?: readonly string[];
  /** Whether figures that the program does not know are passed over. */
  readonly allowUnsupported?: boolean;
  /** How many seconds it may be silent. */
  readonly timeout?: string;
  /** Whether the requests are only shown. */
  readonly requests?: boolean;
  /** The form of the output. */
  readonly format?: string;
}

const suiteName = "@ipms/metrics/conformance.json";

/** Asks what `ipms conformance` was told to and writes what came of it. */
export async function runConformance(raw: RawConformance, session: Session): Promise<void> {
  const { io } = session;
  const patience = patienceOf(raw.timeout);
  const suite = JSON.parse(await io.readPublished(suiteName)) as ConformanceSuite;
  const cases = chosen(suite, raw.case);
  const lines = (make: (each: ConformanceCase) => object): string =>
    cases.map((each) => `${JSON.stringify(make(each))}\n`).join("");
  if (raw.requests === true) {
    io.out(lines((each) => requestOf(suite, each)));
    return;
  }
  if (raw.runner !== undefined && raw.engine !== undefined) throw new Misuse(runnerOrEngine);
  const talk =
    raw.runner === undefined
      ? await ownAnswers(suite, cases, raw)
      : await io.converse(
          raw.runner,
          lines((each) => requestOf(suite, each)),
          patience,
        );
  const judgement = judge(cases, talk.output);
  const isSupported = raw.allowUnsupported === true;
  if (raw.format === "json") io.out(`${cleanJson(jsonOf(judgement, talk))}\n`);
  else show(judgement, talk, patience, session, suite);
  const isFine = judgement.cases.every(
    ({ verdict }) => verdict === "passed" || (isSupported && verdict === "unsupported"),
  );
  const hasPassed = judgement.cases.some(({ verdict }) => verdict === "passed");
  if (!isFine || !hasPassed || talk.code !== 0 || judgement.strays.length > 0) {
    session.endWith(exitCodes.findings);
  }
}

/** What this library says itself, of one ledger after the other. */
async function ownAnswers(
  suite: ConformanceSuite,
  cases: readonly ConformanceCase[],
  { engine, address }: RawConformance,
): Promise<Conversation> {
  const evaluator = await openEvaluator(suite, engine, address);
  try {
    let output = "";
    for (const each of byLedger(cases)) {
      output += `${JSON.stringify(await ownAnswer(evaluator, each))}\n`;
    }
    return { output, code: 0 };
  } finally {
    await evaluator.close();
  }
}

function patienceOf(typed = "60"): number {
  if (/^[1-9]\d{0,4}$/.test(typed)) return Number(typed) * 1000;
  throw new Misuse(noSeconds, { value: typed });
}

function chosen(suite: ConformanceSuite, ids?: readonly string[]): readonly ConformanceCase[] {
  if (ids === undefined) return suite.cases;
  const known = suite.cases.map(({ id }) => id);
  return ids.map((word) => {
    const found = suite.cases.find(({ id }) => id === word);
    if (found === undefined) throw new Misuse(noCase, { value: word }, { word, known });
    return found;
  });
}

const countOf = ({ cases }: Judgement, verdict: Judged["verdict"]): number =>
  cases.filter((each) => each.verdict === verdict).length;

function jsonOf(judgement: Judgement, { code, ended }: Conversation): object {
  const counts = Object.fromEntries(
    (["passed", "failed", "unsupported", "unanswered"] as const).map((verdict) => [
      verdict,
      countOf(judgement, verdict),
    ]),
  );
  return { counts, ...judgement, runner: { code: code ?? null, ended: ended ?? null } };
}

/** How many faults are shown one by one. */
const shownFaults = 20;

function show(
  judgement: Judgement,
  { code, ended }: Conversation,
  patience: number,
  { io, locale, width }: Session,
  suite: ConformanceSuite,
): void {
  const line = (text: Text, values: Readonly<Record<string, string | number>> = {}): void =>
    io.out(paragraph(clean(say(text, locale, values)), width, "", "  "));
  const failed = judgement.cases.filter(({ verdict }) => verdict === "failed");
  for (const { id, expected, found } of failed.slice(0, shownFaults)) {
    const title = suite.cases.find((each) => each.id === id)?.title;
    line(failedText, { id, title: title === undefined ? "" : textIn(title, locale) });
    const { status: _status, ...rest } = { ...expected, explanation: undefined };
    line(expectedText, { answer: JSON.stringify(rest) });
    const { id: _id, ...answer } = found as Readonly<Record<string, unknown>>;
    line(foundText, { answer: JSON.stringify(answer).slice(0, 400) });
  }
  if (failed.length > shownFaults) line(moreText, { count: failed.length - shownFaults });
  for (const stray of judgement.strays.slice(0, shownFaults)) {
    line(strayTexts[stray.fault], { line: stray.line, text: stray.text });
  }
  const unanswered = judgement.cases.filter(({ verdict }) => verdict === "unanswered");
  if (unanswered.length > 0) {
    line(unansweredText, { count: unanswered.length, id: unanswered[0]?.id ?? "" });
  }
  if (ended === "silent") line(silentText, { seconds: patience / 1000 });
  else if (ended === "endless") line(endlessText);
  else if (code !== 0) line(codeText, { code: code ?? "?" });
  line(totalText, {
    total: judgement.cases.length,
    passed: countOf(judgement, "passed"),
    failed: failed.length,
    unsupported: countOf(judgement, "unsupported"),
    unanswered: unanswered.length,
  });
}

const strayTexts: Readonly<Record<StrayLine["fault"], Text>> = {
  "no-json": {
    en: "Line {line} is no JSON object: {text}",
    "zh-Hans": "第{line}行不是JSON对象：{text}",
  },
  "unknown-id": {
    en: "Line {line} answers no case that was asked: {text}",
    "zh-Hans": "第{line}行回答的不是所问的用例：{text}",
  },
  "answered-twice": {
    en: "Line {line} answers {text} a second time; only the first answer counts",
    "zh-Hans": "第{line}行重复回答 {text}，只以第一次为准",
  },
};
const failedText: Text = { en: "{id}: {title}", "zh-Hans": "{id}：{title}" };
const expectedText: Text = { en: "  expected {answer}", "zh-Hans": "  应为 {answer}" };
const foundText: Text = { en: "  answered {answer}", "zh-Hans": "  实为 {answer}" };
const moreText: Text = {
  en: "… and {count} more; --format json lists all.",
  "zh-Hans": "……另有{count}个；--format json 可列出全部。",
};
const unansweredText: Text = {
  en: "{count} cases were not answered, the first of them {id}.",
  "zh-Hans": "{count}个用例没有回答，第一个是 {id}。",
};
const silentText: Text = {
  en: "The program said nothing for {seconds} seconds and was ended; --timeout gives it more.",
  "zh-Hans": "程序{seconds}秒没有输出，已结束；可用 --timeout 延长等待时间。",
};
const endlessText: Text = {
  en: "The program wrote far more than answers and was ended.",
  "zh-Hans": "程序输出过多，已结束。",
};
const codeText: Text = {
  en: "The program ended with {code}.",
  "zh-Hans": "程序以退出码{code}结束。",
};
const totalText: Text = {
  en: "{total} cases: {passed} passed, {failed} failed, {unsupported} unsupported, {unanswered} unanswered.",
  "zh-Hans":
    "共{total}个用例：通过{passed}，不通过{failed}，不支持{unsupported}，未回答{unanswered}。",
};
const runnerOrEngine: Text = {
  en: "--runner and --engine both say who answers: state one of them",
  "zh-Hans": "--runner 和 --engine 都用来指定由谁作答，只能写其中一个",
};
const noSeconds: Text = {
  en: '"{value}" is not a number of seconds; write a whole number, such as --timeout 120',
  "zh-Hans": "“{value}”不是秒数；请写整数，例如 --timeout 120",
};
const noCase: Text = {
  en: 'there is no case "{value}"; did you mean {suggestions}?',
  "zh-Hans": "没有编号为“{value}”的用例；您要的是不是 {suggestions}？",
};
