import ts from "typescript";

/** Other code in the place of an expression. */
export interface ExpressionMutant {
  /** What kind of mistake it is. */
  readonly kind: string;
  /** The code that stands there then. */
  readonly becomes: string;
  /** What it changes, where that is not the expression itself. */
  readonly was?: string;
}

/** Other operators in the place of one: its limit moved, the other way round, or exchanged. */
const operators: Readonly<Record<string, readonly string[]>> = {
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "===": ["!=="],
  "!==": ["==="],
  "&&": ["||"],
  "||": ["&&"],
  "+": ["-"],
  "-": ["+"],
  "*": ["/"],
  "/": ["*"],
};
/** Numbers by which lists are walked and signs are told; the operators beside them are changed. */
const structural = new Set(["0", "1", "0n", "1n"]);

const methods: Readonly<Record<string, string>> = {
  some: "every",
  every: "some",
  min: "max",
  max: "min",
  toSorted: "slice",
};

/** Every mutant of one expression, its parts left as they are. */
export function expressionMutants(
  node: ts.Expression,
  file: ts.SourceFile,
): readonly ExpressionMutant[] {
  if (isWithinDefault(node)) return [];
  const text = (part: ts.Node): string => part.getText(file);
  const own = ownMutants(node, text);
  return isCondition(node) && !isComparison(node)
    ? [...own, ...["true", "false"].map((becomes) => ({ kind: "condition fixed", becomes }))]
    : own;
}

function ownMutants(
  node: ts.Expression,
  text: (part: ts.Node) => string,
): readonly ExpressionMutant[] {
  if (ts.isBinaryExpression(node)) {
    const [left, sign, right] = [text(node.left), text(node.operatorToken), text(node.right)];
    if (sign === "??") {
      return isPlain(node.right) ? [] : [{ kind: "default dropped", becomes: left }];
    }
    return (operators[sign] ?? []).map((operator) => ({
      kind: isComparison(node) ? "comparison shifted" : "operator exchanged",
      becomes: `${left} ${operator} ${right}`,
    }));
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return [{ kind: "not removed", becomes: text(node.operand) }];
  }
  if (structural.has(text(node))) return [];
  if (ts.isNumericLiteral(node)) {
    return ["+", "-"].map((sign) => ({ kind: "number moved", becomes: `${node.text} ${sign} 1` }));
  }
  if (ts.isBigIntLiteral(node)) {
    return ["+", "-"].map((sign) => ({ kind: "number moved", becomes: `${node.text} ${sign} 1n` }));
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ kind: "truth turned", becomes: "false" }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ kind: "truth turned", becomes: "true" }];
  return ts.isCallExpression(node) ? callMutants(node, text) : [];
}

function callMutants(
  node: ts.CallExpression,
  text: (part: ts.Node) => string,
): readonly ExpressionMutant[] {
  const { expression } = node;
  if (!ts.isPropertyAccessExpression(expression)) return [];
  if ((node.flags & ts.NodeFlags.OptionalChain) !== 0) return [];
  const { name, expression: of } = expression;
  if (name.text === "filter") {
    return [{ kind: "filter dropped", was: `.${text(name)}(…)`, becomes: text(of) }];
  }
  const other = methods[name.text];
  if (other === undefined) return [];
  const given = node.arguments.map(text).join(", ");
  const becomes = `${text(of)}.${other}(${other === "slice" ? "" : given})`;
  return [{ kind: "method exchanged", becomes }];
}

/**
 * Whether an expression is a value by itself. As a default it stands for what the type checker cannot
 * rule out and no ledger can bring about, such as an index within a list that is not there.
 */
function isPlain(node: ts.Expression): boolean {
  if (ts.isPrefixUnaryExpression(node)) return isPlain(node.operand);
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0;
  return ts.isLiteralExpression(node) || (ts.isIdentifier(node) && node.text === "Infinity");
}

function isWithinDefault(node: ts.Expression): boolean {
  const above = ts.isPrefixUnaryExpression(node.parent) ? node.parent : node;
  const { parent } = above;
  if (!ts.isBinaryExpression(parent) || parent.right !== above) return false;
  return parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken && isPlain(above);
}

const comparisons = new Set(["<", "<=", ">", ">=", "===", "!=="]);

function isComparison(node: ts.Expression): boolean {
  return ts.isBinaryExpression(node) && comparisons.has(node.operatorToken.getText());
}

function isCondition(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return parent.expression === node;
  return ts.isConditionalExpression(parent) && parent.condition === node;
}
