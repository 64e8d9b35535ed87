import type { Text } from "@ipms/core";
import { questionOptions } from "../options/question-options.js";
import { readingOptions } from "../options/source-options.js";
import { LocalisedCommand, type OptionDeclaration } from "../program/localised-command.js";
import type { Session } from "../program/session.js";
import type { RawRestate } from "./run-restate.js";

/** Both cuts are given, so that no other day's ledger is looked for. */
const otherClock = "--known-at <day>";

const options: readonly OptionDeclaration[] = [
  ...questionOptions.filter(({ flags }) => flags !== otherClock),
  ...readingOptions,
  {
    flags: "--records <n>",
    text: {
      en: "List at most so many records behind each input; 20 unless stated",
      "zh-Hans": "每项数据至多列出多少条记录；默认20条",
    },
  },
  { flags: "--all", text: { en: "List every record", "zh-Hans": "列出全部记录" } },
  {
    flags: "-f, --format <form>",
    text: { en: "The form of the output; text unless stated", "zh-Hans": "输出格式；默认 text" },
    choices: ["text", "json"],
  },
];

/** `ipms restate`: what became of figures between two cuts of a ledger. */
export function restateCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("restate", session.locale)
    .describe(description)
    .takes("<old>", oldText)
    .takes("<new>", newText)
    .takes("[metric...]", metricText)
    .has(options)
    .example(
      "ipms restate july/ october/ start-rate --period 2022-H1 --as-of 2022-06-30",
      exampleText,
    )
    .action(async (older: string, newer: string, names: readonly string[], raw: RawRestate) => {
      const { runRestate } = await import("./run-restate.js");
      await runRestate({ older, newer, names }, raw, session);
    });
}

const description: Text = {
  en: "Say which figures changed between two cuts of a ledger, by how much exactly, and because of which records: added, removed, or with which fields changed; targets and exchange rates that changed are named too. Ends with 1 where a ledger has problems or a figure that was named is refused; of the usual eight, only where all are.",
  "zh-Hans":
    "对比同一台账前后两次截取的数据：哪些指标变了、精确变化多少、由哪些记录引起（新增、删除，或哪些字段有改动），目标和汇率的变动也一并列出。台账有问题，或指名的指标不予计算时，退出码为1；未指名而计算常用的八项时，全都算不出才为1。",
};
const oldText: Text = { en: "The older ledger", "zh-Hans": "较早的台账" };
const newText: Text = { en: "The newer ledger", "zh-Hans": "较新的台账" };
const metricText: Text = {
  en: "Metrics, measures, or operator:figure such as growth:signed-projects; the usual eight unless stated",
  "zh-Hans": "指标、度量，或“算子:指标”，例如 growth:signed-projects；默认为常用的八项",
};
const exampleText: Text = {
  en: "why the start rate is another three months later",
  "zh-Hans": "三个月后开工率为何不同",
};
