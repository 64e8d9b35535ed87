import type { Text } from "@ipms/core";
import { LocalisedCommand } from "../program/localised-command.js";
import type { Session } from "../program/session.js";

/** `ipms rules`: the rules that ledgers are validated by. */
export function rulesCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("rules", session.locale)
    .describe(description)
    .takes("[id]", idText)
    .has([{ flags: "-f, --format <form>", text: formText, choices: ["text", "json"] }])
    .example("ipms rules", allText)
    .example("ipms rules project-start-not-before-signing", oneText)
    .action(async (id: string | undefined, raw: { readonly format?: string }) => {
      const { runRules } = await import("./run-rules.js");
      await runRules(id, raw.format === "json", session);
    });
}

const description: Text = {
  en: "List the rules that ledgers are validated by, or explain one: why it exists, what it found elsewhere, how to mend what it finds.",
  "zh-Hans": "列出检查台账所用的规则，或说明其中一条：为什么有这条规则、出处何在、怎样更正。",
};
const idText: Text = { en: "A rule, for its details", "zh-Hans": "一条规则，显示其详情" };
const formText: Text = {
  en: "The form of the output; text unless stated",
  "zh-Hans": "输出格式；默认 text",
};
const allText: Text = { en: "every rule", "zh-Hans": "全部规则" };
const oneText: Text = { en: "one rule explained", "zh-Hans": "说明一条规则" };
