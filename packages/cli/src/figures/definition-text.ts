import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Text } from "@ipms/core";

/** The folders in which definitions are published. */
export type DefinitionKind = "metrics" | "measures" | "populations";

/** What people need to know of a definition, from its published artefact. */
export interface PublishedDocumentation {
  /** What it means, in whole sentences. */
  readonly definition: Text;
  /** What it must not be taken for. */
  readonly caution?: Text;
}

/**
 * The prose of a definition. It stands in the artefacts, since no program needs it to compute.
 *
 * @param kind - metric, measure or population
 * @param id - the definition's id
 * @returns `undefined` where nothing is published under that id
 */
export async function documentationOf(
  kind: DefinitionKind,
  id: string,
): Promise<PublishedDocumentation | undefined> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@ipms/metrics/package.json"));
  try {
    const path = join(folder, "artifacts", kind, `${id}.json`);
    const artefact: unknown = JSON.parse(await readFile(path, "utf8"));
    return (artefact as { readonly documentation?: PublishedDocumentation }).documentation;
  } catch {
    return undefined;
  }
}
