import type { Text } from "@ipms/core";
import { LocalisedCommand } from "../program/localised-command.js";
import type { Session } from "../program/session.js";
import type { SchemaForm } from "./run-schema.js";

/** `ipms schema`: the standard's tables in other notations. */
export function schemaCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("schema", session.locale)
    .describe(description)
    .takes("[table]", tableText)
    .has([{ flags: "-f, --format <form>", text: formText, choices: notations }])
    .example("ipms schema projects --format table-schema", exampleText)
    .action(async (table: string | undefined, raw: { readonly format?: SchemaForm }) => {
      const { runSchema } = await import("./run-schema.js");
      runSchema(table, raw.format ?? "json-schema", session);
    });
}

const description: Text = {
  en: "Write the schema of the ledger, or of one table.",
  "zh-Hans": "输出台账或某一张表的数据模式。",
};
const tableText: Text = {
  en: "A table such as projects; the whole ledger unless stated",
  "zh-Hans": "表名，例如 projects；未指定时为整个台账",
};
const formText: Text = {
  en: "The notation; json-schema unless stated",
  "zh-Hans": "格式；默认 json-schema",
};
const exampleText: Text = {
  en: "the columns of projects as a Frictionless Table Schema",
  "zh-Hans": "以 Frictionless Table Schema 输出 projects 的各列",
};
const notations = [
  "json-schema",
  "table-schema",
  "typescript",
  "sql",
] as const satisfies readonly SchemaForm[];
