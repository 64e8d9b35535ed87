import type { Text } from "@ipms/core";
import { checkConfig, type Config } from "@ipms/rules";
import type { Io } from "../io.js";
import { Misuse, misuseOfFile } from "../misuse.js";
import { readJson } from "./read-json.js";

/** The names under which a configuration is looked for, the first first. */
const usualNames = ["ipms.config.ts", "ipms.config.json"] as const;

/**
 * The configuration: that of a path, or that of the folder in which the command runs, or none.
 *
 * @param path - as typed
 * @param io - the outside world
 * @throws Misuse where it cannot be read, or says something that does not exist
 */
export async function loadConfig(path: string | undefined, io: Io): Promise<Config> {
  const found = path ?? (await usualPath(io));
  if (found === undefined) return {};
  const { config, problems } = checkConfig(await contentOf(found, io));
  if (config !== undefined) return config;
  const [problem] = problems;
  if (problem === undefined) throw new Error(`${found} was refused without a problem`);
  throw misuseOfFile(found, problem);
}

async function usualPath(io: Io): Promise<string | undefined> {
  for (const name of usualNames) if ((await io.kindOf(name)) === "file") return name;
  return undefined;
}

async function contentOf(path: string, io: Io): Promise<unknown> {
  if (/\.[cm]?[jt]s$/.test(path)) {
    const loaded = await io.loadModule(path);
    if ("failure" in loaded) throw new Misuse(noModule, { path, detail: loaded.failure });
    return loaded.value;
  }
  return readJson(path, io);
}

const noModule: Text = {
  en: "{path} could not be run: {detail}",
  "zh-Hans": "{path} 无法运行：{detail}",
};
