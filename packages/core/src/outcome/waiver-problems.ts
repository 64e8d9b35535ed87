import type { Text } from "../text/locale.js";

/** What can be wrong with the files that say which findings count: waivers, baselines, earlier reports. */
export const waiverProblemTexts = {
  "not-waivers": {
    en: 'this is not a file of waivers; it is written { "ipmsWaivers": 1, "waivers": [ … ] }',
    "zh-Hans": '这不是豁免文件；应写成 { "ipmsWaivers": 1, "waivers": [ … ] }',
  },
  "missing-waiver-part": {
    en: 'the waiver does not say "{part}"; every waiver names its rule, reason, author and last day (until)',
    "zh-Hans":
      "该项豁免缺少“{part}”；每项豁免都须写明规则（rule）、理由（reason）、责任人（author）和截止日期（until）",
  },
  "unknown-waiver-part": {
    en: 'a waiver has no part "{part}"; it may say {known}',
    "zh-Hans": "豁免没有“{part}”这一项；可以写 {known}",
  },
  "empty-waiver-part": {
    en: '"{part}" of a waiver is a text that is not empty',
    "zh-Hans": "豁免的“{part}”应为非空文本",
  },
  "repeated-waiver": {
    en: "the waiver speaks of the same findings as {first}; keep one of the two",
    "zh-Hans": "该项豁免与 {first} 针对同一问题；请只保留一项",
  },
  "not-baseline": {
    en: "this is not a baseline of findings; write a new one from a report on this ledger",
    "zh-Hans": "这不是问题基线文件；请用本台账的校验报告重新生成",
  },
  "not-a-report": {
    en: "this is not a report of validating a ledger that can be compared; write one as JSON",
    "zh-Hans": "这不是可供比较的校验报告；请以 JSON 格式重新输出报告",
  },
} as const satisfies Record<string, Text>;
