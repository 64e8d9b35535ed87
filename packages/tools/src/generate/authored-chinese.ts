import { readFileSync } from "node:fs";
import ts from "typescript";
import { filesUnder, inRepository } from "../repository.js";

/**
 * Every Chinese wording authored in the packages: the distinct string literals and template pieces
 * that hold a Han character, sorted. Tests, benchmarks and generated files author nothing, and words
 * that are only looked for in ledgers are never shown.
 */
export function authoredChinese(): string[] {
  return chineseOf(authoredSources().filter((path) => !readOnly.test(path)));
}

/** The same with the words that are only looked for in ledgers: aliases of headers, units. */
export function recognisedChinese(): string[] {
  return chineseOf(authoredSources());
}

const readOnly = /^packages\/files\/src\/interpret\//;

function authoredSources(): string[] {
  return filesUnder("packages").filter((path) =>
    /^packages\/[^/]+\/src\/.*(?<!\.(?:test|test-d|test-prop|bench))\.ts$/.test(path),
  );
}

function chineseOf(sources: readonly string[]): string[] {
  const texts = sources.flatMap((path) => chineseIn(readFileSync(inRepository(path), "utf8")));
  return [...new Set(texts)].toSorted();
}

/**
 * The Chinese string literals and template pieces of one source file, in order.
 *
 * @param source - TypeScript; comments don't count
 */
export function chineseIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      if (/\p{Script=Han}/u.test(node.text)) found.push(node.text);
    }
    // Property names such as `{ 开工: … }` are no wordings of output: only literals are read.
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest));
  return found;
}
