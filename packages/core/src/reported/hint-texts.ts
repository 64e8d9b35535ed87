import type { Text } from "../text/locale.js";

/** What may have gone wrong with a figure: the wording of each, with its places. */
export const hintTexts = {
  "points-not-percent": {
    en: "a difference of two rates is stated in percentage points, not in percent",
    "zh-Hans": "两个比率之差应用“个百分点”表示，不应用“%”",
  },
  "percent-not-points": {
    en: "a growth rate is stated in percent, not in percentage points",
    "zh-Hans": "增长率应用“%”表示，不应用“个百分点”",
  },
  "percent-sign": {
    en: "{stated} fits as a percentage: the sign is missing",
    "zh-Hans": "{stated}作为百分数吻合：可能漏写了“%”",
  },
  "unit-slip": {
    en: "{stated} fits after a shift by 10 to the power of {power}: 万 (10⁴) and 亿 (10⁸) may be mixed up",
    "zh-Hans": "小数点移动{power}位后{stated}吻合：可能混淆了万与亿",
  },
  "growth-not-multiple": {
    en: "{stated} fits as growth (the multiple less one): “up N times” (增长N倍) may be meant",
    "zh-Hans": "{stated}作为增长幅度（倍数减一）吻合：可能应说“增长N倍”",
  },
  "multiple-not-growth": {
    en: "{stated} fits as a multiple (the growth plus one): “N times as much” (是……的N倍) may be meant",
    "zh-Hans": "{stated}作为倍数（增幅加一）吻合：可能应说“是……的N倍”",
  },
  swapped: {
    en: "{stated} fits when {name} and {other} are swapped",
    "zh-Hans": "{name} 与 {other} 对调后{stated}吻合",
  },
  "other-denominator": {
    en: "{stated} fits over another base: {other} in place of {name}",
    "zh-Hans": "换用另一基数（以 {other} 代替 {name}）后{stated}吻合",
  },
  "other-figure": {
    en: "{stated} fits with {other} in place of {name}",
    "zh-Hans": "以 {other} 代替 {name} 后{stated}吻合",
  },
  "off-by-one": {
    en: "{stated} fits when {name} is {value}",
    "zh-Hans": "{name} 为{value}时{stated}吻合",
  },
  "digit-transposition": {
    en: "with two neighbouring digits exchanged, {name} reads {value} and all fits",
    "zh-Hans": "{name} 若相邻两位数字对调为{value}，则全部吻合",
  },
} as const satisfies Record<string, Text>;

/** One of the kinds of {@link hintTexts}. */
export type HintKind = keyof typeof hintTexts;
