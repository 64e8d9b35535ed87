import type { Text } from "@ipms/core";
import { CommanderError } from "commander";
import type { Session } from "./session.js";
import { LocalisedCommand } from "./localised-command.js";
import { localeOption } from "./locale-option.js";
import { version } from "./version.js";

/** Commands of a program by name, in the order of its help. */
export type Commands = Readonly<Record<string, (session: Session) => LocalisedCommand>>;

const description: Text = {
  en: "Exact, explained investment-promotion figures from a ledger. Every choice that changes a number is an option with a stated default, and what cannot be computed is refused with the reason.",
  "zh-Hans":
    "根据招商引资台账计算准确、可追溯的指标。凡影响数值的口径都是有明确默认值的选项；算不出的指标会说明原因，绝不猜测。",
};
const versionText: Text = { en: "Show the version", "zh-Hans": "显示版本" };
const firstExample: Text = {
  en: "the usual figures of a ledger, for the first half of 2022",
  "zh-Hans": "计算台账2022年上半年的常用指标",
};
const secondExample: Text = {
  en: "does 69.8% follow from 74 of 106?",
  "zh-Hans": "核对69.8%是否等于74除以106",
};

/**
 * The program in one language.
 *
 * @param session - the call
 * @param commands - what it can be asked for
 * @param asked - the name of the only command that is needed; where it is none of them, all are made
 */
export function programOf(
  session: Session,
  commands: Commands,
  asked: string | undefined,
): LocalisedCommand {
  const program = new LocalisedCommand("ipms", session.locale)
    .describe(description)
    .has([localeOption, { flags: "-V, --version", text: versionText }])
    .on("option:version", () => {
      session.io.out(`${version()}\n`);
      throw new CommanderError(0, "commander.version", version());
    })
    .example("ipms metrics ledger/ --period 2022-H1 --as-of 2022-06-30", firstExample)
    .example("ipms reconcile --stated 69.8% --formula a/b a=74 b=106", secondExample);
  const configured = [program];
  const only = Object.hasOwn(commands, asked ?? "") ? commands[asked ?? ""] : undefined;
  for (const make of only === undefined ? Object.values(commands) : [only]) {
    const command = make(session).has([localeOption]);
    program.addCommand(command);
    configured.push(command);
  }
  for (const command of configured) {
    command.configureOutput({
      writeOut: (text) => session.io.out(text),
      writeErr: (text) => session.io.err(text),
      getOutHelpWidth: () => session.width,
      getErrHelpWidth: () => session.width,
    });
  }
  return program;
}
