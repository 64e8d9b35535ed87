import type { Text } from "@ipms/core";
import { LocalisedCommand, type OptionDeclaration } from "../program/localised-command.js";
import type { Session } from "../program/session.js";
import type { RawTemplate } from "./run-template.js";

const options: readonly OptionDeclaration[] = [
  {
    flags: "-o, --output <file>",
    text: {
      en: "The file to write, or - for the standard output; required",
      "zh-Hans": "要写出的文件；- 表示标准输出；必填",
    },
  },
  {
    flags: "-f, --format <form>",
    text: {
      en: "The form; that of the output's extension unless stated, or xlsx",
      "zh-Hans": "格式；默认按输出文件的扩展名，否则为 xlsx",
    },
    choices: ["xlsx", "csv"],
  },
  {
    flags: "--table <names>",
    text: {
      en: "The tables to fill in, separated by commas or repeated; projects,fundReceipts unless stated; csv takes one, projects unless stated",
      "zh-Hans":
        "要填报的表，以逗号分隔或重复给出；默认 projects,fundReceipts；csv 只能有一张表，默认 projects",
    },
    list: "commas",
  },
  {
    flags: "--force",
    text: { en: "Replace an existing file", "zh-Hans": "覆盖已有的文件" },
  },
];

/** `ipms template`: a workbook for a clerk to fill in. */
export function templateCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("template", session.locale)
    .describe(description)
    .has(options)
    .example("ipms template --output 招商台账.xlsx --locale zh-Hans", workbookText)
    .example("ipms template --table projects --output projects.csv", csvText)
    .action(async (raw: RawTemplate) => {
      const { runTemplate } = await import("./run-template.js");
      await runTemplate(raw, session);
    });
}

const description: Text = {
  en: "Write an empty ledger to fill in, in the language of --locale: headers with units, and in a workbook lists to choose from, checks of dates and numbers, and notes on every column. Once filled in, it is read without a question.",
  "zh-Hans":
    "写出一份供填报的空白台账，语言随 --locale：列名注明单位；工作簿还带有下拉选项、日期和数字校验以及各列的填写说明。填好后可直接读入。",
};
const workbookText: Text = {
  en: "a workbook with Chinese headers",
  "zh-Hans": "中文列名的工作簿",
};
const csvText: Text = { en: "the headers alone, as CSV", "zh-Hans": "只有列名的 CSV" };
