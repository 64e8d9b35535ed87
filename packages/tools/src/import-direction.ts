import { readFileSync } from "node:fs";
import ts from "typescript";
import { filesUnder, inRepository } from "./repository.js";

/** One import or re-export of another package. */
export interface PackageImport {
  /** The importing file, as a path in the repository. */
  readonly file: string;
  /** The name of the imported package, without sub-path; `node:fs` stays whole. */
  readonly imported: string;
  /** Whether it vanishes when compiled. */
  readonly typeOnly: boolean;
}

const shipped = /^packages\/[^/]+\/src\/.*(?<!\.(?:test|test-d|test-prop|test-input|bench))\.ts$/;

/**
 * Every import of a package in a package's shipped sources, generated files included.
 *
 * @param folder - for example `packages/core`
 */
export function packageImports(folder: string): PackageImport[] {
  return [...filesUnder(`${folder}/src`), ...filesUnder(`${folder}/src/generated`)]
    .filter((file) => shipped.test(file))
    .flatMap((file) =>
      importsOf(readFileSync(inRepository(file), "utf8")).map((found) => ({ file, ...found })),
    );
}

/**
 * The packages that a source file imports, in order.
 *
 * @param source - TypeScript
 */
export function importsOf(source: string): Omit<PackageImport, "file">[] {
  const found: Omit<PackageImport, "file">[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    if (!specifier.text.startsWith("."))
      found.push({ imported: packageOf(specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest));
  return found;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
