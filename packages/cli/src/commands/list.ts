import type { Text } from "@ipms/core";
import { LocalisedCommand } from "../program/localised-command.js";
import type { Session } from "../program/session.js";

/** `ipms list`: what the standard knows. */
export function listCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("list", session.locale)
    .describe(description)
    .takes("<kind>", kindText)
    .takes("[id]", idText)
    .has([{ flags: "-f, --format <form>", text: formText, choices: ["text", "json"] }])
    .example("ipms list metrics", metricsText)
    .example("ipms list codelists contract-types", codesText)
    .action(async (kind: string, id: string | undefined, raw: { readonly format?: string }) => {
      const { runList } = await import("./run-list.js");
      await runList(kind, id, raw.format === "json", session);
    });
}

const description: Text = {
  en: "List the metrics, measures, populations, code lists or profiles of the standard, or the details of one.",
  "zh-Hans": "列出本标准的指标、度量、总体、代码表或地方口径，或其中某一项的详情。",
};
const kindText: Text = {
  en: "metrics, measures, populations, codelists or profiles",
  "zh-Hans":
    "metrics（指标）、measures（度量）、populations（总体）、codelists（代码表）或 profiles（地方口径）",
};
const idText: Text = { en: "One of them, for its details", "zh-Hans": "其中一项，显示其详情" };
const formText: Text = {
  en: "The form of the output; text unless stated",
  "zh-Hans": "输出格式；默认 text",
};
const metricsText: Text = { en: "every metric and operator", "zh-Hans": "全部指标与算子" };
const codesText: Text = { en: "the codes of a list", "zh-Hans": "某一代码表的全部代码" };
