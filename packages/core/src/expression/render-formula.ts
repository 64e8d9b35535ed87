import type { Locale, Text } from "../text/locale.js";
import { textIn } from "../text/text-in.js";
import type { Formula } from "./node.js";
import { signs } from "./render.js";

/** How tightly each operation binds: an operand that binds less is put into brackets. */
const strength = { sum: 1, difference: 1, product: 2, quotient: 2, whole: 3 } as const;

/**
 * Writes a formula as people do, with the names of its inputs.
 *
 * @example
 * ```ts
 * import { relativeChange, renderFormula } from "@ipms/core";
 *
 * const formula = relativeChange(
 *   { node: "input", name: "current" },
 *   { node: "input", name: "base" },
 * );
 * const names = {
 *   current: { en: "current value", "zh-Hans": "本期值" },
 *   base: { en: "base value", "zh-Hans": "基期值" },
 * };
 * console.log(renderFormula(formula, "en", names)); // => (current value − base value) ÷ base value
 * console.log(renderFormula(formula, "zh-Hans", names)); // => (本期值 − 基期值) ÷ 基期值
 * ```
 *
 * @param formula - any formula
 * @param locale - the language
 * @param names - the name of every input; one without a name is shown by its own
 */
export function renderFormula(
  formula: Formula,
  locale: Locale,
  names: Readonly<Record<string, Text>>,
): string {
  const nameOf = (name: string): string => {
    const text = Object.hasOwn(names, name) ? names[name] : undefined;
    return text === undefined ? name : textIn(text, locale);
  };
  return written(formula, nameOf).text;
}

interface Written {
  readonly text: string;
  readonly strength: number;
}

function written(formula: Formula, nameOf: (input: string) => string): Written {
  const of = (part: Formula): Written => written(part, nameOf);
  switch (formula.node) {
    case "input":
      return { text: nameOf(formula.name), strength: strength.whole };
    case "number":
      return { text: formula.value, strength: strength.whole };
    case "square-root":
      return { text: `√(${of(formula.of).text})`, strength: strength.whole };
    case "relative-change": {
      const change = joined("difference", of(formula.current), of(formula.base));
      return joined("quotient", change, of(formula.base));
    }
    case "ratio":
      return joined("quotient", of(formula.numerator), of(formula.denominator));
    case "smaller":
    case "larger": {
      const name = formula.node === "smaller" ? "min" : "max";
      const both = `${of(formula.left).text}, ${of(formula.right).text}`;
      return { text: `${name}(${both})`, strength: strength.whole };
    }
    default:
      return joined(formula.node, of(formula.left), of(formula.right));
  }
}

function joined(node: keyof typeof signs, left: Written, right: Written): Written {
  const own = strength[node];
  // a − (b + c) and a ÷ (b × c) need their brackets, a + (b + c) does not.
  const strict = node === "difference" || node === "quotient";
  const bracket = (part: Written, needed: boolean): string =>
    needed ? `(${part.text})` : part.text;
  const first = bracket(left, left.strength < own);
  const second = bracket(right, right.strength < own || (strict && right.strength === own));
  return { text: `${first} ${signs[node]} ${second}`, strength: own };
}
