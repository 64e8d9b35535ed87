import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder. */
const repositoryRoot = fileURLToPath(new URL("../../..", import.meta.url));

/** The absolute path of a file or folder given by its path in the repository. */
export function inRepository(path: string): string {
  return join(repositoryRoot, path);
}

const skipped = new Set(["node_modules", "dist", "coverage", "generated", "generated-examples"]);

/**
 * Every authored file under a folder, sorted, as paths in the repository; built and generated
 * folders are left out. A folder that doesn't exist holds no files.
 *
 * @param folder - path in the repository, for example `packages`
 */
export function filesUnder(folder: string): string[] {
  const found: string[] = [];
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const entry of entriesOf(next)) {
      const path = `${next}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!skipped.has(entry.name)) pending.push(path);
      } else found.push(path);
    }
  }
  return found.toSorted();
}

function entriesOf(folder: string) {
  try {
    return readdirSync(inRepository(folder), { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
