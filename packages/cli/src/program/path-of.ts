import type { Command } from "commander";

/** The command as it is typed: `ipms metrics`. */
export function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
