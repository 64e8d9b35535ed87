import { writeGenerated } from "../write-generated.js";
import type { DefinitionFile, DefinitionKind } from "./metric-files.js";

const comments: Readonly<Record<DefinitionKind, string>> = {
  metrics: "Every metric and operator, by id.",
  measures: "Every measure, by id.",
  populations: "Every population, by id.",
};

/**
 * Writes the re-exports of all definitions, and apart from them the maps by id: a bundle that names
 * one definition carries that one alone.
 */
export function writeMetricRegistry(files: readonly DefinitionFile[]): void {
  const exports = files.map((file) => `export { ${file.exportName} } from ${moduleOf(file)};`);
  writeGenerated("packages/metrics/src/generated/definitions.ts", exports.join("\n"));
  const imports = files.map((file) => `import { ${file.exportName} } from ${moduleOf(file)};`);
  const maps = (["metrics", "measures", "populations"] as const).map((kind) => mapOf(kind, files));
  writeGenerated(
    "packages/metrics/src/generated/registry.ts",
    `${imports.join("\n")}\n\n${maps.join("\n")}`,
  );
}

function mapOf(kind: DefinitionKind, files: readonly DefinitionFile[]): string {
  const lines = files
    .filter((file) => file.kind === kind)
    .map((file) => `  "${file.id}": ${file.exportName},\n`);
  return `/** ${comments[kind]} */\nexport const ${kind} = {\n${lines.join("")}} as const;\n`;
}

function moduleOf(file: DefinitionFile): string {
  return `"../${file.path.replace(/\.ts$/, ".js")}"`;
}
