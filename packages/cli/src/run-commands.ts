import { IpmsError, type Locale, type Problem, type Text, type TextValue } from "@ipms/core";
import type { EngineError } from "@ipms/sql";
import { CommanderError } from "commander";
import { exitCodes } from "./exit-codes.js";
import type { Io } from "./io.js";
import { takeLocale } from "./locale.js";
import { Misuse, misuseOf } from "./misuse.js";
import { type Commands, programOf } from "./program/program.js";
import { say } from "./say.js";
import { clean } from "./terminal/clean.js";
import { paragraph } from "./terminal/wrap.js";

/** Where nobody says how wide the output may be. */
const usualWidth = 80;

/**
 * Runs a program of some commands.
 *
 * @param argv - the arguments behind the program's name
 * @param io - the outside world
 * @param commands - what it can be asked for
 * @returns the exit code, one of {@link exitCodes}
 */
export async function runCommands(
  argv: readonly string[],
  io: Io,
  commands: Commands,
): Promise<number> {
  const { locale, rest, misuse } = takeLocale(argv, io.env);
  const width = Math.max(40, Math.min(io.columns ?? usualWidth, 120));
  let code: number = exitCodes.fine;
  try {
    if (misuse !== undefined) throw misuse;
    const words = withHelp(rest, commands);
    const session = { io, locale, width, endWith: (found: number) => (code = found) };
    const program = programOf(session, commands, words[0]);
    await program.parseAsync(words, { from: "user" });
    return code;
  } catch (failure) {
    return await report(failure, io, locale, width);
  }
}

/** `ipms` and `ipms help` show the help, `ipms help metrics` that of one command. */
function withHelp(argv: readonly string[], commands: Commands): readonly string[] {
  const [first, second] = argv;
  if (first === undefined) return ["--help"];
  if (first !== "help") return argv;
  if (second === undefined) return ["--help"];
  return Object.hasOwn(commands, second) ? [second, "--help"] : [second];
}

async function report(failure: unknown, io: Io, locale: Locale, width: number): Promise<number> {
  const write = (text: Text, values: Readonly<Record<string, TextValue>> = {}): void =>
    io.err(paragraph(`ipms: ${clean(say(text, locale, values))}`, width, "", "  "));
  // Help and version end the parsing with an error that says all is well.
  if (failure instanceof CommanderError) return failure.exitCode;
  if (failure instanceof Misuse) {
    write(failure.text, { ...failure.values, ...(await suggestions(failure)) });
    return exitCodes.misuse;
  }
  const problem = problemOf(failure);
  if (problem !== undefined) {
    const { code, parameters } = problem;
    const { text, values } = misuseOf({ code, parameters: asTyped(parameters) });
    write(text, values);
    return exitCodes.misuse;
  }
  write(fault, { detail: failure instanceof Error ? failure.message : String(failure) });
  if (io.env["IPMS_DEBUG"] === "1" && failure instanceof Error) io.err(`${failure.stack ?? ""}\n`);
  return exitCodes.fault;
}

/** A mistake in the question, or what kept an engine from answering it. */
function problemOf(failure: unknown): Problem | undefined {
  if (failure instanceof IpmsError) return failure.problem;
  // Known by its name: the package of engines is not loaded where none is asked for.
  const isEngines = failure instanceof Error && failure.name === "EngineError";
  return isEngines ? (failure as EngineError).problem : undefined;
}

/** The library names the part of a question that is missing; here that part is an option. */
function asTyped(parameters: Problem["parameters"]): Problem["parameters"] {
  const { part } = parameters;
  if (part === undefined) return parameters;
  const option = String(part).replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return { ...parameters, part: `--${option} ${placeholders[option] ?? "…"}` };
}

const placeholders: Readonly<Record<string, string>> = { since: "<day>", event: "<name>" };

async function suggestions({ misspelling }: Misuse): Promise<Readonly<Record<string, TextValue>>> {
  if (misspelling === undefined) return {};
  const { nearest } = await import("./nearest.js");
  return { suggestions: nearest(misspelling.word, misspelling.known) };
}

const fault: Text = {
  en: "this is a fault of the command, not of your data ({detail}). Please report it with the command line that led here; IPMS_DEBUG=1 shows more.",
  "zh-Hans":
    "这是本命令自身的错误，与您的数据无关（{detail}）。请连同所用命令行一并反馈；设置 IPMS_DEBUG=1 可显示详情。",
};
