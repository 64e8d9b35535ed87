import type { Text } from "@ipms/core";
import { LocalisedCommand } from "../program/localised-command.js";
import type { Session } from "../program/session.js";
import type { RawReconcile } from "./run-reconcile.js";

/** `ipms reconcile`: does a printed figure follow from printed inputs? */
export function reconcileCommand(session: Session): LocalisedCommand {
  return new LocalisedCommand("reconcile", session.locale)
    .describe(description)
    .takes("<name=value...>", valuesText)
    .has([
      { flags: "--stated <figure>", text: statedText },
      { flags: "--formula <formula>", text: formulaText },
      { flags: "--other <name=value>", text: otherText, list: "repeat" },
      {
        flags: "--rounding <mode>",
        text: roundingText,
        choices: ["half-up", "half-even", "truncate"],
      },
      { flags: "-f, --format <form>", text: formText, choices: ["text", "json"] },
    ])
    .example("ipms reconcile --stated 69.8% --formula a/b a=74 b=106", exactText)
    .example(
      'ipms reconcile --stated 44.8% --formula "funds / total" funds=145.2亿元 total=324亿元',
      moneyText,
    )
    .action(async (values: readonly string[], raw: RawReconcile) => {
      const { runReconcile } = await import("./run-reconcile.js");
      runReconcile(values, raw, session);
    });
}

const description: Text = {
  en: "Check whether a printed figure follows from printed inputs, by exact arithmetic on what their precision allows. Ends with 1 where it does not.",
  "zh-Hans": "核对公布的数字能否由公布的数据算出，按其精度精确计算。不吻合时退出码为1。",
};
const valuesText: Text = {
  en: "The printed inputs by name, such as a=74 or funds=145.2亿元",
  "zh-Hans": "公布的数据，写成“名称=值”，例如 a=74 或 funds=145.2亿元",
};
const statedText: Text = {
  en: "The figure to check as printed: 69.8%, 近70%, 250.76亿元, 2.57倍",
  "zh-Hans": "要核对的数字，照原样写：69.8%、近70%、250.76亿元、2.57倍",
};
const formulaText: Text = {
  en: "How it is computed, over the names: a/b, (a-b)/b",
  "zh-Hans": "用各名称写出的算式：a/b、(a-b)/b",
};
const otherText: Text = {
  en: "Another figure of the same text, tried in place of an input on a mismatch; repeatable",
  "zh-Hans": "同一文中的其他数字，不吻合时用来替换试算；可重复",
};
const roundingText: Text = {
  en: "How the source rounds; half-up unless stated",
  "zh-Hans": "原文的修约方式；默认 half-up（四舍五入）",
};
const formText: Text = {
  en: "The form of the output; text unless stated",
  "zh-Hans": "输出格式；默认 text",
};
const exactText: Text = { en: "a start rate", "zh-Hans": "核对开工率" };
const moneyText: Text = { en: "a rate of two amounts", "zh-Hans": "核对两项金额之比" };
