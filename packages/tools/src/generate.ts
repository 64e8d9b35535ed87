/**
 * `pnpm gen`: writes everything that can be derived from the authored definitions. The result
 * depends on the sources alone, never on the clock, the locale or the machine. With `--check` it
 * fails when anything was out of date.
 */
import { changedPaths, dropStale } from "./write-generated.js";

/**
 * In order. Each step is loaded when its turn comes: it reads what an earlier one has just written,
 * such as the Traditional characters of a new wording. A new step is one line here.
 */
const steps: readonly (() => Promise<void>)[] = [
  // One step a line.
  async () => (await import("./generate/traditional.js")).generateTraditional(),
  async () => (await import("./generate/simplified.js")).generateSimplified(),
  async () => (await import("./generate/mapping-schema.js")).generateMappingSchema(),
  async () => (await import("./generate/patch-schema.js")).generatePatchSchema(),
  async () => (await import("./generate/assembly.js")).generateAssembly(),
  async () => (await import("./generate/codelists.js")).generateCodeLists(),
  async () => (await import("./generate/divisions.js")).generateDivisions(),
  async () => (await import("./generate/schema.js")).generateSchema(),
  async () => (await import("./generate/metrics.js")).generateMetrics(),
  async () => (await import("./generate/rules.js")).generateRules(),
  async () => (await import("./generate/report-page.js")).generateReportPage(),
  async () => (await import("./generate/report-schemas.js")).generateReportSchemas(),
  async () => (await import("./generate/sample-ledgers.js")).generateSampleLedgers(),
  async () => (await import("./generate/guide-ledgers.js")).generateGuideLedgers(),
  async () => (await import("./generate/import-conformance.js")).generateImportConformance(),
  async () => (await import("./generate/rule-conformance.js")).generateRuleConformance(),
  async () => (await import("./generate/metric-conformance.js")).generateMetricConformance(),
];

for (const step of steps) await step();
dropStale();

for (const path of changedPaths()) console.log(`Changed ${path}`);
if (process.argv.includes("--check") && changedPaths().length > 0) {
  console.error("Generated files were out of date: run `pnpm gen` and commit the result.");
  process.exitCode = 1;
}
