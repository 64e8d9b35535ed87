import type { Text } from "@ipms/core";
import { questionOptions } from "../options/question-options.js";
import { sizeBandOptions } from "../options/size-band-options.js";
import { LocalisedCommand, type OptionDeclaration } from "../program/localised-command.js";
import type { Session } from "../program/session.js";
import type { RawSql } from "./run-sql.js";

const options: readonly OptionDeclaration[] = [
  {
    flags: "--dialect <dialect>",
    text: { en: "The SQL to write; duckdb unless stated", "zh-Hans": "SQL 方言；默认 duckdb" },
    choices: ["duckdb", "clickhouse", "postgres"],
  },
  {
    flags: "--by <fields>",
    text: { en: "Split by fields: park, division …", "zh-Hans": "按字段分组：park、division 等" },
    list: "commas",
  },
  {
    flags: "--every <part>",
    text: { en: "Split the period into a series", "zh-Hans": "将期间拆成序列" },
    choices: ["month", "quarter", "half", "year"],
  },
  ...sizeBandOptions,
  ...questionOptions,
];

/** `ipms sql`: the SQL of a definition. */
export function sqlCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("sql", session.locale)
    .describe(description)
    .takes("<metric>", metricText)
    .has(options)
    .example(
      "ipms sql start-rate --dialect postgres --period 2022-H1 --as-of 2022-06-30",
      exampleText,
    )
    .action(async (metric: string, raw: RawSql) => {
      const { runSql } = await import("./run-sql.js");
      await runSql(metric, raw, session);
    });
}

const description: Text = {
  en: "Print the SQL that a database is asked for a figure, with the values bound to it. The database counts and adds up; ratios and rounding are worked out of its answers.",
  "zh-Hans":
    "打印计算某项指标时向数据库发出的 SQL 及其绑定值。数据库只计数、求和，比率和舍入由本程序据其结果算出。",
};
const metricText: Text = {
  en: "A metric, a measure, or operator:figure",
  "zh-Hans": "指标、度量，或“算子:指标”",
};
const exampleText: Text = {
  en: "what PostgreSQL is asked for a start rate",
  "zh-Hans": "计算开工率时向 PostgreSQL 发出的 SQL",
};
