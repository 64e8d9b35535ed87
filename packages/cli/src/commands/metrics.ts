import type { Text } from "@ipms/core";
import { cutOption } from "../options/cut-option.js";
import { questionOptions } from "../options/question-options.js";
import { sizeBandOptions } from "../options/size-band-options.js";
import { outputForms } from "../output/forms.js";
import { sourceOptions } from "../options/source-options.js";
import { LocalisedCommand, type OptionDeclaration } from "../program/localised-command.js";
import type { Session } from "../program/session.js";
import type { RawMetrics } from "../options/raw-metrics.js";

const options: readonly OptionDeclaration[] = [
  {
    flags: "-m, --metric <ids>",
    text: {
      en: "What to compute: metrics, measures, or operator:figure such as growth:signed-projects; separated by commas or repeated; the usual eight unless stated",
      "zh-Hans":
        "要计算的指标、度量，或“算子:指标”，例如 growth:signed-projects；以逗号分隔或重复给出；默认为常用的八项",
    },
    list: "commas",
  },
  {
    flags: "--by <fields>",
    text: {
      en: "Split by fields: park, industryChain, division:prefecture, industry:section …",
      "zh-Hans": "按字段分组：park、industryChain、division:prefecture、industry:section 等",
    },
    list: "commas",
  },
  {
    flags: "--rank",
    text: {
      en: "Put the groups of --by in the order of their values, the largest first, with their places; equal values share one",
      "zh-Hans": "将 --by 的各组按数值从大到小排列并标出名次；数值相等的名次相同",
    },
  },
  {
    flags: "--top <n>",
    text: {
      en: "Give the share of the n largest groups of --by in all of them",
      "zh-Hans": "给出 --by 各组中最大的 n 组占全部的比重",
    },
  },
  ...sizeBandOptions,
  {
    flags: "--add-up",
    text: {
      en: "Round the shares or contributions of --by together, so that they add up to the printed total (largest remainders)",
      "zh-Hans":
        "对 --by 各组的占比、拉动点或贡献率统一修约，使各组之和等于公布的合计（最大余数法）",
    },
  },
  {
    flags: "--each-target",
    text: {
      en: "Where a figure has several targets, of province, city and county for example, give it against each of them",
      "zh-Hans": "同一指标有省、市、县等多个目标时，对照每个目标逐一给出",
    },
  },
  {
    flags: "--every <part>",
    text: {
      en: "Split the period into a series, each part as of its own end",
      "zh-Hans": "将期间拆成序列，各段以其期末为截止日期",
    },
    choices: ["month", "quarter", "half", "year"],
  },
  ...questionOptions,
  cutOption,
  ...sourceOptions,
  {
    flags: "--engine <engine>",
    text: {
      en: "Where to count and add up: duckdb reads big files in the standard's form directly; clickhouse and postgres take the address of a server that holds the tables in place of a ledger; in memory unless stated",
      "zh-Hans":
        "由哪个引擎计数、求和：duckdb 可直接读取符合本标准写法的大文件；clickhouse、postgres 以存有各表的服务器地址代替台账路径；默认在内存中计算",
    },
    choices: ["duckdb", "clickhouse", "postgres"],
  },
  {
    flags: "-f, --format <form>",
    text: { en: "The form of the output; text unless stated", "zh-Hans": "输出格式；默认 text" },
    choices: Object.keys(outputForms),
  },
];

/** `ipms metrics`: figures of a ledger. */
export function metricsCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("metrics", session.locale)
    .describe(description)
    .takes("<ledger...>", ledgerText)
    .has(options)
    .example("ipms metrics ledger.json --period 2022-H1 --as-of 2022-06-30", usualText)
    .example(
      "ipms metrics ledger/ --period 2022 --as-of 2022-12-31 --metric start-rate --by park --every quarter",
      splitText,
    )
    .example(
      "ipms metrics ledger/ --period 2023-01/2023-09 --as-of 2023-09-30 --metric signed-projects --compare previous-year --format csv",
      compareText,
    )
    .action(async (paths: readonly string[], raw: RawMetrics) => {
      const { runMetrics } = await import("./run-metrics.js");
      await runMetrics(paths, raw, session);
    });
}

const description: Text = {
  en: "Compute figures from a ledger. Nothing is computed from a ledger with problems; figures that cannot be computed are refused with the reason. Ends with 1 where the ledger has problems or a figure named by --metric is refused; of the usual eight, only where none has a value.",
  "zh-Hans":
    "根据台账计算指标。台账有问题时不计算任何指标；算不出的指标会说明原因。台账有问题，或 --metric 指名的指标不予计算时，退出码为1；未指名而计算常用的八项时，全都算不出才为1。",
};

/** What a ledger may be. */
export const ledgerText: Text = {
  en: "A workbook (.xlsx), CSV, TSV, JSON, NDJSON or Parquet files, a folder of them, or - for the standard input",
  "zh-Hans":
    "工作簿（.xlsx）、CSV、TSV、JSON、NDJSON 或 Parquet 文件、由它们组成的文件夹，或 -（标准输入）",
};
const usualText: Text = { en: "the usual figures", "zh-Hans": "常用指标" };
const splitText: Text = {
  en: "one rate by park and quarter",
  "zh-Hans": "按园区和季度分列一项比率",
};
const compareText: Text = {
  en: "a count with its growth over the same months of the year before, as CSV",
  "zh-Hans": "某项数量及其同比增长率，输出为 CSV",
};
