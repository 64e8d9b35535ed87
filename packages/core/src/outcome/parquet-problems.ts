import type { Text } from "../text/locale.js";

/** What can be wrong with a Parquet file, before any value in it is looked at. */
export const parquetProblemTexts = {
  "not-parquet": {
    en: "the file is not a Parquet file, whatever its name says; check what it is, or write it again",
    "zh-Hans": "无论扩展名如何，该文件都不是 Parquet 文件；请核对文件类型，或重新导出",
  },
  "truncated-parquet": {
    en: "the Parquet file breaks off before its end; copy or write it again",
    "zh-Hans": "Parquet 文件不完整，在结尾之前中断；请重新复制或导出",
  },
  "damaged-parquet": {
    en: "the Parquet file is damaged ({part}); nothing from here on was read; copy or write it again",
    "zh-Hans": "Parquet 文件已损坏（{part}）；自此处起未读取；请重新复制或导出",
  },
  "unsupported-parquet": {
    en: "the Parquet file uses {feature}, which is not read; write the file again without it, compressed with Snappy, Zstandard or GZIP",
    "zh-Hans":
      "Parquet 文件用到了 {feature}，无法读取；请不用该特性重新导出，压缩方式可选 Snappy、Zstandard 或 GZIP",
  },
  "parquet-column-type": {
    en: 'the column "{field}" has the type {type}, which no field of the standard has; it was not read; write it as text, number, decimal, date or truth value',
    "zh-Hans":
      "列“{field}”的类型为 {type}，本标准没有这种类型的字段；该列未读入；请改为文本、数值、小数、日期或布尔类型",
  },
  "unpacks-too-far": {
    en: "the file would unpack to more than {limit} bytes; nothing from here on was read",
    "zh-Hans": "文件解压后将超过{limit}字节；自此处起未读取",
  },
  "too-many-parquet-rows": {
    en: "the Parquet file claims {rows} rows, more than its bytes can hold; nothing was read",
    "zh-Hans": "Parquet 文件声称有{rows}行，超出其字节所能容纳的数量；未读取",
  },
} as const satisfies Record<string, Text>;
