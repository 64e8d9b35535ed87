import type { Text } from "../text/locale.js";
import type { Verdict } from "./verdict.js";

/** The name of each verdict. */
export const verdictTexts: Readonly<Record<Verdict, Text>> = {
  exact: { en: "follows exactly", "zh-Hans": "完全吻合" },
  "within-input-rounding": {
    en: "within the rounding of the inputs",
    "zh-Hans": "在所给数据的修约范围内",
  },
  "half-even": { en: "rounded half to even", "zh-Hans": "按“四舍六入五成双”修约" },
  truncated: { en: "digits dropped", "zh-Hans": "直接舍去尾数" },
  "double-rounded": { en: "rounded twice", "zh-Hans": "连续修约" },
  "qualifier-holds": { en: "the qualifier holds", "zh-Hans": "概数用语成立" },
  mismatch: { en: "does not follow", "zh-Hans": "不吻合" },
};

/**
 * What each verdict says about one figure. Places: `{stated}` the figure as printed, `{value}` and
 * `{expected}` the recomputed number and what it would be printed as, `{low}` and `{high}` its range.
 */
export const verdictSentences: Readonly<Record<Verdict, Text>> = {
  exact: {
    en: "The inputs give {value}, which is printed as {stated}.",
    "zh-Hans": "由给出的数据算得{value}，修约后即为{stated}。",
  },
  "within-input-rounding": {
    en: "The inputs as printed give {value}; within their own rounding they allow {low} to {high}, and {stated} is possible.",
    "zh-Hans":
      "按所印数据算得{value}；考虑数据本身的修约，结果在{low}至{high}之间，{stated}是可能的。",
  },
  "half-even": {
    en: "The inputs give {value}, a tie; rounded to the even digit it is {stated}, rounded half up {expected}.",
    "zh-Hans": "由给出的数据算得{value}，尾数恰为5；按偶数修约为{stated}，四舍五入则为{expected}。",
  },
  truncated: {
    en: "The inputs give {value}; {stated} drops the further digits, rounding gives {expected}.",
    "zh-Hans": "由给出的数据算得{value}；{stated}舍去了尾数，四舍五入应为{expected}。",
  },
  "double-rounded": {
    en: "The inputs give {value}; {stated} comes from rounding twice, rounding once gives {expected}.",
    "zh-Hans": "由给出的数据算得{value}；{stated}是连续修约的结果，一次修约应为{expected}。",
  },
  "qualifier-holds": {
    en: "The inputs give {value}, which agrees with {stated}.",
    "zh-Hans": "由给出的数据算得{value}，与“{stated}”的说法相符。",
  },
  mismatch: {
    en: "The inputs give {value}, which at this precision is {expected}; {stated} does not follow.",
    "zh-Hans": "由给出的数据算得{value}，按同样精度应为{expected}，与{stated}不符。",
  },
};
