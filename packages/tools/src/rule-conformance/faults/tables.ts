import type { Change, ExpectedFinding, Fault } from "../fault.js";

function inTarget(rule: string, record: string, field: string): ExpectedFinding {
  return { rule, table: "targets", record, field };
}

function setTarget(targetId: string, set: object): Change {
  return { table: "targets", where: { targetId }, set: { ...set } };
}

function setPlan(targetId: string, through: string, set: object): Change {
  return { table: "targetPlans", where: { targetId, through }, set: { ...set } };
}

function setRate(fromCurrency: string, period: string, rate: string): Change {
  return { table: "exchangeRates", where: { fromCurrency, period }, set: { rate } };
}

/** Faults in targets, rates and calendars. */
export const tableFaults: readonly Fault[] = [
  {
    id: "day-undecided",
    title: {
      en: "A day of the calendar that is neither working nor free",
      "zh-Hans": "日历中的一天未注明是否工作日",
    },
    plant: () => ({
      changes: [{ table: "calendars", where: { date: "2025-05-05" }, set: { working: null } }],
      findings: [{ rule: "calendar-day-decided", table: "calendars", field: "working" }],
    }),
  },
  {
    id: "day-listed-twice",
    title: { en: "A day of the calendar listed twice", "zh-Hans": "日历中同一天列了两次" },
    plant: () => ({
      changes: [{ table: "calendars", add: { date: "2025-10-11", working: false } }],
      findings: [{ rule: "calendar-day-listed-once", table: "calendars", field: "date" }],
    }),
  },
  {
    id: "rate-upside-down",
    title: { en: "A dollar at the price of a pound", "zh-Hans": "把英镑汇率填成美元汇率" },
    plant: () => ({
      changes: [setRate("USD", "2021", "10.69")],
      findings: [{ rule: "exchange-rate-plausible", table: "exchangeRates", field: "rate" }],
    }),
  },
  {
    id: "rate-of-zero",
    title: { en: "A rate of zero", "zh-Hans": "汇率为零" },
    plant: () => ({
      changes: [setRate("EUR", "2021", "0")],
      findings: [{ rule: "exchange-rate-positive", table: "exchangeRates", field: "rate" }],
    }),
  },
  {
    id: "two-rates-for-a-year",
    title: { en: "Two fixed rates for one year", "zh-Hans": "同一年度有两个固定汇率" },
    plant: () => ({
      changes: [
        {
          table: "exchangeRates",
          add: {
            fromCurrency: "USD",
            toCurrency: "CNY",
            period: "2024",
            policy: "fixed-annual",
            rate: "7.2",
          },
        },
      ],
      findings: [{ rule: "exchange-rate-unambiguous", table: "exchangeRates", field: "rate" }],
    }),
  },
  {
    id: "target-of-no-metric",
    title: {
      en: "A target for a word, not for a metric",
      "zh-Hans": "目标填的是指标名称而非指标标识",
    },
    plant: () => ({
      changes: [setTarget("T-2W", { metric: "开工项目数" })],
      findings: [inTarget("target-metric-known", "T-2W", "metric")],
    }),
  },
  {
    id: "target-without-currency",
    title: { en: "A target in money without a currency", "zh-Hans": "金额目标未填币种" },
    plant: () => ({
      changes: [setTarget("T-1W", { currency: null })],
      findings: [inTarget("target-money-has-currency", "T-1W", "currency")],
    }),
  },
  {
    id: "plan-misses-target",
    title: { en: "A plan that ends below its target", "zh-Hans": "进度计划的终点低于目标" },
    plant: () => ({
      changes: [setPlan("T-1E", "2025-12", { cumulativeValue: "40000000000" })],
      findings: [inTarget("target-plan-ends-at-target", "T-1E", "value")],
    }),
  },
  {
    id: "plan-falls",
    title: { en: "A cumulative plan that falls", "zh-Hans": "累计进度计划下降" },
    plant: () => ({
      changes: [setPlan("T-2E", "2025-06", { cumulativeValue: "200" })],
      findings: [
        {
          rule: "target-plan-not-falling",
          table: "targetPlans",
          record: "T-2E",
          field: "cumulativeValue",
        },
      ],
    }),
  },
  {
    id: "plan-outside-period",
    title: { en: "A plan for the year before", "zh-Hans": "进度计划的时间在目标期之前" },
    plant: () => ({
      changes: [setPlan("T-3E", "2025-03", { through: "2024-12" })],
      findings: [
        {
          rule: "target-plan-within-period",
          table: "targetPlans",
          record: "T-3E",
          field: "through",
        },
      ],
    }),
  },
  {
    id: "target-set-twice",
    title: { en: "Two targets for one figure", "zh-Hans": "同一指标设了两个目标" },
    plant: () => ({
      changes: [
        {
          table: "targets",
          add: {
            targetId: "T-9",
            issuer: "省政府",
            division: "430000",
            metric: "actual-foreign-investment",
            valueKind: "money",
            value: "1700000000",
            currency: "USD",
            period: "2025",
            kind: "expected",
          },
        },
      ],
      findings: [inTarget("target-set-once", "T-9", "metric")],
    }),
  },
  {
    id: "target-of-zero",
    title: { en: "A target of zero", "zh-Hans": "目标值为零" },
    plant: () => ({
      changes: [
        {
          table: "targets",
          add: {
            targetId: "T-8",
            issuer: "省政府",
            division: "430000",
            metric: "signed-projects",
            valueKind: "count",
            value: "0",
            period: "2025",
            kind: "expected",
          },
        },
      ],
      findings: [inTarget("target-value-positive", "T-8", "value")],
    }),
  },
];
