import { type Locale, type Text, textIn } from "@ipms/core";
import { Command, Option } from "commander";
import { Misuse } from "../misuse.js";
import { formatHelp, type HelpExample } from "./format-help.js";
import { pathOf } from "./path-of.js";

/** An option as it is declared: its flags and its help in every language. */
export interface OptionDeclaration {
  /** As in `--as-of <day>`. */
  readonly flags: string;
  /** What it does. */
  readonly text: Text;
  /** The only values it may have. */
  readonly choices?: readonly string[];
  /** Whether it may be given several times, each time with one value or several behind commas. */
  readonly list?: "commas" | "repeat";
}

/** A command whose help and complaints are in the language of the caller. */
export class LocalisedCommand extends Command {
  /** The language. */
  readonly locale: Locale;
  /** Whole command lines that show how it is used, with what they do. */
  readonly examples: HelpExample[] = [];

  /**
   * @param name - the command's name
   * @param locale - the language
   */
  constructor(name: string, locale: Locale) {
    super(name);
    this.locale = locale;
    this.exitOverride();
    this.helpOption("-h, --help", textIn(helpText, locale));
    this.helpCommand(false);
    this.configureHelp({
      formatHelp: (_, helper) => formatHelp(this, helper, this.locale, this.examples),
    });
  }

  /**
   * Says what the command does.
   *
   * @param text - one or two sentences
   */
  describe(text: Text): this {
    return this.description(textIn(text, this.locale));
  }

  /**
   * Declares an argument.
   *
   * @param name - as in `<ledger...>`
   * @param text - what it is
   */
  takes(name: string, text: Text): this {
    return this.argument(name, textIn(text, this.locale));
  }

  /** Declares options. */
  has(declarations: readonly OptionDeclaration[]): this {
    for (const declaration of declarations) this.addOption(optionOf(declaration, this.locale));
    return this;
  }

  /**
   * Shows a way of calling the command in its help.
   *
   * @param line - the whole command line
   * @param text - what it does
   */
  example(line: string, text: Text): this {
    this.examples.push([line, text]);
    return this;
  }

  /** Turns what commander has to complain about into words of our own. */
  override error(message: string, options?: { readonly code?: string }): never {
    throw misuseIn(this, options?.code ?? "", message);
  }
}

const helpText: Text = { en: "Show this help", "zh-Hans": "显示本帮助" };

function optionOf({ flags, text, choices, list }: OptionDeclaration, locale: Locale): Option {
  const option = new Option(flags, textIn(text, locale));
  if (choices !== undefined) option.argChoices = [...choices];
  return option.argParser((value: string, previous: unknown) => {
    if (choices !== undefined && !choices.includes(value)) {
      throw new Misuse(wrongChoice, { value, option: option.long ?? flags, known: choices });
    }
    if (list === undefined) return value;
    const values = list === "commas" ? value.split(",").map((part) => part.trim()) : [value];
    return [...((previous as readonly string[] | undefined) ?? []), ...values];
  });
}

const wrongChoice: Text = {
  en: '"{value}" is not a value of {option}; choose {known}',
  "zh-Hans": "“{value}”不是 {option} 的取值；请从 {known} 中选择",
};

/** What to say for each complaint of commander; `{value}` is the name it quotes. */
const complaints: Readonly<Record<string, Text>> = {
  "commander.unknownOption": {
    en: 'there is no option "{value}"; did you mean {suggestions}? "{command} --help" lists all',
    "zh-Hans": "没有选项“{value}”；您要的是不是 {suggestions}？“{command} --help”列出全部选项",
  },
  "commander.unknownCommand": {
    en: 'there is no command "{value}"; did you mean {suggestions}? "ipms --help" lists all',
    "zh-Hans": "没有命令“{value}”；您要的是不是 {suggestions}？“ipms --help”列出全部命令",
  },
  "commander.missingArgument": {
    en: '{value} is missing; see "{command} --help"',
    "zh-Hans": "缺少 {value}；请看“{command} --help”",
  },
  "commander.optionMissingArgument": {
    en: 'the option "{value}" needs a value; see "{command} --help"',
    "zh-Hans": "选项“{value}”需要一个值；请看“{command} --help”",
  },
  "commander.missingMandatoryOptionValue": {
    en: 'the option "{value}" is required; see "{command} --help"',
    "zh-Hans": "必须给出选项“{value}”；请看“{command} --help”",
  },
  "commander.excessArguments": {
    en: '"{value}" is one argument too many; see "{command} --help"',
    "zh-Hans": "“{value}”是多余的参数；请看“{command} --help”",
  },
};

const otherComplaint: Text = { en: "{message}", "zh-Hans": "{message}" };

function misuseIn(command: LocalisedCommand, code: string, message: string): Misuse {
  const text = complaints[code];
  if (text === undefined) return new Misuse(otherComplaint, { message });
  const excess = code === "commander.excessArguments";
  const quoted = /'(.*?)'/.exec(message)?.[1] ?? "";
  const value = excess ? (command.args.at(command.registeredArguments.length) ?? quoted) : quoted;
  const names =
    code === "commander.unknownCommand"
      ? command.commands.map((known) => known.name())
      : command.options.flatMap(({ long }) => (long == null ? [] : [long]));
  const misspelling = { word: value.split("=")[0] ?? value, known: names };
  return new Misuse(text, { value, command: pathOf(command) }, misspelling);
}
