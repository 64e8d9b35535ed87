import { defineRule } from "@ipms/core";
import type { RuleDocumentation } from "../documentation.js";

/**
 * A Parquet file is whole and uses what can be read.
 *
 * @zh Parquet 文件完整，且未使用无法读取的特性。
 * @category form
 * @since 0.1.0
 */
export const parquetReadable = /* @__PURE__ */ defineRule({
  id: "parquet-readable",
  version: 1,
  labels: {
    en: "A Parquet file is whole and uses what can be read",
    "zh-Hans": "Parquet 文件完整，且未使用无法读取的特性",
  },
  message: {
    en: "a Parquet file that was not read as a whole",
    "zh-Hans": "Parquet 文件没有完整读入",
  },
  fix: {
    en: "Write the file again, compressed with Snappy, Zstandard or GZIP, with columns of text, number, decimal, date or truth value.",
    "zh-Hans":
      "请重新导出，压缩方式用 Snappy、Zstandard 或 GZIP，列类型用文本、数值、小数、日期或布尔。",
  },
  severity: "error",
  level: "field",
  problems: [
    "not-parquet",
    "truncated-parquet",
    "damaged-parquet",
    "unsupported-parquet",
    "parquet-column-type",
    "unpacks-too-far",
    "too-many-parquet-rows",
  ],
});

/** What people need to know of the rule. */
export const documentation: RuleDocumentation = {
  why: {
    en: "A file that was cut off on its way keeps its name and loses its rows.",
    "zh-Hans": "传输中断的文件名称照旧，行却丢了。",
  },
  sources: [
    {
      title: "Apache Parquet: File Format",
      issuer: "Apache Software Foundation",
      url: "https://parquet.apache.org/docs/file-format/",
      note: {
        en: "The end of the file says where everything stands.",
        "zh-Hans": "文件末尾记录各部分的位置。",
      },
    },
  ],
  examples: [
    {
      title: { en: "An ordinary table", "zh-Hans": "一张普通的表" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
    },
    {
      title: { en: "Cut off on its way", "zh-Hans": "传输中断" },
      ledger: { projects: [{ projectId: "P-1", name: "电池项目", signedOn: "2023-02-10" }] },
      problems: [
        { code: "truncated-parquet", parameters: {}, place: { file: "projects.parquet" } },
      ],
      findings: [{}],
    },
  ],
};
