import type { Text } from "../text/locale.js";

/** The problems of amounts, printed figures and formulas over them; part of `problemTexts`. */
export const reportedProblemTexts = {
  "invalid-amount": {
    en: '"{value}" is not an amount of money; write 145.2亿元, 5000万元 or USD 120 million',
    "zh-Hans": "“{value}”不是金额；请写成145.2亿元、5000万元或1.2亿美元",
  },
  "invalid-reported-number": {
    en: '"{value}" cannot be read as one printed figure such as 69.8%, 近70% or 145.2亿元',
    "zh-Hans": "“{value}”无法读作一个数字；可读的写法如69.8%、近70%、145.2亿元",
  },
  "ambiguous-multiple": {
    en: '"{value}" can mean more than one multiple; write 翻一番 (doubled) or 是…的3倍 (three times)',
    "zh-Hans": "“{value}”有多种理解；请写“翻一番”（2倍）或“是……的3倍”",
  },
  "decrease-in-multiples": {
    en: '"{value}": a decrease cannot be stated as a multiple; state it in percent',
    "zh-Hans": "“{value}”：减少不能用倍数表示；请改用百分数",
  },
  "invalid-formula": {
    en: 'the formula cannot be read at character {position}: "{found}"',
    "zh-Hans": "公式第{position}个字符处无法读懂：“{found}”",
  },
  "formula-too-large": {
    en: "a formula has at most {characters} characters, {depth} levels of nesting, {names} given figures and results of {digits} digits",
    "zh-Hans":
      "公式最多{characters}个字符、{depth}层嵌套、{names}个给定数字，中间结果最多{digits}位",
  },
  "unknown-name": {
    en: 'the formula uses "{name}", which is not given; given: {known}',
    "zh-Hans": "公式用到“{name}”，但没有给出它的数值；已给出：{known}",
  },
  "unused-name": {
    en: '"{name}" is given but the formula does not use it',
    "zh-Hans": "给出了“{name}”，但公式没有用到它",
  },
  "zero-divisor": {
    en: 'the divisor "{part}" is zero, or may be zero within its rounding',
    "zh-Hans": "除数“{part}”为零，或在其修约范围内可能为零",
  },
  "mixed-currencies": {
    en: "amounts in {first} and {second} cannot be put together without an exchange rate",
    "zh-Hans": "{first} 与 {second} 的金额没有汇率不能合并计算",
  },
  "incompatible-units": {
    en: '"{left}" and "{right}" have units that do not fit together',
    "zh-Hans": "“{left}”与“{right}”的单位不相配",
  },
  "no-prior-base": {
    en: "no base above zero leads to {current} with a growth of {growth}",
    "zh-Hans": "没有大于零的基数能在变动{growth}后成为{current}",
  },
} as const satisfies Record<string, Text>;
