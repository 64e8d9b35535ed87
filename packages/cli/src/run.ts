import type { Io } from "./io.js";
import { commands } from "./program/commands.js";
import { runCommands } from "./run-commands.js";

/**
 * Runs the command.
 *
 * @param argv - the arguments behind the command's name
 * @param io - the outside world
 * @returns the exit code, one of {@link exitCodes}
 */
export const run = (argv: readonly string[], io: Io): Promise<number> =>
  runCommands(argv, io, commands);
