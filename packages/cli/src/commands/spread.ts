import type { Text } from "@ipms/core";
import { cutOption } from "../options/cut-option.js";
import { questionOptions } from "../options/question-options.js";
import { sourceOptions } from "../options/source-options.js";
import { LocalisedCommand, type OptionDeclaration } from "../program/localised-command.js";
import type { Session } from "../program/session.js";
import { ledgerText } from "./metrics.js";
import type { RawSpread } from "./run-spread.js";

const options: readonly OptionDeclaration[] = [
  ...questionOptions,
  cutOption,
  ...sourceOptions,
  {
    flags: "--sources",
    text: {
      en: "List what documents each definition below the table",
      "zh-Hans": "在表下列出各口径的出处",
    },
  },
  {
    flags: "-f, --format <form>",
    text: { en: "The form of the output; text unless stated", "zh-Hans": "输出格式；默认 text" },
    choices: ["text", "json"],
  },
];

/** `ipms spread`: a metric under every documented definition. */
export function spreadCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("spread", session.locale)
    .describe(description)
    .takes("<metric>", metricText)
    .takes("<ledger...>", ledgerText)
    .has(options)
    .example("ipms spread start-rate ledger.json --period 2022-H1 --as-of 2022-06-30", exampleText)
    .action(async (metric: string, paths: readonly string[], raw: RawSpread) => {
      const { runSpread } = await import("./run-spread.js");
      await runSpread(metric, paths, raw, session);
    });
}

const description: Text = {
  en: "Compute a metric under every definition that is documented somewhere, and say how far the results lie apart. What is asked holds for all of them but for the choice that each makes itself. Ends with 1 where no definition gives a value.",
  "zh-Hans":
    "按有据可查的各种口径分别计算同一指标，并给出结果的差距。除各口径自身的规定外，其余条件均按所问。各种口径都算不出数值时退出码为1。",
};
const metricText: Text = {
  en: "A metric, such as start-rate or lead-time",
  "zh-Hans": "某项指标，例如 start-rate、lead-time",
};
const exampleText: Text = {
  en: "how much the start rate depends on its definition",
  "zh-Hans": "口径不同，开工率相差多少",
};
