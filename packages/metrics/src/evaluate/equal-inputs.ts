import { compare, type Formula, type Rational } from "@ipms/core";

/**
 * Two inputs that are equal although a formula divides by their difference: what to mend where its
 * denominator is zero.
 *
 * @returns both names, `satisfactory = unacceptable`
 */
export function equalInputs(
  formula: Formula,
  inputs: Readonly<Record<string, { readonly value: Rational }>>,
): string | undefined {
  if (formula.node === "ratio" && formula.denominator.node === "difference") {
    const { left, right } = formula.denominator;
    const names = [left, right].flatMap((part) => (part.node === "input" ? [part.name] : []));
    const [one, other] = names.map((name) => inputs[name]?.value);
    if (one !== undefined && other !== undefined && compare(one, other) === 0) {
      return names.join(" = ");
    }
  }
  for (const part of Object.values(formula) as readonly unknown[]) {
    const found = isFormula(part) ? equalInputs(part, inputs) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function isFormula(part: unknown): part is Formula {
  return typeof part === "object" && part !== null && "node" in part;
}
