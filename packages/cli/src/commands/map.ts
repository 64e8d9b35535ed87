import type { Text } from "@ipms/core";
import { readingOptions } from "../options/source-options.js";
import { LocalisedCommand, type OptionDeclaration } from "../program/localised-command.js";
import type { Session } from "../program/session.js";
import { ledgerText } from "./metrics.js";
import type { RawMap } from "./run-map.js";

const options: readonly OptionDeclaration[] = [
  {
    flags: "-o, --output <file>",
    text: {
      en: "The mapping file to write; answers already in it stay, and new columns are added; - for the standard output",
      "zh-Hans": "要写出的列对应表文件；文件中已有的答案保持不变，只补充新的列；- 表示标准输出",
    },
  },
  ...readingOptions.filter(({ flags }) => !flags.startsWith("--mapping")),
];

/** `ipms map`: what the columns of a ledger mean, as far as their headers say. */
export function mapCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("map", session.locale)
    .describe(description)
    .takes("<ledger...>", ledgerText)
    .has(options)
    .example("ipms map 招商台账.xlsx", lookText)
    .example("ipms map 招商台账.xlsx --output mapping.json", writeText)
    .action(async (paths: readonly string[], raw: RawMap) => {
      const { runMap } = await import("./run-map.js");
      await runMap(paths, raw, session);
    });
}

const description: Text = {
  en: "Propose what the columns of a ledger mean. What the headers do not say for certain stays a question, null in the mapping; ends with 1 while a question is open.",
  "zh-Hans":
    "推断台账各列的含义。表头不能确定的留作问题，在列对应表中写为 null；仍有问题待定时退出码为1。",
};
const lookText: Text = { en: "what each column means", "zh-Hans": "查看各列的含义" };
const writeText: Text = {
  en: "the same as a file: answer what is null, then use it with --mapping",
  "zh-Hans": "写成文件：填好其中的 null，以后用 --mapping 指定",
};
