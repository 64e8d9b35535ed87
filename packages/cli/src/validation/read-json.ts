import { type RecordProblem, problemText, type Text } from "@ipms/core";
import type { Io } from "../io.js";
import { Misuse } from "../misuse.js";
import { unreadableFile } from "../options/unreadable-file.js";
import type { Session } from "../program/session.js";

/**
 * The JSON of a file that people keep beside a ledger.
 *
 * @param path - the file
 * @param io - the outside world
 * @throws Misuse where it cannot be read or is no JSON
 */
export async function readJson(path: string, io: Io): Promise<unknown> {
  const read = await io.readText(path);
  if ("failure" in read) throw unreadableFile(path, read.failure);
  try {
    return JSON.parse(read.text.replace(/^\ufeff/, ""));
  } catch {
    throw new Misuse(noJson, { path });
  }
}

/**
 * Makes sure that a file has nothing wrong with it.
 *
 * @param problems - what is wrong with it, each with its place
 * @param session - the call
 * @throws Misuse that names the first problem
 */
export function refuseWrong(problems: readonly RecordProblem[], { locale }: Session): void {
  const [first] = problems;
  if (first === undefined) return;
  const rest = problems.length - 1;
  throw new Misuse(rest > 0 ? several : one, { problem: problemText(first, locale), rest });
}

const noJson: Text = { en: "{path} is not JSON", "zh-Hans": "{path} 不是 JSON" };
const one: Text = { en: "{problem}", "zh-Hans": "{problem}" };
const several: Text = {
  en: "{problem} (and {rest} more)",
  "zh-Hans": "{problem}（另有{rest}处）",
};
