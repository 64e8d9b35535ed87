import type { ProjectReading } from "@ipms/metrics/elsewhere";
import type { Sight } from "./project-fields.js";
import type { Holding } from "./query.js";

/** How a question sees the fields of a ledger. */
export function sightOf({ catalog, facts }: Holding, { recorded }: ProjectReading): Sight {
  const joined = catalog.get("signings")?.fields.has("projectId") === true;
  const named = catalog.get("projects")?.fields.has("projectId") === true;
  return { catalog, recorded, signings: facts.signings && joined && named };
}
