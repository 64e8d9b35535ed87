import type { Text } from "@ipms/core";
import type { Io } from "../io.js";

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
 * @param io - the outside world
 * @returns `undefined` where nothing is published under that id
 */
export async function documentationOf(
  kind: DefinitionKind,
  id: string,
  io: Io,
): Promise<PublishedDocumentation | undefined> {
  try {
    const artefact: unknown = JSON.parse(
      await io.readPublished(`@ipms/metrics/${kind}/${id}.json`),
    );
    return (artefact as { readonly documentation?: PublishedDocumentation }).documentation;
  } catch {
    return undefined;
  }
}
