import { expect, it } from "vitest";
import type { LocalisedCommand } from "./localised-command.js";
import type { Session } from "./session.js";
import { commands } from "./commands.js";
import { validateCommand } from "../commands/validate.js";
import { programOf } from "./program.js";

const commandNames = Object.keys(commands);

const session = { locale: "en", width: 80, endWith: () => {} } as unknown as Session;
const namesIn = (asked: string | undefined): readonly string[] =>
  programOf(session, commands, asked).commands.map((command) => command.name());

it("makes the command that is asked for alone, and all where none of them is", () => {
  expect(commandNames.flatMap((name) => namesIn(name))).toEqual(commandNames);
  for (const word of [undefined, "--help", "valdate", "constructor"]) {
    expect(namesIn(word)).toEqual(commandNames);
  }
});

it("makes a command that stands alone as it is among all", () => {
  const help = (program: LocalisedCommand): string | undefined =>
    program.commands[0]?.helpInformation();
  const alone = programOf(session, { validate: validateCommand }, "validate");
  expect(help(alone)).toContain("Usage: ipms validate");
  expect(help(alone)).toBe(help(programOf(session, commands, "validate")));
});
