import type { ProjectReading } from "@ipms/metrics/elsewhere";
import { knownCatalog } from "./known-tables.js";
import type { Sight } from "./project-fields.js";
import type { Holding } from "./query.js";

/** How a question sees the fields of a ledger. */
export function sightOf(
  { catalog: stored, facts }: Holding,
  { recorded, knownAt }: ProjectReading,
): Sight {
  const catalog = knownAt === undefined ? stored : knownCatalog(stored);
  const joined = catalog.get("signings")?.fields.has("projectId") === true;
  const named = catalog.get("projects")?.fields.has("projectId") === true;
  return { catalog, stored, knownAt, recorded, signings: facts.signings && joined && named };
}
