import type { Text } from "@ipms/core";
import { readingOptions } from "../options/source-options.js";
import { LocalisedCommand, type OptionDeclaration } from "../program/localised-command.js";
import type { Session } from "../program/session.js";
import type { RawFix } from "./run-fix.js";

const ofCells = ["--sheet", "--encoding", "--delimiter"];

const options: readonly OptionDeclaration[] = [
  {
    flags: "-o, --output <path>",
    text: {
      en: "Where the fixed copy goes: a file, or a folder for a ledger in a folder",
      "zh-Hans": "修正后的副本写到哪里：文件；台账是文件夹时为文件夹",
    },
  },
  {
    flags: "--apply",
    text: {
      en: "Write the copy; without it nothing but the fixes is shown",
      "zh-Hans": "写出副本；不加此项则只列出修正，不写文件",
    },
  },
  {
    flags: "--patch <file>",
    text: {
      en: "Use the fixes of this file, which somebody has reviewed",
      "zh-Hans": "使用该文件中经人工核对的修正清单",
    },
  },
  {
    flags: "--write-patch <file>",
    text: {
      en: "Write the fixes to a file, to be reviewed and used with --patch",
      "zh-Hans": "把修正清单写成文件，核对后可用 --patch 指定",
    },
  },
  ...readingOptions.filter(({ flags }) => ofCells.some((name) => flags.startsWith(name))),
  {
    flags: "-f, --format <form>",
    text: {
      en: "How the fixes are shown: text unless stated; json is the patch itself",
      "zh-Hans": "修正的显示格式；默认 text，json 即修正清单本身",
    },
    choices: ["text", "json"],
  },
  { flags: "--force", text: { en: "Replace existing files", "zh-Hans": "覆盖已有的文件" } },
];

/** `ipms fix`: safe fixes of values that cannot be read. */
export function fixCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("fix", session.locale)
    .describe(description)
    .takes("<ledger>", ledgerText)
    .has(options)
    .example("ipms fix projects.csv", dryText)
    .example("ipms fix projects.csv --output projects-fixed.csv --apply", applyText)
    .example("ipms fix ledger/ --write-patch fixes.json", patchText)
    .action(async (path: string, raw: RawFix) => {
      const { runFix } = await import("./run-fix.js");
      await runFix(path, raw, session);
    });
}

const description: Text = {
  en: "Offer safe fixes of values that are refused although nobody can doubt them (2023/6/18, 5,000, 正式合同), and apply them to a copy.",
  "zh-Hans":
    "对含义明确但写法不合规的值（如2023/6/18、5,000、正式合同）给出安全的修正，并可应用到副本上。",
};
const ledgerText: Text = {
  en: "The ledger in the standard's form: a file, a folder, or - for the standard input",
  "zh-Hans": "采用标准格式的台账：文件、文件夹，或用 - 表示标准输入",
};
const dryText: Text = { en: "show what would be fixed", "zh-Hans": "列出可修正之处" };
const applyText: Text = { en: "write a fixed copy", "zh-Hans": "写出修正后的副本" };
const patchText: Text = {
  en: "write the fixes down for review",
  "zh-Hans": "写出修正清单供核对",
};
