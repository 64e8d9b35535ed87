import type { Text } from "@ipms/core";
import { cutOption } from "../options/cut-option.js";
import { questionOptions } from "../options/question-options.js";
import { sourceOptions } from "../options/source-options.js";
import { LocalisedCommand, type OptionDeclaration } from "../program/localised-command.js";
import type { Session } from "../program/session.js";
import { ledgerText } from "./metrics.js";
import type { RawReport } from "./run-report.js";

const options: readonly OptionDeclaration[] = [
  {
    flags: "-o, --output <file>",
    text: {
      en: "The page, or - for the standard output; its folder is made where it is missing",
      "zh-Hans": "网页文件，或 -（标准输出）；所在文件夹不存在时自动新建",
    },
  },
  {
    flags: "--charts <folder>",
    text: {
      en: "Write each chart into this folder too, which is made where it is missing",
      "zh-Hans": "另将每张图写入该文件夹，不存在时自动新建",
    },
  },
  {
    flags: "--to <forms>",
    text: {
      en: "The forms of these charts: svg, png, or both with a comma; svg unless stated",
      "zh-Hans": "图的格式：svg、png，或以逗号并列；默认 svg",
    },
    list: "commas",
  },
  {
    flags: "--force",
    text: { en: "Replace files that are there", "zh-Hans": "覆盖已有文件" },
  },
  ...questionOptions,
  cutOption,
  ...sourceOptions,
];

/** `ipms report`: a page of charts. */
export function reportCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("report", session.locale)
    .describe(description)
    .takes("<ledger...>", ledgerText)
    .has(options)
    .example("ipms report ledger/ --period 2022-H1 --as-of 2022-06-30 -o report.html", pageText)
    .example(
      "ipms report ledger/ --period 2022 --as-of 2022-12-31 --charts charts --to svg,png",
      chartsText,
    )
    .action(async (paths: readonly string[], raw: RawReport) => {
      const { runReport } = await import("./run-report.js");
      await runReport(paths, raw, session);
    });
}

const description: Text = {
  en: "Draw a ledger: from signing to production, months beside those of the year before, targets beside time elapsed, the time to start, and divisions in their order. One page that needs no network, each chart with its definition and numbers. Ends with 1 where nothing could be drawn.",
  "zh-Hans":
    "将台账画成图：从签约到投产、分月与上年同期、目标完成与序时进度、签约到开工的时间、各地排名。生成一个无需联网的网页，每张图附定义和数据。一张图也画不出时退出码为1。",
};
const pageText: Text = { en: "one page", "zh-Hans": "生成一个网页" };
const chartsText: Text = { en: "the charts as pictures", "zh-Hans": "将图导出为图片" };
