import type { Text } from "@ipms/core";
import { cutOption } from "../options/cut-option.js";
import { questionOptions } from "../options/question-options.js";
import { sourceOptions } from "../options/source-options.js";
import { LocalisedCommand, type OptionDeclaration } from "../program/localised-command.js";
import type { Session } from "../program/session.js";
import { ledgerText } from "./metrics.js";
import type { RawExplain } from "./run-explain.js";

const options: readonly OptionDeclaration[] = [
  ...questionOptions,
  cutOption,
  ...sourceOptions,
  {
    flags: "--names",
    text: { en: "Show names beside the record ids", "zh-Hans": "在编号旁显示项目名称" },
  },
  {
    flags: "--records <n>",
    text: {
      en: "List at most so many records of each list; 200 unless stated",
      "zh-Hans": "每个列表至多列出多少条记录；默认200条",
    },
  },
  {
    flags: "--all",
    text: { en: "List every record", "zh-Hans": "列出全部记录" },
  },
  {
    flags: "-f, --format <form>",
    text: { en: "The form of the output; text unless stated", "zh-Hans": "输出格式；默认 text" },
    choices: ["text", "json"],
  },
];

/** `ipms explain`: one figure with everything behind it. */
export function explainCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("explain", session.locale)
    .describe(description)
    .takes("<metric>", metricText)
    .takes("<ledger...>", ledgerText)
    .has(options)
    .example(
      "ipms explain start-rate ledger.json --period 2022-H1 --as-of 2022-06-30 --names",
      rateText,
    )
    .action(async (metric: string, paths: readonly string[], raw: RawExplain) => {
      const { runExplain } = await import("./run-explain.js");
      await runExplain(metric, paths, raw, session);
    });
}

const description: Text = {
  en: "Explain one figure: its definition, the choices in force, and the records behind every number in it. Ends with 1 where the ledger has problems or the figure is refused.",
  "zh-Hans":
    "说明一个指标的由来：定义、所用口径，以及每个数字背后的记录。台账有问题，或该指标不予计算时，退出码为1。",
};
const metricText: Text = {
  en: "A metric, a measure, or operator:figure such as growth:signed-projects",
  "zh-Hans": "指标、度量，或“算子:指标”，例如 growth:signed-projects",
};
const rateText: Text = {
  en: "which projects make up a start rate",
  "zh-Hans": "开工率由哪些项目构成",
};
