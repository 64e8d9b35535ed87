import type { Text } from "@ipms/core";
import { LocalisedCommand } from "../program/localised-command.js";
import type { Session } from "../program/session.js";
import type { RawConformance } from "./run-conformance.js";

/** `ipms conformance`: does another program give the standard's figures? */
export function conformanceCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("conformance", session.locale)
    .describe(description)
    .has([
      { flags: "--runner <command>", text: runnerText },
      {
        flags: "--engine <engine>",
        text: engineText,
        choices: ["duckdb", "clickhouse", "postgres"],
      },
      { flags: "--address <address>", text: addressText },
      { flags: "--case <ids>", text: caseText, list: "commas" },
      { flags: "--allow-unsupported", text: allowText },
      { flags: "--timeout <seconds>", text: timeoutText },
      { flags: "--requests", text: requestsText },
      { flags: "-f, --format <form>", text: formText, choices: ["text", "json"] },
    ])
    .example('ipms conformance --runner "python3 answer.py"', exampleText)
    .example("ipms conformance --engine duckdb", engineExampleText)
    .action(async (raw: RawConformance) => {
      const { runConformance } = await import("./run-conformance.js");
      await runConformance(raw, session);
    });
}

const description: Text = {
  en: "Ask a program the published cases and judge its answers. It reads one request a line as JSON (id, ledger, metric, parameters) and writes one answer a line (id, status, value or reason, rounded; one of each for every group). Without a runner this library answers itself.",
  "zh-Hans":
    "用已发布的一致性用例检验另一个程序。该程序从标准输入逐行读取JSON请求（id、ledger、metric、parameters），并逐行写出回答（id、status、value或reason、rounded；分组的每组各一）。不指定程序时由本程序自己作答。",
};
const runnerText: Text = {
  en: "The command line of the program, run by the shell",
  "zh-Hans": "程序的命令行，由系统shell执行",
};
const engineText: Text = {
  en: "Without a runner: count and add up in this engine instead of in memory",
  "zh-Hans": "不指定程序时：改由该引擎计数、求和，不在内存中计算",
};
const addressText: Text = {
  en: "The engine's server, with an empty database that the cases may use; tables of the standard must not be there",
  "zh-Hans": "引擎的服务器地址，须为供检验使用的空数据库，不得已有本标准的表",
};
const caseText: Text = {
  en: "Only these cases, by id",
  "zh-Hans": "只检验这些用例（按编号）",
};
const allowText: Text = {
  en: 'Do not count answers with status "unsupported" against the program',
  "zh-Hans": "程序回答 unsupported（不支持）的用例不算不通过",
};
const timeoutText: Text = {
  en: "How many seconds the program may be silent; 60 unless stated",
  "zh-Hans": "程序最长可以多少秒没有输出；默认60",
};
const requestsText: Text = {
  en: "Write the requests and ask nobody",
  "zh-Hans": "只输出请求，不检验",
};
const formText: Text = {
  en: "The form of the output; text unless stated",
  "zh-Hans": "输出格式；默认 text",
};
const engineExampleText: Text = {
  en: "does DuckDB give the standard's figures?",
  "zh-Hans": "检验DuckDB算出的是否为标准的数",
};
const exampleText: Text = {
  en: "does a program in Python agree?",
  "zh-Hans": "检验一个Python程序是否一致",
};
