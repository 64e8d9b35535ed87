import { formatPeriod, type Ledger, type Locale, parsePeriod, type Text, textIn } from "@ipms/core";
import {
  commissioningRate,
  evaluate,
  formatResult,
  fundsInPlace,
  type Result,
  signedInvestment,
  signedProjects,
  startRate,
} from "@ipms/metrics";

const columns = [signedProjects, signedInvestment, fundsInPlace, startRate, commissioningRate];

const title: Text = { en: "Investment promotion, {period}", "zh-Hans": "{period}招商引资情况" };
const heading: Text = { en: "Month signed", "zh-Hans": "月份" };
const whole: Text = { en: "Whole period", "zh-Hans": "合计" };
const note: Text = {
  en: "The rates of a month are those of the projects signed in it, as of {asOf}; those of the whole period are computed from all its projects and are not averages of the months.",
  "zh-Hans":
    "各月的比率按当月签约项目计算，截至{asOf}；合计一行的比率由全部项目重新计算，不是各月的平均数。",
};

/**
 * A bulletin in Markdown: one row a month, and the whole period.
 *
 * @param ledger - the ledger
 * @param period - in canonical form
 * @param asOf - the day whose knowledge counts
 * @param locale - the language
 */
export function bulletin(ledger: Ledger, period: string, asOf: string, locale: Locale): string {
  const question = { period, asOf, every: "month", seriesAsOf: "question" } as const;
  const tables = columns.map((column) => evaluate(column, ledger, question));
  const months = tables[0]?.groups.map((result) => result.period) ?? [];
  const cells = (pick: (table: (typeof tables)[number]) => Result | undefined) =>
    tables.map((table) => {
      const result = pick(table);
      return result === undefined ? "" : formatResult(result, locale);
    });
  const rows = months.map((month, at) => [
    name(month, locale),
    ...cells((table) => table.groups[at]),
  ]);
  const fill = (text: Text) =>
    textIn(text, locale).replace("{period}", name(period, locale)).replace("{asOf}", asOf);
  return [
    `# ${fill(title)}`,
    "",
    line([fill(heading), ...columns.map(({ labels }) => textIn(labels, locale))]),
    line([":--", ...columns.map(() => "--:")]),
    ...rows.map(line),
    line([`**${fill(whole)}**`, ...cells((table) => table.total)]),
    "",
    fill(note),
    "",
  ].join("\n");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function name(period: string, locale: Locale): string {
  const parsed = parsePeriod(period);
  return parsed.ok ? formatPeriod(parsed.value, locale) : period;
}
