import { type Locale, type Text, textIn } from "@ipms/core";
import type { Command, Help } from "commander";
import { say } from "../say.js";
import { widthOf } from "../terminal/width-of.js";
import { pad, paragraph, wrap } from "../terminal/wrap.js";
import { pathOf } from "./path-of.js";

const titles = {
  usage: { en: "Usage", "zh-Hans": "用法" },
  arguments: { en: "Arguments", "zh-Hans": "参数" },
  options: { en: "Options", "zh-Hans": "选项" },
  commands: { en: "Commands", "zh-Hans": "命令" },
  command: { en: "Command", "zh-Hans": "命令" },
  examples: { en: "Examples", "zh-Hans": "示例" },
} as const satisfies Record<string, Text>;

const titleText: Text = { en: "{title}:", "zh-Hans": "{title}：" };
const choicesText: Text = {
  en: "{description} (one of {known})",
  "zh-Hans": "{description}（可选 {known}）",
};

/** A whole command line, and what it does. */
export type HelpExample = readonly [line: string, text: Text];

/**
 * The help of a command, no wider than the terminal, Chinese characters counted as two columns.
 *
 * @param command - the command
 * @param helper - commander's helper, which knows what is visible
 * @param locale - the language
 * @param examples - ways of calling the command
 */
export function formatHelp(
  command: Command,
  helper: Help,
  locale: Locale,
  examples: readonly HelpExample[],
): string {
  const width = Math.min(100, Math.max(40, helper.helpWidth ?? 80));
  const heading = (name: keyof typeof titles): string =>
    say(titleText, locale, { title: textIn(titles[name], locale) });
  const most = Math.min(30, Math.floor(width * 0.4));
  const list = (name: keyof typeof titles, entries: readonly (readonly [string, string])[]) =>
    entries.length === 0 ? [] : ["", heading(name), ...items(entries, most, width)];
  const usage = `${pathOf(command)} ${usageOf(command, locale)}`;
  return [
    paragraph(
      `${heading("usage")}${locale === "en" ? " " : ""}${usage}`,
      width,
      "",
      "    ",
    ).trimEnd(),
    "",
    ...wrap(helper.commandDescription(command), width),
    ...list(
      "arguments",
      helper.visibleArguments(command).map((one) => [one.name(), one.description]),
    ),
    ...list(
      "commands",
      helper.visibleCommands(command).map((one) => [one.name(), one.description()]),
    ),
    ...list(
      "options",
      helper
        .visibleOptions(command)
        .map(({ flags, description, argChoices }) => [
          flags,
          argChoices === undefined
            ? description
            : say(choicesText, locale, { description, known: argChoices }),
        ]),
    ),
    ...(examples.length === 0 ? [] : ["", heading("examples")]),
    ...examples.flatMap(([line, text]) => [
      paragraph(`# ${textIn(text, locale)}`, width, "  ").trimEnd(),
      ...commandLines(line, width),
    ]),
    "",
  ].join("\n");
}

function usageOf(command: Command, locale: Locale): string {
  const takes = command.registeredArguments.map((one) => {
    const shown = `${one.name()}${one.variadic ? "..." : ""}`;
    return one.required ? `<${shown}>` : `[${shown}]`;
  });
  const words = command.commands.length > 0 ? [`<${textIn(titles.command, locale)}>`] : takes;
  return [...words, `[${textIn(titles.options, locale)}]`].join(" ").toLowerCase();
}

function items(
  entries: readonly (readonly [string, string])[],
  most: number,
  width: number,
): readonly string[] {
  const fitting = entries.map(([term]) => widthOf(term)).filter((columns) => columns <= most);
  const termWidth = Math.max(4, ...fitting);
  return entries.flatMap(([term, text]) => item(term, text, termWidth, width));
}

function item(term: string, text: string, termWidth: number, width: number): readonly string[] {
  const indent = " ".repeat(termWidth + 4);
  const lines = wrap(text, width - termWidth - 4);
  if (widthOf(term) > termWidth) return [`  ${term}`, ...lines.map((line) => indent + line)];
  return lines.map((line, at) => `  ${pad(at === 0 ? term : "", termWidth)}  ${line}`);
}

/** A command line broken where a shell lets it continue. */
function commandLines(line: string, width: number): readonly string[] {
  const lines = wrap(line, width - 6);
  return lines.map(
    (part, at) => `  ${at === 0 ? "" : "  "}${part}${at < lines.length - 1 ? " \\" : ""}`,
  );
}
