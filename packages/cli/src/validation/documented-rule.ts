import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { RuleDocumentation } from "@ipms/rules";

/** A rule as it is published, with what people need to know of it. */
export interface PublishedRule {
  /** Why it exists, where it comes from, and examples. */
  readonly documentation: RuleDocumentation;
}

/**
 * The published form of a rule. Its prose stands in the artefacts, since no program needs it to judge.
 *
 * @param id - the rule's id
 * @returns `undefined` where nothing is published under that id
 */
export async function documentedRule(id: string): Promise<PublishedRule | undefined> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("@ipms/rules/package.json"));
  try {
    const path = join(folder, "artifacts", "rules", `${id}.json`);
    return JSON.parse(await readFile(path, "utf8")) as PublishedRule;
  } catch {
    return undefined;
  }
}
