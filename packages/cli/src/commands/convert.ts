import type { Text } from "@ipms/core";
import { writtenForms } from "../convert/target.js";
import { sourceOptions } from "../options/source-options.js";
import { LocalisedCommand, type OptionDeclaration } from "../program/localised-command.js";
import type { Session } from "../program/session.js";
import { ledgerText } from "./metrics.js";
import type { RawConvert } from "./run-convert.js";

const options: readonly OptionDeclaration[] = [
  {
    flags: "-o, --output <path>",
    text: {
      en: "The file to write, or a folder for several tables, or - for the standard output; required",
      "zh-Hans": "要写出的文件，多张表可写文件夹；- 表示标准输出；必填",
    },
  },
  {
    flags: "--to <form>",
    text: {
      en: "The form to write; that of the output's extension unless stated",
      "zh-Hans": "写出的格式；默认按输出文件的扩展名",
    },
    choices: writtenForms,
  },
  {
    flags: "--headers <kind>",
    text: {
      en: "Names of the standard (canonical), or labels with units in the language of --locale, for people; canonical unless stated",
      "zh-Hans":
        "列名用标准字段名（canonical），或用 --locale 语言的名称和单位（labels），供人阅读；默认 canonical",
    },
    choices: ["canonical", "labels"],
  },
  ...sourceOptions,
  {
    flags: "--despite-problems",
    text: {
      en: "Write what could be read although the ledger has problems; it still ends with 1",
      "zh-Hans": "台账有问题时仍写出读到的内容；退出码仍为1",
    },
  },
  {
    flags: "--force",
    text: { en: "Replace existing files", "zh-Hans": "覆盖已有的文件" },
  },
  {
    flags: "-q, --quiet",
    text: {
      en: "Do not say what was read where nothing is wrong",
      "zh-Hans": "没有问题时不显示读入情况",
    },
  },
];

/** `ipms convert`: a ledger in another form. */
export function convertCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("convert", session.locale)
    .describe(description)
    .takes("<ledger...>", ledgerText)
    .has(options)
    .example("ipms convert 招商台账.xlsx --mapping mapping.json --output ledger.json", jsonText)
    .example("ipms convert 签约项目.csv --to ndjson --output - --quiet", streamText)
    .example(
      "ipms convert ledger.json --output tables/ --to parquet --report import.md",
      folderText,
    )
    .action(async (paths: readonly string[], raw: RawConvert) => {
      const { runConvert } = await import("./run-convert.js");
      await runConvert(paths, raw, session);
    });
}

const description: Text = {
  en: "Write a ledger in another form. What was done to its cells is counted on the standard error. Whatever cannot be read is named there, and then nothing is written.",
  "zh-Hans":
    "将台账转换为另一种格式。单元格做过哪些转换，会在标准错误输出中计数列出；有读不了的内容时逐一指明，不写出任何文件。",
};
const jsonText: Text = {
  en: "a workbook as a ledger of the standard",
  "zh-Hans": "把工作簿转成标准台账",
};
const streamText: Text = {
  en: "a CSV file, in GBK or not, for the next program of a pipe",
  "zh-Hans": "把 CSV（GBK 亦可）交给管道中的下一个程序",
};
const folderText: Text = {
  en: "every table as a file of its own, with a report",
  "zh-Hans": "每张表各成一个文件，并写出报告",
};
