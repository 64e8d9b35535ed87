import type { Text } from "@ipms/core";
import { LocalisedCommand } from "../program/localised-command.js";
import type { Session } from "../program/session.js";
import type { RawPriorBase } from "./run-prior-base.js";

/** `ipms prior-base`: what must the comparison period's value have been? */
export function priorBaseCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("prior-base", session.locale)
    .describe(description)
    .has([
      { flags: "--current <figure>", text: currentText },
      { flags: "--growth <figure>", text: growthText },
      { flags: "--kind <kind>", text: kindText, choices: ["count", "amount"] },
      { flags: "-f, --format <form>", text: formText, choices: ["text", "json"] },
    ])
    .example("ipms prior-base --current 25 --growth 257%", exampleText)
    .action(async (raw: RawPriorBase) => {
      const { runPriorBase } = await import("./run-prior-base.js");
      runPriorBase(raw, session);
    });
}

const description: Text = {
  en: "Find the value of the comparison period from which a printed growth leads to a printed value. Ends with 1 where none fits.",
  "zh-Hans": "由公布的数值和增长率反推基期数值。没有任何数值吻合时退出码为1。",
};
const currentText: Text = {
  en: "The value as printed: 25, 39.18亿元",
  "zh-Hans": "本期数值，照原样写：25、39.18亿元",
};
const growthText: Text = {
  en: "Its growth as printed: 257%, 下降12.5%, 增长1.92倍",
  "zh-Hans": "增长率，照原样写：257%、下降12.5%、增长1.92倍",
};
const kindText: Text = {
  en: "Whether the value counts things; otherwise guessed from how it is written",
  "zh-Hans": "数值是个数（count）还是数额（amount）；未指定时按写法判断",
};
const formText: Text = {
  en: "The form of the output; text unless stated",
  "zh-Hans": "输出格式；默认 text",
};
const exampleText: Text = {
  en: "25 projects, up 257%: from how many?",
  "zh-Hans": "25个项目、增长257%，基期是多少个？",
};
