import { definitionFiles, readDefinition } from "./metric-files.js";
import { writeMetricArtifacts } from "./metric-artifacts.js";
import { writeMetricRegistry } from "./metric-registry.js";
import { writeReference } from "./reference/write-reference.js";

/**
 * Writes everything that follows from the authored measures, populations and metrics: the registry,
 * the artefacts, the hash of the catalogue and the reference pages.
 */
export async function generateMetrics(): Promise<void> {
  const files = definitionFiles();
  writeMetricRegistry(files);
  const units = await Promise.all(files.map(readDefinition));
  writeMetricArtifacts(units);
  writeReference(units);
}
