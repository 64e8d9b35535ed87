import type { Text } from "../text/locale.js";

/** What can be wrong with what people write beside a ledger: configurations and profiles. */
export const configProblemTexts = {
  "invalid-config": {
    en: "what stands at {at} has no place in a configuration; it may hold {known}",
    "zh-Hans": "配置中 {at} 处的内容无效；此处可以写 {known}",
  },
  "invalid-config-value": {
    en: "the value at {at} cannot be used: {known} is expected",
    "zh-Hans": "配置中 {at} 处的值不能使用；应为 {known}",
  },
  "unknown-rule": {
    en: 'there is no rule "{value}"; did you mean {suggestions}?',
    "zh-Hans": "没有名为“{value}”的规则；您要的是不是 {suggestions}？",
  },
  "unknown-rule-parameter": {
    en: 'the rule "{rule}" has no parameter "{value}"; it has {known}',
    "zh-Hans": "规则“{rule}”没有参数“{value}”；可用的有 {known}",
  },
  "invalid-rule-parameter": {
    en: '"{value}" is no value for "{parameter}" of the rule "{rule}"; write it like {example}, not below zero',
    "zh-Hans":
      "“{value}”不能作为规则“{rule}”的参数“{parameter}”；请照 {example} 的样式填写，数不得为负",
  },
  "contradictory-rule-parameter": {
    en: '"{parameter}" of the rule "{rule}" has two values from one day on: {values}',
    "zh-Hans": "规则“{rule}”的参数“{parameter}”自同一日起有两个值：{values}",
  },
} as const satisfies Record<string, Text>;
