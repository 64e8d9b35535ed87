import type { Text } from "@ipms/core";
import { CommanderError } from "commander";
import type { Session } from "./session.js";
import { LocalisedCommand } from "./localised-command.js";
import { localeOption } from "./locale-option.js";
import { version } from "./version.js";
import { catalogueCommand } from "../commands/catalogue.js";
import { conformanceCommand } from "../commands/conformance.js";
import { convertCommand } from "../commands/convert.js";
import { diffCommand } from "../commands/diff.js";
import { explainCommand } from "../commands/explain.js";
import { fixCommand } from "../commands/fix.js";
import { listCommand } from "../commands/list.js";
import { mapCommand } from "../commands/map.js";
import { metricsCommand } from "../commands/metrics.js";
import { priorBaseCommand } from "../commands/prior-base.js";
import { reconcileCommand } from "../commands/reconcile.js";
import { restateCommand } from "../commands/restate.js";
import { reportCommand } from "../commands/report.js";
import { schemaCommand } from "../commands/schema.js";
import { sqlCommand } from "../commands/sql.js";
import { rulesCommand } from "../commands/rules.js";
import { spreadCommand } from "../commands/spread.js";
import { templateCommand } from "../commands/template.js";
import { validateCommand } from "../commands/validate.js";

/** A command of the program. */
type CommandMaker = (session: Session) => LocalisedCommand;

/** By name, in the order of the help. A new command is one line here. */
const makers: Readonly<Record<string, CommandMaker>> = {
  validate: validateCommand,
  fix: fixCommand,
  diff: diffCommand,
  metrics: metricsCommand,
  restate: restateCommand,
  spread: spreadCommand,
  explain: explainCommand,
  report: reportCommand,
  reconcile: reconcileCommand,
  "prior-base": priorBaseCommand,
  map: mapCommand,
  convert: convertCommand,
  template: templateCommand,
  schema: schemaCommand,
  rules: rulesCommand,
  list: listCommand,
  catalogue: catalogueCommand,
  sql: sqlCommand,
  conformance: conformanceCommand,
};

/** The names of all commands. */
export const commandNames: readonly string[] = Object.keys(makers);

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
 * @param asked - the name of the only command that is needed; where it is none of them, all are made
 */
export function programOf(session: Session, asked: string | undefined): LocalisedCommand {
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
  const only = Object.hasOwn(makers, asked ?? "") ? makers[asked ?? ""] : undefined;
  for (const maker of only === undefined ? Object.values(makers) : [only]) {
    const command = maker(session).has([localeOption]);
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
