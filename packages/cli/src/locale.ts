import { type Locale, locales } from "@ipms/core";
import { Misuse } from "./misuse.js";

/** The arguments without the choice of language, and that choice. */
export interface LocalisedArguments {
  /** The language of everything that is written. */
  readonly locale: Locale;
  /** The other arguments. */
  readonly rest: readonly string[];
  /** What was wrong with the choice, if anything; the environment's language then holds. */
  readonly misuse?: Misuse;
}

/**
 * The language of a call: `--locale`, else `IPMS_LOCALE`, else the system's. It is looked for before
 * anything else is read, so that every message can already speak it.
 *
 * @param argv - the arguments
 * @param env - the environment
 */
export function takeLocale(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): LocalisedArguments {
  const fallback = environmentLocale(env);
  const rest: string[] = [];
  let asked: string | undefined;
  for (let at = 0; at < argv.length; at += 1) {
    const argument = argv[at] ?? "";
    if (argument === "--") {
      rest.push(...argv.slice(at));
      break;
    }
    if (argument === "--locale") {
      at += 1;
      asked = argv[at] ?? "";
    } else if (argument.startsWith("--locale=")) asked = argument.slice("--locale=".length);
    else rest.push(argument);
  }
  if (asked === undefined) return { locale: fallback, rest };
  const locale = localeNamed(asked);
  if (locale !== undefined) return { locale, rest };
  return { locale: fallback, rest, misuse: new Misuse(unknownLocale, { value: asked }) };
}

const unknownLocale = {
  en: '"{value}" is not a language of this command; choose en, zh-Hans or zh-Hant',
  "zh-Hans": "本命令没有语言“{value}”；请从 en、zh-Hans、zh-Hant 中选择",
};

function environmentLocale(env: Readonly<Record<string, string | undefined>>): Locale {
  const own = localeNamed(env["IPMS_LOCALE"] ?? "");
  if (own !== undefined) return own;
  const system = [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((value) => value);
  return localeNamed((system ?? "").split(".")[0] ?? "") ?? "en";
}

/** A language by any of its usual names: `zh`, `zh_CN`, `zh-TW`, `en_GB` … */
function localeNamed(name: string): Locale | undefined {
  const plain = name.replaceAll("_", "-").toLowerCase();
  const known = locales.find((locale) => locale.toLowerCase() === plain);
  if (known !== undefined) return known;
  if (/^zh-(?:tw|hk|mo|hant)\b/.test(plain)) return "zh-Hant";
  if (/^zh(?:-|$)/.test(plain)) return "zh-Hans";
  return /^en(?:-|$)/.test(plain) ? "en" : undefined;
}
