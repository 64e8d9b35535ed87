import type { Text } from "@ipms/core";
import { LocalisedCommand, type OptionDeclaration } from "../program/localised-command.js";
import type { Session } from "../program/session.js";
import type { RawDiff } from "./run-diff.js";

const options: readonly OptionDeclaration[] = [
  {
    flags: "-f, --format <form>",
    text: { en: "The form of the output; text unless stated", "zh-Hans": "输出格式；默认 text" },
    choices: ["text", "json", "markdown"],
  },
  {
    flags: "-o, --output <file>",
    text: {
      en: "Where the comparison goes; the standard output unless stated",
      "zh-Hans": "对比结果写到哪个文件；默认写到标准输出",
    },
  },
  {
    flags: "--force",
    text: { en: "Replace existing files", "zh-Hans": "覆盖已有的文件" },
  },
];

/** `ipms diff`: what changed between two reports. */
export function diffCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("diff", session.locale)
    .describe(description)
    .takes("<old>", oldText)
    .takes("<new>", newText)
    .has(options)
    .example("ipms diff august.json september.json", exampleText)
    .action(async (older: string, newer: string, raw: RawDiff) => {
      const { runDiff } = await import("./run-diff.js");
      await runDiff(older, newer, raw, session);
    });
}

const description: Text = {
  en: 'Compare two reports of "ipms validate --format json": findings that are new, resolved or still there. Ends with 1 where there are new ones, or where the newer report lists too few to tell.',
  "zh-Hans":
    "对比两份“ipms validate --format json”的报告：哪些问题是新的、哪些已经解决、哪些仍然存在。有新问题，或者较新的报告未列出全部问题、无从判断时，退出码为1。",
};
const oldText: Text = { en: "The older report", "zh-Hans": "较早的报告" };
const newText: Text = { en: "The newer report", "zh-Hans": "较新的报告" };
const exampleText: Text = { en: "what a month changed", "zh-Hans": "一个月来的变化" };
