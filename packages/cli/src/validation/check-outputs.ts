import { resolve } from "node:path";
import type { Text } from "@ipms/core";
import type { RawValidate } from "./raw-validate.js";
import { checkFree } from "../convert/target.js";
import type { Io } from "../io.js";
import { Misuse } from "../misuse.js";

/**
 * Makes sure that what a validation writes may be written: over no ledger that it reads, whatever is
 * forced, and each to a file of its own.
 *
 * @param ledgers - the ledger's paths, as typed
 * @param raw - the options, as typed
 * @param io - the outside world
 * @throws Misuse where something would be lost
 */
export async function checkOutputs(
  ledgers: readonly string[],
  { output, writeBaseline, report, previous = [], force = false }: RawValidate,
  io: Io,
): Promise<void> {
  const outputs = [output, writeBaseline, report].filter(isFile);
  const read = new Set([...ledgers, ...previous].filter(isFile).map((path) => resolve(path)));
  const written = new Set<string>();
  for (const path of outputs) {
    if (read.has(resolve(path))) throw new Misuse(ledgerItself, { path });
    if (written.has(resolve(path))) throw new Misuse(writtenTwice, { path });
    written.add(resolve(path));
    await checkFree(path, force, io);
  }
}

function isFile(path: string | undefined): path is string {
  return path !== undefined && path !== "-";
}

const ledgerItself: Text = {
  en: '"{path}" is the ledger itself, which is never replaced; name another file',
  "zh-Hans": "“{path}”就是台账本身，不会被覆盖；请另取文件名",
};
const writtenTwice: Text = {
  en: '"{path}" is named for two outputs; give each a file of its own',
  "zh-Hans": "“{path}”被指定给两项输出；请各用一个文件",
};
