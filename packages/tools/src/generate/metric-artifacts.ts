import { expressionJsonSchema } from "@ipms/core";
import { writeGenerated } from "../write-generated.js";
import { contentHash } from "./canonical-json.js";
import { catalogueConventions } from "./catalogue-conventions.js";
import { inEveryLanguage } from "./in-every-language.js";
import type { DefinitionUnit } from "./metric-files.js";

const artifacts = "packages/metrics/artifacts";

/**
 * Writes the definitions as data: one file each, the catalogue of all, the hash of what in them
 * decides numbers, and the schema of the expressions they are written in.
 */
export function writeMetricArtifacts(units: readonly DefinitionUnit[]): void {
  const published = units.map((unit) => ({ kind: unit.kind, id: unit.id, data: artefact(unit) }));
  for (const { kind, id, data } of published) writeJson(`${artifacts}/${kind}/${id}.json`, data);
  const catalogueHash = catalogueHashOf(units.map(({ definition }) => definition));
  const of = (kind: DefinitionUnit["kind"]) =>
    published.filter((each) => each.kind === kind).map(({ data }) => data);
  writeJson(`${artifacts}/catalogue.json`, {
    catalogueHash,
    conventions: catalogueConventions,
    populations: of("populations"),
    measures: of("measures"),
    metrics: of("metrics"),
  });
  writeGenerated(
    "packages/metrics/src/generated/catalogue-hash.ts",
    [
      "/** The hash of everything that decides numbers, in the definitions and beside them: no labels, no prose. */",
      `export const catalogueHash =\n  "${catalogueHash}";`,
    ].join("\n"),
  );
  writeJson("packages/core/artifacts/expression.schema.json", expressionJsonSchema);
}

function artefact({ definition, documentation }: DefinitionUnit): unknown {
  const data = inEveryLanguage({ ...definition }) as object;
  const docs = inEveryLanguage(documentation);
  return { ...data, documentation: docs, contentHash: contentHash(executable(definition)) };
}

/** The hash of everything that decides numbers: the definitions without their labels, and the conventions. */
export function catalogueHashOf(definitions: readonly unknown[]): string {
  return contentHash({
    conventions: catalogueConventions,
    definitions: definitions.map(executable),
  });
}

/** A definition without its labels; the measures that it takes are part of it. */
function executable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(executable);
  // A metric is a function that carries its definition.
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "labels");
  return Object.fromEntries(entries.map(([key, each]) => [key, executable(each)]));
}

function writeJson(path: string, value: unknown): void {
  writeGenerated(path, JSON.stringify(value, undefined, 2));
}
