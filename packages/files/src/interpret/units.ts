import { type Rational, rational } from "@ipms/core";
import { foldHeader } from "./fold.js";

/** A unit of the numbers of a column. */
export interface Unit {
  /** What is measured. */
  readonly kind: "money" | "area" | "count" | "percent" | "one";
  /** How many of the kind's base are one of this unit: of yuan, of square metres, of the whole. */
  readonly factor: Rational;
  /** ISO 4217, of a unit of money that names its currency. */
  readonly currency?: string;
}

const scales: Readonly<Record<string, bigint>> = {
  "": 1n,
  千: 1000n,
  万: 10_000n,
  百万: 1_000_000n,
  千万: 10_000_000n,
  亿: 100_000_000n,
  万亿: 1_000_000_000_000n,
};

const currencyWords: Readonly<Record<string, string>> = {
  元: "CNY",
  元人民币: "CNY",
  人民币: "CNY",
  人民币元: "CNY",
  "元(人民币)": "CNY",
  圆: "CNY",
  美元: "USD",
  美金: "USD",
  欧元: "EUR",
  港元: "HKD",
  港币: "HKD",
  日元: "JPY",
  英镑: "GBP",
  韩元: "KRW",
  新加坡元: "SGD",
  新台币: "TWD",
  澳元: "AUD",
  加元: "CAD",
  瑞士法郎: "CHF",
};

/** Square metres in one of each unit of land. */
const areas: Readonly<Record<string, Rational>> = {
  亩: /* @__PURE__ */ rational(2000n, 3n),
  万亩: /* @__PURE__ */ rational(20_000_000n, 3n),
  平方米: /* @__PURE__ */ rational(1n),
  平米: /* @__PURE__ */ rational(1n),
  平方: /* @__PURE__ */ rational(1n),
  m2: /* @__PURE__ */ rational(1n),
  万平方米: /* @__PURE__ */ rational(10_000n),
  万平米: /* @__PURE__ */ rational(10_000n),
  万平方: /* @__PURE__ */ rational(10_000n),
  千平方米: /* @__PURE__ */ rational(1000n),
  公顷: /* @__PURE__ */ rational(10_000n),
  ha: /* @__PURE__ */ rational(10_000n),
  平方公里: /* @__PURE__ */ rational(1_000_000n),
  平方千米: /* @__PURE__ */ rational(1_000_000n),
  km2: /* @__PURE__ */ rational(1_000_000n),
  mu: /* @__PURE__ */ rational(2000n, 3n),
};

const counts = ["人", "个", "名", "家", "项", "宗", "户", "件", "位"];

const units: ReadonlyMap<string, Unit> = /* @__PURE__ */ allUnits();

/**
 * The unit that a word means: 万元, 亿美元, 万 (of a currency said elsewhere), 亩, 公顷, 人, %.
 *
 * @param word - a unit as a header, a title row or a cell has it
 * @returns `undefined` where the word is no unit
 */
export function readUnit(word: string): Unit | undefined {
  return word.length > 20 ? undefined : (units.get(word) ?? units.get(foldHeader(word)));
}

/** The units that messages name. */
export const shownUnits: readonly string[] = [
  "元",
  "万元",
  "亿元",
  "万美元",
  "亿美元",
  "亩",
  "平方米",
  "公顷",
  "平方公里",
  "人",
  "%",
];

/**
 * Whether a text says how amounts beside it count: 万元 names a currency and ten thousand of its units.
 *
 * @param text - the cell of a currency
 */
export function countsOtherwise(text: string): boolean {
  const unit = readUnit(text);
  if (unit?.kind !== "money") return false;
  return unit.factor.numerator !== 1n || unit.factor.denominator !== 1n;
}

function allUnits(): ReadonlyMap<string, Unit> {
  const all = new Map<string, Unit>();
  for (const [scale, factor] of Object.entries(scales)) {
    const money = { kind: "money", factor: rational(factor) } as const;
    // 千 and 百万 alone are no units of money, 万 and 亿 are.
    if (scale === "万" || scale === "亿") all.set(scale, money);
    for (const [word, currency] of Object.entries(currencyWords)) {
      all.set(`${scale}${word}`, { ...money, currency });
      // The code of a currency by itself is a unit too: Total investment (CNY).
      if (scale === "") all.set(currency.toLowerCase(), { ...money, currency });
      if (word === "元") all.set(`人民币${scale}元`, { ...money, currency });
      if (word === "元") all.set(`人民币(${scale}元)`, { ...money, currency });
      // 万元美元 and 万元(美元) name the scale with 元 and the currency after it.
      if (scale !== "") all.set(`${scale}元(${word})`, { ...money, currency });
    }
  }
  for (const [word, factor] of Object.entries(areas)) all.set(word, { kind: "area", factor });
  for (const word of counts) all.set(word, { kind: "count", factor: rational(1n) });
  all.set("万人", { kind: "count", factor: rational(10_000n) });
  for (const word of ["%", "百分比", "百分数"]) {
    all.set(word, { kind: "percent", factor: rational(1n, 100n) });
  }
  all.set("1", { kind: "one", factor: rational(1n) });
  return all;
}
