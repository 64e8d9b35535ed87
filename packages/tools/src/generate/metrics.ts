import { definitionFiles } from "./metric-files.js";
import { writeMetricRegistry } from "./metric-registry.js";

/** Writes everything that follows from the authored measures, populations and metrics. */
export async function generateMetrics(): Promise<void> {
  const files = definitionFiles();
  writeMetricRegistry(files);
  await Promise.resolve();
}
