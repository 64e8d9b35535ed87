import { compare, defineRule, type Ledger, parsePeriod } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";
import { exchangeRate } from "../fields/fields.js";
import { judgeRows } from "../shared/judge-rows.js";
import { readDecimal, readText, rowCountOf, shownValues } from "../shared/read-field.js";
import { rowsBy } from "../shared/rows-by.js";

/**
 * One rate holds for a period.
 *
 * @zh 同一期间只有一个汇率。
 * @category rates
 * @since 0.1.0
 */
export const exchangeRateUnambiguous = /* @__PURE__ */ defineRule({
  id: "exchange-rate-unambiguous",
  version: 1,
  labels: { en: "One rate holds for a period", "zh-Hans": "同一期间只有一个汇率" },
  message: {
    en: "{rate} for {period}, but another rate of the same policy holds for the same time",
    "zh-Hans": "{period}的汇率为{rate}，同一办法在同一时段还有另一个汇率",
  },
  fix: {
    en: "Keep the rate that was published; a shorter period may refine a longer one, two of one length contradict each other.",
    "zh-Hans": "请保留公布的汇率；短期间可以细化长期间，长度相同的两个期间则相互矛盾。",
  },
  severity: "error",
  level: "ledger",
  table: "exchangeRates",
  reads: [
    exchangeRate.rate,
    exchangeRate.period,
    exchangeRate.fromCurrency,
    exchangeRate.toCurrency,
  ],
  mayRead: [exchangeRate.policy],
  memory: "rows",
  judge({ ledger }) {
    const rateOf = readDecimal(ledger, exchangeRate.rate);
    const rates = comparableRates(ledger);
    const contradicted = new Map<number, number>();
    for (const rows of rates.values()) {
      for (const [index, { row, start }] of rows.entries()) {
        const before = rows[index - 1];
        if (before === undefined || before.end <= start) continue;
        const [rate, other] = [rateOf(row), rateOf(before.row)];
        if (rate === undefined || other === undefined || compare(rate, other) === 0) continue;
        contradicted.set(row, before.row);
      }
    }
    return judgeRows(rowCountOf(ledger, "exchangeRates"), (row) => {
      const other = contradicted.get(row);
      if (rateOf(row) === undefined) return "absent";
      if (other === undefined) return "passed";
      const values = shownValues(ledger, row, exchangeRate.rate, exchangeRate.period);
      return { values, related: [other] };
    });
  },
});

/** A rate's row and period, half-open. */
interface RatePeriod {
  readonly row: number;
  readonly start: number;
  readonly end: number;
}

/** Rates that compete: of one pair, policy and length of period, in the order of their beginnings. */
function comparableRates(ledger: Ledger): ReadonlyMap<string, readonly RatePeriod[]> {
  const { fromCurrency, toCurrency, policy, period } = exchangeRate;
  const keys = [fromCurrency, toCurrency, policy].map((field) => readText(ledger, field));
  const periodOf = readText(ledger, period);
  const rowCount = rowCountOf(ledger, "exchangeRates");
  const periods = Array.from({ length: rowCount }, (_, row) => {
    const found = parsePeriod(periodOf(row) ?? "");
    return found.ok ? { row, start: found.value.start, end: found.value.end } : undefined;
  });
  const groups = rowsBy(rowCount, (row) => {
    const found = periods[row];
    if (found === undefined) return undefined;
    return [...keys.map((read) => read(row)), found.end - found.start].join(" ");
  });
  return new Map(
    [...groups].map(([key, rows]) => [
      key,
      rows.flatMap((row) => periods[row] ?? []).toSorted((a, b) => a.start - b.start),
    ]),
  );
}

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "Where two rates hold at the same time, an amount cannot be converted: either would be somebody's choice.",
    "zh-Hans": "同一时段有两个汇率，金额就无法折算：用哪一个都是人为选择。",
  },
  sources: [
    {
      title: "[湖南省招商引资数据换算]",
      date: "2018",
      note: {
        en: "Foreign amounts were converted at 1:6.3, a rate fixed for the year.",
        "zh-Hans": "外资金额按1∶6.3的年度固定汇率换算。",
      },
    },
  ],
  examples: [
    {
      title: { en: "A month within a year", "zh-Hans": "全年与单月" },
      ledger: {
        exchangeRates: [
          {
            fromCurrency: "USD",
            toCurrency: "CNY",
            period: "2022",
            policy: "period-average",
            rate: "6.7",
          },
          {
            fromCurrency: "USD",
            toCurrency: "CNY",
            period: "2022-09",
            policy: "period-average",
            rate: "6.9",
          },
        ],
      },
    },
    {
      title: { en: "Two for one year", "zh-Hans": "一年两个汇率" },
      ledger: {
        exchangeRates: [
          {
            fromCurrency: "USD",
            toCurrency: "CNY",
            period: "2018",
            policy: "fixed-annual",
            rate: "6.3",
          },
          {
            fromCurrency: "USD",
            toCurrency: "CNY",
            period: "2018",
            policy: "fixed-annual",
            rate: "6.6",
          },
        ],
      },
      findings: [{ field: "rate", values: { rate: "6.6", period: "2018" } }],
    },
  ],
};
