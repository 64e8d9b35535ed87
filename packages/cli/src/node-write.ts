import { randomUUID } from "node:crypto";
import { link, mkdir, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { gathered } from "./gathered.js";
import type { OutputFile, WriteFailure } from "./io.js";

/** See `writeFiles` of `Io`. */
export async function writeFiles(
  files: readonly OutputFile[],
  overwrite: boolean,
): Promise<WriteFailure | undefined> {
  const temporaries: string[] = [];
  const added: string[] = [];
  let current = "";
  try {
    const targets: string[] = [];
    for (const { path, content } of files) {
      current = path;
      // A link stays one: its target is replaced.
      const target = await realpath(path).catch(() => path);
      const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
      // Where this fails, the next line says why.
      await mkdir(dirname(target)).catch(() => undefined);
      temporaries.push(temporary);
      targets.push(target);
      await writeFile(temporary, gathered(content), { flag: "wx" });
    }
    for (const [at, target] of targets.entries()) {
      current = files[at]?.path ?? target;
      if (overwrite) await rename(temporaries[at] ?? "", target);
      else {
        await moveToFree(temporaries[at] ?? "", target);
        added.push(target);
      }
    }
    return undefined;
  } catch (failure) {
    await removed(added);
    const { code } = failure as { readonly code?: string };
    if (code === undefined) throw failure;
    return { path: current, failure: code };
  } finally {
    await removed(temporaries);
  }
}

async function removed(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true })));
}

/** A link fails where the name is taken, be it since a moment: `rename` would replace the file. */
async function moveToFree(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (failure) {
    const { code = "" } = failure as { readonly code?: string };
    // Some file systems have no links; whether the name is free was looked up before.
    if (!["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"].includes(code)) throw failure;
    await rename(temporary, target);
  }
}
