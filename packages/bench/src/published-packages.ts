import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The repository's root folder. */
export const repositoryRoot = fileURLToPath(new URL("../../..", import.meta.url));

/** A package that users install. */
export interface PublishedPackage {
  readonly name: string;
  /** What can be imported, for example `@ipms/files/node`. */
  readonly entryPoints: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
}

/** Every package of the workspace that is published, by folder name. */
export function publishedPackages(): PublishedPackage[] {
  return readdirSync(`${repositoryRoot}/packages`)
    .map((folder) => `${repositoryRoot}/packages/${folder}`)
    .map((folder): Manifest => JSON.parse(readFileSync(`${folder}/package.json`, "utf8")))
    .filter((manifest) => manifest.private !== true)
    .map(({ name, exports = {} }) => ({
      name,
      // A module lists its conditions; data files (package.json, artefacts) are plain paths.
      entryPoints: Object.entries(exports)
        .filter(([, target]) => typeof target === "object")
        .map(([path]) => name + path.slice(1)),
    }));
}
