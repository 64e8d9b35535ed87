import { nodeIo } from "../node-io.js";
import { run } from "../run.js";

/**
 * Runs the command in the world that Node shows.
 *
 * @param argv - the arguments behind the command's name
 * @returns the exit code
 */
export const call = (argv: readonly string[]): Promise<number> => run(argv, nodeIo());
