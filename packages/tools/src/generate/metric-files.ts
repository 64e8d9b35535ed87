import { readFileSync } from "node:fs";
import type { Measure, MetricData, Population } from "@ipms/core";
import type { MetricDocumentation } from "@ipms/metrics";
import { filesUnder, inRepository } from "../repository.js";

/** The three kinds of definition that `@ipms/metrics` holds; operators are metrics. */
export type DefinitionKind = "metrics" | "measures" | "populations";

/** What any of them is. */
type Definition = Measure | MetricData | Population;

/** One authored definition: where it lives and under which name it is exported. */
export interface DefinitionFile {
  /** The definition's id, which is the file's name. */
  readonly id: string;
  /** What the file exports it as. */
  readonly exportName: string;
  /** The path below `packages/metrics/src`. */
  readonly path: string;
  /** What it is. */
  readonly kind: DefinitionKind;
}

/** An authored definition with its documentation, as read from its file. */
export interface DefinitionUnit extends DefinitionFile {
  /** The definition itself; of a metric also the calculator. */
  readonly definition: Definition;
  /** What people need to know of it; examples for metrics only. */
  readonly documentation: Omit<MetricDocumentation<MetricData>, "examples"> &
    Partial<Pick<MetricDocumentation<MetricData>, "examples">>;
}

const folder = "packages/metrics/src";
const declared =
  /export const (\w+) = \/\* @__PURE__ \*\/ define(Metric|Operator|Measure|Population)\(/;

const kinds: Readonly<Record<string, DefinitionKind>> = {
  Metric: "metrics",
  Operator: "metrics",
  Measure: "measures",
  Population: "populations",
};

/** Every authored definition, by id. A file is one when it calls `define…` for an export. */
export function definitionFiles(): readonly DefinitionFile[] {
  return filesUnder(folder)
    .filter((path) => path.endsWith(".ts") && !/\.(test|test-d|test-prop|bench)\.ts$/.test(path))
    .flatMap((path) => {
      const [, exportName, word = ""] =
        declared.exec(readFileSync(inRepository(path), "utf8")) ?? [];
      const kind = kinds[word];
      if (exportName === undefined || kind === undefined) return [];
      const id = path.slice(path.lastIndexOf("/") + 1, -".ts".length);
      return [{ id, exportName, kind, path: path.slice(folder.length + 1) }];
    })
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

/** Reads a definition and its documentation from its file. */
export async function readDefinition(file: DefinitionFile): Promise<DefinitionUnit> {
  const url = new URL(`../../../metrics/src/${file.path}`, import.meta.url);
  const module: Readonly<Record<string, unknown>> = await import(url.href);
  const { [file.exportName]: definition, documentation } = module;
  if (!isUnit(definition) || documentation === undefined) {
    throw new Error(`${file.path} does not export a definition and its documentation`);
  }
  return {
    ...file,
    definition,
    documentation: documentation as DefinitionUnit["documentation"],
  };
}

function isUnit(value: unknown): value is Definition {
  return (
    (typeof value === "object" || typeof value === "function") && value !== null && "id" in value
  );
}
