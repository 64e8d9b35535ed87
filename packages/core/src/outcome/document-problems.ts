import type { Text } from "../text/locale.js";

/** What can be wrong with a JSON document as a whole. */
export const documentProblemTexts = {
  "foreign-document": {
    en: "none of its keys ({keys}) is a table of the standard ({tables}); where the records stand in a list deeper inside, save that list alone, from [ to ], as the file",
    "zh-Hans":
      "其中的键（{keys}）都不是标准的表名（{tables}）；如果记录在更里层的列表中，请把那个列表（从 [ 到 ]）单独存为文件",
  },
} as const satisfies Record<string, Text>;
