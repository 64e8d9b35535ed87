import type { Text } from "@ipms/core";
import { sourceOptions } from "../options/source-options.js";
import { LocalisedCommand, type OptionDeclaration } from "../program/localised-command.js";
import type { Session } from "../program/session.js";
import { validationForms } from "../validation/forms.js";
import { ledgerText } from "./metrics.js";
import type { RawValidate } from "../validation/raw-validate.js";

const options: readonly OptionDeclaration[] = [
  {
    flags: "-d, --as-of <day>",
    text: {
      en: "The day whose knowledge counts, such as 2022-06-30; the ledger's own unless stated",
      "zh-Hans": "以哪一天为准，例如2022-06-30；默认用台账自身的截止日期",
    },
  },
  {
    flags: "--previous <paths>",
    text: {
      en: "An earlier cut of the same ledger, to find what was rewritten or has vanished; its files behind commas or repeated",
      "zh-Hans": "同一台账的上一期，用于查出被改写或消失的内容；多个文件以逗号分隔或重复给出",
    },
    list: "commas",
  },
  {
    flags: "--profile <name>",
    text: {
      en: "A place's practice: one of ipms list profiles, or a JSON file",
      "zh-Hans": "地方口径：ipms list profiles 中的一项，或 JSON 文件",
    },
  },
  {
    flags: "--config <file>",
    text: {
      en: "The configuration; ipms.config.ts or ipms.config.json of this folder unless stated",
      "zh-Hans": "配置文件；默认为当前文件夹中的 ipms.config.ts 或 ipms.config.json",
    },
  },
  {
    flags: "--rule <ids>",
    text: {
      en: "Run only these rules; separated by commas or repeated",
      "zh-Hans": "只运行这些规则；以逗号分隔或重复给出",
    },
    list: "commas",
  },
  {
    flags: "--waivers <file>",
    text: {
      en: "Findings that somebody answers for, each with a reason and an expiry",
      "zh-Hans": "豁免清单：每项写明理由和期限",
    },
  },
  {
    flags: "--baseline <file>",
    text: {
      en: "Findings that are known already: only new ones count",
      "zh-Hans": "基线文件：其中已有的问题不再计入，只看新问题",
    },
  },
  {
    flags: "--write-baseline <file>",
    text: {
      en: "Write what is found now as a baseline for later",
      "zh-Hans": "把本次发现的问题写成基线文件，供以后使用",
    },
  },
  {
    flags: "--fail-on <severity>",
    text: {
      en: "End with 1 from this severity on; error unless stated",
      "zh-Hans": "达到此级别即以1退出；默认 error",
    },
    choices: ["error", "warning", "notice"],
  },
  {
    flags: "--maximum-findings <number>",
    text: {
      en: "How many findings of each rule are listed; 5 in a text and 100 elsewhere unless stated, all are counted",
      "zh-Hans": "每条规则最多列出多少处；默认文字报告5处，其他100处，计数不受影响",
    },
  },
  {
    flags: "--no-figures",
    text: {
      en: "Do not say which figures the ledger supports",
      "zh-Hans": "不判断台账能支撑哪些指标",
    },
  },
  ...sourceOptions,
  {
    flags: "-f, --format <form>",
    text: {
      en: "The form of the report; text unless stated. xlsx is a copy of the workbook with notes on its cells",
      "zh-Hans": "报告格式；默认 text。xlsx 为原工作簿的副本，问题以批注标在单元格上",
    },
    choices: [...Object.keys(validationForms), "xlsx"],
  },
  {
    flags: "-o, --output <file>",
    text: {
      en: "Where the report goes; the standard output unless stated",
      "zh-Hans": "报告写到哪个文件；默认写到标准输出",
    },
  },
  {
    flags: "--force",
    text: { en: "Replace existing files", "zh-Hans": "覆盖已有的文件" },
  },
];

/** `ipms validate`: whether a ledger can carry figures. */
export function validateCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("validate", session.locale)
    .describe(description)
    .takes("<ledger...>", ledgerText)
    .has(options)
    .example("ipms validate 招商台账.xlsx --as-of 2023-09-30", usualText)
    .example(
      "ipms validate ledger/ --as-of 2023-09-30 --previous ledger-08/ --format html --output findings.html",
      htmlText,
    )
    .example(
      "ipms validate ledger.json --as-of 2023-09-30 --baseline known.json --format sarif",
      ciText,
    )
    .action(async (paths: readonly string[], raw: RawValidate) => {
      const { runValidate } = await import("./run-validate.js");
      await runValidate(paths, raw, session);
    });
}

const description: Text = {
  en: "Say what is wrong in a ledger, where exactly, why it matters and how to mend it, and which figures it carries.",
  "zh-Hans": "指出台账中的问题：错在哪里、为什么要紧、怎样更正，以及台账能否支撑各项指标。",
};
const usualText: Text = { en: "check a workbook", "zh-Hans": "检查一份工作簿" };
const htmlText: Text = {
  en: "compare with last month's and write a page to read",
  "zh-Hans": "与上月台账对比，并写成网页",
};
const ciText: Text = {
  en: "fail on new findings only, for a code-hosting service",
  "zh-Hans": "只对新问题报错，输出供代码平台读取",
};
