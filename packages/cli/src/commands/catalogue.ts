import type { Text } from "@ipms/core";
import { LocalisedCommand } from "../program/localised-command.js";
import type { Session } from "../program/session.js";
import type { RawCatalogue } from "./run-catalogue.js";

/** `ipms catalogue`: the definitions as data, for programs. */
export function catalogueCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("catalogue", session.locale)
    .describe(description)
    .takes("[ids...]", idsText)
    .has([
      {
        flags: "-f, --format <form>",
        text: {
          en: "The form of the output; json unless stated",
          "zh-Hans": "输出格式；默认 json",
        },
        choices: ["json", "metricflow", "ossie"],
      },
    ])
    .example("ipms catalogue start-rate", jsonText)
    .example("ipms catalogue --format metricflow > models/ipms.yml", metricFlowText)
    .action(async (ids: readonly string[], raw: RawCatalogue) => {
      const { runCatalogue } = await import("./run-catalogue.js");
      await runCatalogue(ids, raw, session);
    });
}

const description: Text = {
  en: "Write the definitions as data: all of them, or as far as they can be said without loss as semantic models of dbt (MetricFlow) or Apache Ossie.",
  "zh-Hans":
    "以数据形式输出定义：全部输出，或者将可无损表达的部分输出为 dbt（MetricFlow）或 Apache Ossie 的语义模型。",
};
const idsText: Text = {
  en: "Ids of measures and metrics; all unless stated. Named ones that cannot be said without loss are refused",
  "zh-Hans": "度量、指标的标识；默认全部。指名的定义不能无损表达时不予输出",
};
const jsonText: Text = {
  en: "One definition, executable, with its hash",
  "zh-Hans": "一项定义，可执行，带哈希值",
};
const metricFlowText: Text = {
  en: "What MetricFlow can hold; the rest is named with what would be lost",
  "zh-Hans": "MetricFlow 可表达的部分；其余逐一说明会丢失什么",
};
