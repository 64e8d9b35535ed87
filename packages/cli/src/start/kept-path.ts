import { join } from "node:path";
import envPaths from "env-paths";

/**
 * Where the code of a command is kept between calls: in the user's folder for what can be made anew,
 * for each version of Node and each command by itself, since every command runs other functions.
 *
 * @param argv - the arguments behind the command's name
 * @param env - the environment; `NODE_DISABLE_COMPILE_CACHE` keeps nothing, here as in Node itself
 * @returns `undefined` where nothing is to be kept
 */
export function keptPath(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  if ((env["NODE_DISABLE_COMPILE_CACHE"] ?? "") !== "") return undefined;
  const command = argv.find((word) => /^[a-z][a-z-]{1,30}$/.test(word)) ?? "ipms";
  const { cache } = envPaths("ipms", { suffix: "" });
  return join(cache, `node-${process.version}-${process.arch}`, `${command}.code`);
}
