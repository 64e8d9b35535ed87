import type { Text } from "@ipms/core";
import type { Io, OutputFile } from "../io.js";
import { Misuse } from "../misuse.js";
import { fileThere } from "./target.js";

/**
 * Writes files, all or none.
 *
 * @param files - the files
 * @param force - whether files that are there may be replaced
 * @param io - the outside world
 * @throws Misuse where they cannot be written
 */
export async function save(files: readonly OutputFile[], force: boolean, io: Io): Promise<void> {
  const failed = await io.writeFiles(files, force);
  if (failed === undefined) return;
  const { path, failure } = failed;
  if (failure === "EEXIST") throw new Misuse(fileThere, { path });
  throw new Misuse(failure === "ENOENT" ? noFolder : unwritten, { path, failure });
}

const noFolder: Text = {
  en: '"{path}" was not written: its folder does not exist',
  "zh-Hans": "“{path}”未能写出：所在文件夹不存在",
};
const unwritten: Text = {
  en: '"{path}" was not written ({failure}); nothing was changed',
  "zh-Hans": "“{path}”未能写出（{failure}）；没有改动任何文件",
};
