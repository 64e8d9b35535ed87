import { parseDecimal, type Rational } from "../decimal/rational.js";
import { ok, type Outcome, type Problem, problem } from "../outcome/outcome.js";

/** The functions of formulas, each of two figures; `×100 %` is implied by the stated figure's unit. */
export const formulaFunctions = ["growth", "points", "times"] as const;

/** One of {@link formulaFunctions}. */
export type FormulaFunction = (typeof formulaFunctions)[number];

/**
 * What formulas may hold, so that none can take long: characters, levels of nesting, given figures, and
 * digits of an intermediate result.
 */
export const formulaLimits = { characters: 500, depth: 50, names: 100, digits: 200 } as const;

/** Where a part of a formula stands in its text. */
export interface FormulaSpan {
  /** Index of the first character. */
  readonly start: number;
  /** Index behind the last character. */
  readonly end: number;
}

/** A part of a formula. */
export type PrintedFormula = FormulaSpan &
  (
    | { readonly node: "number"; readonly value: Rational }
    | { readonly node: "name"; readonly name: string }
    | { readonly node: "negate"; readonly part: PrintedFormula }
    | {
        readonly node: "add" | "subtract" | "multiply" | "divide" | FormulaFunction;
        readonly left: PrintedFormula;
        readonly right: PrintedFormula;
      }
  );

const operators = {
  "+": "add",
  "-": "subtract",
  "−": "subtract",
  "*": "multiply",
  "×": "multiply",
  "/": "divide",
  "÷": "divide",
} as const;

const tokenPattern = /\s*(?:(\d+(?:\.\d+)?)|([\p{L}_][\p{L}\p{N}_]*)|([-+−*×/÷(),（），]))/uy;

/**
 * Reads a formula over named figures: `+ − × ÷` (also `- * /`), brackets, numbers, names in any
 * script, and `growth(a, b)` = a ÷ b − 1, `points(a, b)` = a − b of two rates, `times(a, b)` = a ÷ b.
 *
 * @param text - at most 500 characters and 50 levels of nesting
 * @returns problems `formula-too-large`, `invalid-formula`
 */
export function parseFormula(text: string): Outcome<PrintedFormula> {
  if (text.length > formulaLimits.characters) return tooLarge();
  try {
    const reader = new Reader(text);
    const formula = readSum(reader, 0);
    if (reader.token.kind !== "end") throw reader.unexpected();
    return ok(formula);
  } catch (error) {
    if (error instanceof FormulaFault) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** The problem of a formula beyond {@link formulaLimits}. */
export function tooLarge(): { readonly ok: false; readonly problem: Problem } {
  return problem("formula-too-large", formulaLimits);
}

/** Carries a problem out of the recursive reader; never leaves this file. */
class FormulaFault extends Error {
  readonly problem: Problem;
  constructor(fault: Problem) {
    super(fault.code);
    this.problem = fault;
  }
}

interface Token extends FormulaSpan {
  readonly kind: "number" | "name" | "sign" | "end";
  readonly text: string;
}

class Reader {
  readonly #text: string;
  token: Token;

  constructor(text: string) {
    this.#text = text;
    this.token = this.#read(0);
  }

  next(): Token {
    const taken = this.token;
    this.token = this.#read(taken.end);
    return taken;
  }

  take(sign: string): Token {
    if (this.token.kind !== "sign" || this.token.text !== sign) throw this.unexpected();
    return this.next();
  }

  unexpected(token: Token = this.token): FormulaFault {
    const found = this.#text.slice(token.start, token.start + 12);
    return new FormulaFault(
      problem("invalid-formula", { position: token.start + 1, found }).problem,
    );
  }

  #read(from: number): Token {
    tokenPattern.lastIndex = from;
    const match = tokenPattern.exec(this.#text);
    if (match === null) {
      const start = from + (/^\s*/.exec(this.#text.slice(from))?.[0].length ?? 0);
      const end: Token = { kind: "end", text: "", start, end: start };
      if (start < this.#text.length) throw this.unexpected(end);
      return end;
    }
    const kind = match[1] !== undefined ? "number" : match[2] !== undefined ? "name" : "sign";
    const raw = match[1] ?? match[2] ?? match[3] ?? "";
    const end = tokenPattern.lastIndex;
    const text = kind === "sign" ? raw.normalize("NFKC") : raw;
    return { kind, text, start: end - raw.length, end };
  }
}

function readSum(reader: Reader, depth: number): PrintedFormula {
  return readChain(reader, depth, /^[-+−]$/, readProduct);
}

function readProduct(reader: Reader, depth: number): PrintedFormula {
  return readChain(reader, depth, /^[*×/÷]$/, readFactor);
}

function readChain(
  reader: Reader,
  depth: number,
  signs: RegExp,
  readPart: (reader: Reader, depth: number) => PrintedFormula,
): PrintedFormula {
  let left = readPart(reader, depth);
  while (reader.token.kind === "sign" && signs.test(reader.token.text)) {
    const sign = reader.next().text as keyof typeof operators;
    const right = readPart(reader, depth);
    left = { node: operators[sign], left, right, start: left.start, end: right.end };
  }
  return left;
}

function readFactor(reader: Reader, depth: number): PrintedFormula {
  if (depth >= formulaLimits.depth) throw new FormulaFault(tooLarge().problem);
  const token = reader.next();
  const { start } = token;
  if (token.kind === "number") {
    const value = parseDecimal(token.text);
    if (value === undefined) throw reader.unexpected(token);
    return { node: "number", value, start, end: token.end };
  }
  if (token.kind === "name") {
    if (reader.token.text !== "(") return { node: "name", name: token.text, start, end: token.end };
    const node = formulaFunctions.find((name) => name === token.text);
    if (node === undefined) throw reader.unexpected(token);
    reader.take("(");
    const left = readSum(reader, depth + 1);
    reader.take(",");
    const right = readSum(reader, depth + 1);
    return { node, left, right, start, end: reader.take(")").end };
  }
  if (token.text === "-" || token.text === "−") {
    const part = readFactor(reader, depth + 1);
    return { node: "negate", part, start, end: part.end };
  }
  if (token.text !== "(") throw reader.unexpected(token);
  const inner = readSum(reader, depth + 1);
  return { ...inner, start, end: reader.take(")").end };
}

/** The names a formula uses, each once, in order of appearance. */
export function namesOf(formula: PrintedFormula): readonly string[] {
  const names = new Set<string>();
  const visit = (part: PrintedFormula): void => {
    if (part.node === "name") names.add(part.name);
    else if (part.node === "negate") visit(part.part);
    else if (part.node !== "number") {
      visit(part.left);
      visit(part.right);
    }
  };
  visit(formula);
  return [...names];
}
