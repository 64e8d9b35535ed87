import ts from "typescript";
import { expressionMutants } from "./expression-mutants.js";
import type { Mutant } from "./mutant.js";

/** A source with all its mutants in it, each asleep until it is called by its number. */
export interface MutatedSource {
  /** The source; `isMutant(7)` in it asks whether the seventh mutant of all is awake. */
  readonly code: string;
  /** The mutants, the first of which has the number that was given. */
  readonly mutants: readonly Mutant[];
}

/**
 * Writes every mutant of the functions of a source into it. What is no function, such as the examples
 * of a rule and the expressions that rules are made of, stays as it is.
 *
 * @param unit - the path of the source, as mutants name it
 * @param source - TypeScript
 * @param first - the number of its first mutant
 */
export function mutatedSource(unit: string, source: string, first: number): MutatedSource {
  const file = ts.createSourceFile(unit, source, ts.ScriptTarget.Latest, true);
  const mutants: Mutant[] = [];
  const awake = (node: ts.Node, kind: string, was: string, becomes: string): string => {
    const change = `${oneLine(was)} → ${oneLine(becomes)}`;
    mutants.push({ unit, kind, at: functionAround(node), change });
    return `isMutant(${first + mutants.length - 1})`;
  };
  const written = (node: ts.Node, within: boolean): string => {
    const inside = within || ts.isFunctionLike(node);
    const text = withParts(node, file, (part) => written(part, inside));
    if (!within) return text;
    if (ts.isExpressionStatement(node)) {
      const asked = awake(node, "statement removed", node.getText(file), "nothing");
      return `{ if (!${asked}) { ${text} } }`;
    }
    if (!ts.isExpression(node)) return text;
    return expressionMutants(node, file).reduce(
      (rest, { kind, was, becomes }) =>
        `(${awake(node, kind, was ?? node.getText(file), becomes)} ? (${becomes}) : ${rest})`,
      text,
    );
  };
  return { code: written(file, false), mutants };
}

/** The text of a node with each of its parts written anew, comments and gaps left out of parts. */
function withParts(node: ts.Node, file: ts.SourceFile, write: (part: ts.Node) => string): string {
  const text = file.text;
  let at = node.getStart(file);
  let written = "";
  ts.forEachChild(node, (part) => {
    if (ts.isTypeNode(part)) return;
    const start = part.getStart(file);
    written += text.slice(at, start) + write(part);
    at = part.getEnd();
  });
  return written + text.slice(at, node.getEnd());
}

/** The name of the function in which a node stands; `module` outside of all. */
function functionAround(node: ts.Node): string {
  let at: ts.Node | undefined = node;
  for (; at !== undefined; at = at.parent as ts.Node | undefined) {
    if (ts.isFunctionDeclaration(at) && at.name !== undefined) return at.name.text;
    if (ts.isMethodDeclaration(at) || ts.isVariableDeclaration(at)) {
      if (ts.isIdentifier(at.name)) return at.name.text;
    }
  }
  return "module";
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 100 ? `${line.slice(0, 97)}…` : line;
}
