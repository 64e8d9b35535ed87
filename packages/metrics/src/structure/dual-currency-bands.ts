import type { SizeBand } from "./bands.js";

/**
 * Nested bands with bounds in yuan and in dollars, as Taizhou counts large projects: 100 million yuan or
 * 10 million dollars, 500 million or 30 million, 1 billion or 100 million. The two bounds of a band are no
 * conversions of one another: a project is judged by the bound in its own currency.
 *
 * @zh 人民币、美元双币规模档（包含式）：亿元或1000万美元以上、5亿元或3000万美元以上、10亿元或1亿美元以上，按项目自身币种认定。
 * @category structure
 * @since 0.2.0
 */
export const dualCurrencyBands: readonly SizeBand[] = [
  {
    code: "at-least-100m",
    labels: {
      en: "100 million yuan or 10 million US dollars and above",
      "zh-Hans": "1亿元或1000万美元以上",
    },
    atLeast: { CNY: "100000000", USD: "10000000" },
  },
  {
    code: "at-least-500m",
    labels: {
      en: "500 million yuan or 30 million US dollars and above",
      "zh-Hans": "5亿元或3000万美元以上",
    },
    atLeast: { CNY: "500000000", USD: "30000000" },
  },
  {
    code: "at-least-1bn",
    labels: {
      en: "1 billion yuan or 100 million US dollars and above",
      "zh-Hans": "10亿元或1亿美元以上",
    },
    atLeast: { CNY: "1000000000", USD: "100000000" },
  },
];
