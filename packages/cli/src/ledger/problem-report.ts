import { type Locale, problemText, type Text } from "@ipms/core";
import { say } from "../say.js";
import { clean } from "../terminal/clean.js";
import { paragraph } from "../terminal/wrap.js";
import type { OpenedLedger } from "./open-ledger.js";

/** How many problems of one code are listed; the totals are always exact. */
const listed = 20;

/**
 * What is wrong with a ledger, by code, the most frequent first.
 *
 * @param reading - the ledger
 * @param locale - the language
 * @param width - how wide the text may be
 */
export function problemReport(reading: OpenedLedger, locale: Locale, width: number): string {
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
  return `${paragraph(`ipms: ${say(summary, locale, { total })}`, width, "", "  ")}${blocks.join("")}`;
}

const summary: Text = {
  en: "problems in the ledger: {total}. No figure was computed; correct them and run the command again.",
  "zh-Hans": "台账中有 {total} 处问题，未计算任何指标；请更正后重新运行。",
};
const heading: Text = { en: "{code}: {count}", "zh-Hans": "{code}：{count} 处" };
const others: Text = { en: "… and {more} more", "zh-Hans": "……另有 {more} 处" };
