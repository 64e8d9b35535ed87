import { isAbsolute, join } from "node:path";
import { crc32 } from "node:zlib";

/** What the place depends on. */
interface World {
  /** The environment; `NODE_DISABLE_COMPILE_CACHE` keeps nothing, here as in Node itself. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The operating system, as Node calls it. */
  readonly platform: string;
}

/**
 * Where the code of a command is kept between calls: in the user's folder for what can be made anew,
 * for each version of Node, each installation and each command by itself, since every command runs other functions.
 *
 * @param argv - the arguments behind the command's name
 * @param program - the file that holds the program: others installed elsewhere keep theirs elsewhere
 * @param world - the process, or what stands for it
 * @returns `undefined` where nothing is to be kept, or the user has no such folder
 */
export function keptPath(
  argv: readonly string[],
  program: string,
  { env, platform }: World = process,
): string | undefined {
  if ((env["NODE_DISABLE_COMPILE_CACHE"] ?? "") !== "") return undefined;
  const [base, ...parts] = cacheFolder(env, platform);
  if (base === undefined || !isAbsolute(base)) return undefined;
  const isName = (word: string, at: number): boolean =>
    /^[a-z][a-z-]{1,30}$/.test(word) && argv[at - 1] !== "--locale";
  const command = argv.find(isName) ?? "ipms";
  const place = crc32(program).toString(16);
  const folder = `node-${process.version}-${process.arch}-${place}`;
  return join(base, ...parts, folder, `${command}.code`);
}

/**
 * The folder that the system's conventions give programs for such files. `env-paths` knows it too, but
 * fails as it is loaded where a user has no home, as in many containers.
 */
function cacheFolder(
  env: World["env"],
  platform: string,
): readonly [base: string | undefined, ...parts: string[]] {
  if (platform === "win32") return [env["LOCALAPPDATA"], "ipms", "Cache"];
  if (platform === "darwin") return [env["HOME"], "Library", "Caches", "ipms"];
  const stated = env["XDG_CACHE_HOME"] ?? "";
  return stated === "" ? [env["HOME"], ".cache", "ipms"] : [stated, "ipms"];
}
