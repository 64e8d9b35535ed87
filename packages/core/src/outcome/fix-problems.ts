import type { Text } from "../text/locale.js";

/** What can be wrong with fixes, and with the files that hold them. */
export const fixProblemTexts = {
  "changed-cell": {
    en: 'the cell holds "{found}" and no longer "{value}"; the fix was not applied: propose fixes anew',
    "zh-Hans": "单元格现为“{found}”，已不是“{value}”；该项修正未应用，请重新生成修正清单",
  },
  "missing-fixed-cell": {
    en: 'no cell with "{value}" is here; the fix was not applied: the file is another one, or rows have moved',
    "zh-Hans": "此处没有内容为“{value}”的单元格；该项修正未应用：文件可能不是同一份，或者行有增减",
  },
  "repeated-fix": {
    en: 'another fix changes the cell "{value}" already; this one was not applied: keep one of the two',
    "zh-Hans": "“{value}”所在单元格已由另一项修正改动；该项修正未应用，请只保留一项",
  },
  "not-a-patch": {
    en: 'this is not a file of fixes; it is written { "ipmsPatch": 1, "fixes": [ … ] }',
    "zh-Hans": '这不是修正清单；应写成 { "ipmsPatch": 1, "fixes": [ … ] }',
  },
  "invalid-patch": {
    en: 'the file of fixes is not in good form at {at}: "{found}"; write it anew with ipms fix --format json',
    "zh-Hans": "修正清单的 {at} 处格式不对：“{found}”；请用 ipms fix --format json 重新生成",
  },
} as const satisfies Record<string, Text>;
