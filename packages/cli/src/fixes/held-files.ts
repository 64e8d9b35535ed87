import type { Text } from "@ipms/core";
import { type HeldFile, UnreadableFile } from "@ipms/files";
import { concatenated } from "./concatenated.js";
import type { Io } from "../io.js";
import { Misuse, misuseOf } from "../misuse.js";
import { unreadableFile } from "../options/unreadable-file.js";

/**
 * The files of a ledger, each as a whole.
 *
 * @param path - as typed
 * @param io - the outside world
 * @throws Misuse where one cannot be read, or there is none
 */
export async function heldFiles(path: string, io: Io): Promise<readonly HeldFile[]> {
  const source = await io.openLedger(path);
  if (source.length === 0) throw new Misuse(emptyFolder, { path });
  const files: HeldFile[] = [];
  for (const { name, chunks } of source) {
    try {
      files.push({ name, bytes: await concatenated(chunks) });
    } catch (failure) {
      if (failure instanceof UnreadableFile) throw misuseOf(failure.problem);
      const { code = "error" } = failure as { readonly code?: string };
      throw unreadableFile(name, code);
    }
  }
  return files;
}

const emptyFolder: Text = {
  en: 'the folder "{path}" holds no ledger file',
  "zh-Hans": "文件夹“{path}”中没有台账文件",
};
