import { readFileSync } from "node:fs";
import type { Rule } from "@ipms/core";
import type { RuleDocumentation } from "@ipms/rules";
import { filesUnder, inRepository } from "../repository.js";

/** One authored rule: where it lives and under which name it is exported. */
export interface RuleFile {
  /** The rule's id, which is the file's name. */
  readonly id: string;
  /** What the file exports it as. */
  readonly exportName: string;
  /** The path below `packages/rules/src`. */
  readonly path: string;
}

/** An authored rule with its documentation, as read from its file. */
export interface RuleUnit extends RuleFile {
  /** The folder it stands in: `dates`, `amounts` … */
  readonly category: string;
  /** The rule itself. */
  readonly rule: Rule;
  /** What people need to know of it. */
  readonly documentation: RuleDocumentation;
}

const folder = "packages/rules/src";
const declared = /export const (\w+) = \/\* @__PURE__ \*\/ defineRule\(/;

/** Every authored rule, by id. A file is one when it calls `defineRule` for an export. */
export function ruleFiles(): readonly RuleFile[] {
  return filesUnder(folder)
    .filter((path) => path.endsWith(".ts") && !/\.(test|test-d|test-prop|bench)\.ts$/.test(path))
    .flatMap((path) => {
      const [, exportName] = declared.exec(readFileSync(inRepository(path), "utf8")) ?? [];
      if (exportName === undefined) return [];
      const id = path.slice(path.lastIndexOf("/") + 1, -".ts".length);
      return [{ id, exportName, path: path.slice(folder.length + 1) }];
    })
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

/** Reads a rule and its documentation from its file. */
export async function readRule(file: RuleFile): Promise<RuleUnit> {
  const url = new URL(`../../../rules/src/${file.path}`, import.meta.url);
  const module: Readonly<Record<string, unknown>> = await import(url.href);
  const { [file.exportName]: rule, documentation } = module;
  if (rule === undefined || documentation === undefined) {
    throw new Error(`${file.path} does not export a rule and its documentation`);
  }
  return {
    ...file,
    category: file.path.slice(0, file.path.indexOf("/")),
    rule: rule as Rule,
    documentation: documentation as RuleDocumentation,
  };
}
