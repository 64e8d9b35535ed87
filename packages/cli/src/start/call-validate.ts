import { validateCommand } from "../commands/validate.js";
import { nodeIo } from "../node-io.js";
import { runCommands } from "../run-commands.js";

/**
 * Runs `ipms validate`, which is called more often than all other commands, and often for the first time
 * on a machine: a program of this command alone is read in less time.
 *
 * @param argv - the arguments behind the command's name, `validate` first
 * @returns the exit code
 */
export const call = (argv: readonly string[]): Promise<number> =>
  runCommands(argv, nodeIo(), { validate: validateCommand });
