import {
  exactDecimal,
  multiply,
  negate,
  parseDecimal,
  powerOfTen,
  type Qualifier,
  type Rational,
} from "@ipms/core";
import type { Conversion } from "../reading.js";

/** A number at the start of a cell, with what stands around it. */
export interface NumberRead {
  /** The number, before any unit or scale. */
  readonly value: Rational;
  /** What follows it: a unit, or nothing. */
  readonly rest: string;
  /** 约, 近, 余 …; the number stands as if the word were not there. */
  readonly qualifier?: Qualifier;
  /** What was done to its digits. */
  readonly conversions: readonly Conversion[];
}

const before: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:大约|大概|约为|约|暂估|预估)/, "about"],
  [/^(?:接近|将近|近)/, "near"],
  [/^(?:不低于|不少于|不小于|至少|>=|≥)/, "at-least"],
  [/^(?:不超过|不高于|不多于|至多|<=|≤)/, "at-most"],
  [/^(?:超过|超出|超|逾|突破|大于|高于|多于|>)/, "over"],
  [/^(?:不足|不到|不满|小于|低于|少于|<)/, "below"],
];

const behind: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:左右|上下)$/, "about"],
  [/(?:及以上|以上)$/, "at-least"],
  [/(?:及以下|以下|以内)$/, "at-most"],
];

const more = /^([^余多]*\d[十百千万亿]*)[余多]([万亿]?[^余多]*)$/;

const digits = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(\.\d+)?(?:e([+-]?\d{1,2}))?/i;

/**
 * Reads the number of a folded cell: 1,234.5, (1,234), 约2.5, 3余, 1.5E7.
 *
 * @param folded - see `foldText`
 * @param numeric - whether a spreadsheet keeps the cell as a number of 15 digits
 * @returns `undefined` where the cell does not begin with one number
 */
export function readNumber(folded: string, numeric = false): NumberRead | undefined {
  const qualified = takeQualifier(folded);
  const bracketed = /^\(([^()-]+)\)(.*)$/.exec(qualified.text);
  const text = bracketed === null ? qualified.text : `${bracketed[1] ?? ""}${bracketed[2] ?? ""}`;
  const match = digits.exec(text);
  if (match === null) return undefined;
  const [whole, sign, integer = "", fraction = "", exponent] = match;
  const rest = text.slice(whole.length).trim();
  if (/^[\d.,]/.test(rest) || (bracketed !== null && sign === "-")) return undefined;
  // 1.5E7 is how programs write numbers, never how people do.
  if (exponent !== undefined && !numeric) return undefined;
  const plain = parseDecimal(`${integer.replace(/[, ]/g, "")}${fraction}`);
  if (plain === undefined) return undefined;
  const scaled = multiply(plain, powerOfTen(Number(exponent ?? 0)));
  const shown = numeric ? fifteenDigits(scaled) : scaled;
  const negative = sign === "-" || bracketed !== null;
  return {
    value: negative && shown.numerator !== 0n ? negate(shown) : shown,
    rest,
    ...(qualified.qualifier === undefined ? {} : { qualifier: qualified.qualifier }),
    conversions: [
      ...(/[, ]/.test(integer) ? (["thousands-separators"] as const) : []),
      ...(bracketed === null ? [] : (["negative-in-brackets"] as const)),
      ...(shown === scaled ? [] : (["numeric-noise"] as const)),
    ],
  };
}

/**
 * Whether a cell holds two numbers: 1.2/3.4, 500、800, 10-20, 3~5亿, or one in each of its lines, which
 * folding would make one: 500 and 800 below it are not 500 800.
 *
 * @param folded - see `foldText`
 * @param text - the cell as it stands
 */
export function holdsTwoNumbers(folded: string, text: string): boolean {
  return (
    /\d[^\d.,]*(?:[/、;；~～]|至|到|和|-|\+)[^\d.]*\d/.test(folded) ||
    (/[\n\r]/.test(text) && /\d[^\n\r]*[\n\r]+\D*\d/.test(text.normalize("NFKC")))
  );
}

/**
 * An exact number as a plain decimal that a field can hold: 26 digits before the point and 12 behind.
 *
 * @returns `undefined` where the number has no such decimal
 */
export function fieldDecimal(value: Rational): string | undefined {
  const text = exactDecimal(value);
  return text !== undefined && /^-?\d{1,26}(?:\.\d{1,12})?$/.test(text) ? text : undefined;
}

function takeQualifier(text: string): { readonly text: string; readonly qualifier?: Qualifier } {
  for (const [pattern, qualifier] of before) {
    if (pattern.test(text)) return { text: text.replace(pattern, "").trim(), qualifier };
  }
  for (const [pattern, qualifier] of behind) {
    if (pattern.test(text)) return { text: text.replace(pattern, "").trim(), qualifier };
  }
  const some = more.exec(text);
  if (some === null) return { text };
  return { text: `${some[1] ?? ""}${some[2] ?? ""}`, qualifier: "more-than-with-unit" };
}

/** The number that a spreadsheet shows: its file may hold 3.4500000000000002 for 3.45. */
function fifteenDigits(value: Rational): Rational {
  const text = exactDecimal(value);
  if (text === undefined) return value;
  const significant = text.replace(".", "").replace(/^0+/, "");
  if (significant.length <= 15) return value;
  const behindPoint = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  const drop = significant.length - 15;
  const units = BigInt(significant);
  const step = 10n ** BigInt(drop);
  const rounded = ((units + step / 2n) / step) * step;
  return multiply({ numerator: rounded, denominator: 1n }, powerOfTen(-behindPoint));
}
