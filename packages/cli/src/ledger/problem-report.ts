import { problemText, type ProblemCode, type Text } from "@ipms/core";
import type { Session } from "../program/session.js";
import { say } from "../say.js";
import { clean } from "../terminal/clean.js";
import { paragraph } from "../terminal/wrap.js";
import type { OpenedLedger } from "./opened-ledger.js";

/** How many problems of one code are listed; the totals are always exact. */
const listed = 20;

/**
 * What is wrong with a ledger, by code, the most frequent first.
 *
 * @param reading - the ledger
 * @param session - for the language and the width
 * @param summary - what the problems mean for the command; `{total}` is their number
 */
export function problemReport(
  reading: Pick<OpenedLedger, "totals" | "problems">,
  { locale, width }: Pick<Session, "locale" | "width">,
  summary: Text = noFigure,
): string {
  const total = [...reading.totals.values()].reduce((sum, count) => sum + count, 0);
  const groups = [...reading.totals].toSorted(([, left], [, right]) => right - left);
  const blocks = groups.map(([code, count]) => {
    const first = reading.problems.filter((problem) => problem.code === code).slice(0, listed);
    const more = count - first.length;
    return [
      paragraph(say(heading, locale, { code, count }), width, "\n"),
      ...first.map((problem) =>
        paragraph(clean(problemText(problem, locale)), width, "  ", "    "),
      ),
      ...(more > 0 ? [paragraph(say(others, locale, { more }), width, "  ")] : []),
    ].join("");
  });
  const open = [...reading.totals.keys()].some((code) => isQuestion(code));
  const hint = open ? `\n${paragraph(say(askOnce, locale), width)}` : "";
  const first = paragraph(`ipms: ${say(summary, locale, { total })}`, width, "", "  ");
  return `${first}${blocks.join("")}${hint}`;
}

/** Whether a problem is a question that somebody must decide, and a mapping answers. */
export function isQuestion(code: ProblemCode): boolean {
  return questions.has(code);
}

const questions: ReadonlySet<ProblemCode> = new Set([
  "open-question",
  "rival-columns",
  "open-unit",
  "open-value",
  "open-id",
]);

const askOnce: Text = {
  en: 'Answer what is open once for all later files: "ipms map" writes a mapping with the questions, and --mapping uses it.',
  "zh-Hans":
    "待定的问题只需回答一次，以后的文件都可沿用：“ipms map”会生成列出问题的列对应表，填好后用 --mapping 指定。",
};
const noFigure: Text = {
  en: 'problems in the ledger: {total}. No figure was computed; correct them ("ipms validate" says how) and run the command again.',
  "zh-Hans": "台账中有{total}处问题，未计算任何指标；请更正后重新运行，更正办法见“ipms validate”。",
};
const heading: Text = { en: "{code}: {count}", "zh-Hans": "{code}：{count}处" };
const others: Text = { en: "… and {more} more", "zh-Hans": "……另有{more}处" };
