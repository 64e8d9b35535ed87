/**
 * `pnpm gen`: writes everything that can be derived from the authored definitions. The result
 * depends on the sources alone, never on the clock, the locale or the machine. With `--check` it
 * fails when anything was out of date.
 */
import { generateCodeLists } from "./generate/codelists.js";
import { generateDivisions } from "./generate/divisions.js";
import { generateMetrics } from "./generate/metrics.js";
import { generateSampleLedgers } from "./generate/sample-ledgers.js";
import { generateSchema } from "./generate/schema.js";
import { generateTraditional } from "./generate/traditional.js";
import { changedPaths } from "./write-generated.js";

/** In order: a step may read what an earlier one wrote. A new step is one line here. */
const steps: readonly (() => Promise<void>)[] = [
  // One step a line.
  generateTraditional,
  generateCodeLists,
  generateDivisions,
  generateSchema,
  generateMetrics,
  generateSampleLedgers,
];

for (const step of steps) await step();

for (const path of changedPaths()) console.log(`Wrote ${path}`);
if (process.argv.includes("--check") && changedPaths().length > 0) {
  console.error("Generated files were out of date: run `pnpm gen` and commit the result.");
  process.exitCode = 1;
}
