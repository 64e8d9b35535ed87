import { findCountry, isDivisionCode } from "@ipms/codelists";
import { foldText } from "../fold.js";
import { type CellReader, longestCell, reading, unread } from "../reading.js";
import { readAbsent } from "./absent.js";

/**
 * Reads a country or region: ISO 3166-1 or a name in Chinese or English.
 *
 * @param text - the cell as it stands
 */
export const readCountryCell: CellReader<string> = (text) => {
  const absent = readAbsent(text);
  if (absent !== undefined) return absent;
  if (text.length > longestCell) return unread("invalid-country", text);
  const code = findCountry(text) ?? findCountry(foldText(text));
  if (code === undefined) return unread("invalid-country", text);
  return code === text ? reading(code) : reading(code, ["name"]);
};

/**
 * Reads an administrative division: six digits of GB/T 2260, or a name where the context brings a
 * way to look names up. A name that several divisions bear is a question.
 *
 * @param text - the cell as it stands
 * @param context - `divisionsNamed`
 */
export const readDivisionCell: CellReader<string> = (text, context) => {
  if (isDivisionCode(text)) return reading(text);
  const absent = readAbsent(text);
  if (absent !== undefined) return absent;
  if (text.length > longestCell) return unread("invalid-division", text);
  const folded = foldText(text);
  // 430000000000 is the same place in the twelve digits of the statistical codes.
  const digits = /^(\d{6})(?:0{6}|\.0+)?$/.exec(folded)?.[1];
  if (digits !== undefined && isDivisionCode(digits)) return reading(digits, ["spelling"]);
  const codes = named(folded, context.divisionsNamed ?? nobody);
  const [only, other] = codes;
  if (only === undefined) return unread("invalid-division", text);
  if (other === undefined) return reading(only, ["name"]);
  return unread("ambiguous-name", text, { candidates: codes.slice(0, 12) });
};

type Lookup = (name: string) => readonly { readonly code: string }[];

const nobody: Lookup = () => [];

/**
 * The codes that a name can mean. 湖南省永州市 and 湖南永州 name a place within another: the last
 * part, where it lies in the first.
 */
function named(name: string, lookup: Lookup): readonly string[] {
  const whole = codesOf(name, lookup);
  if (whole.length > 0) return whole;
  for (let at = 2; at <= name.length - 2; at += 1) {
    const outer = codesOf(name.slice(0, at).replace(/[-/·.,、 ]$/, ""), lookup);
    if (outer.length === 0) continue;
    const inner = named(name.slice(at).replace(/^[-/·.,、 ]/, ""), lookup);
    const within = inner.filter((code) => outer.some((higher) => liesIn(code, higher)));
    if (within.length > 0) return within;
  }
  return [];
}

function codesOf(name: string, lookup: Lookup): readonly string[] {
  return lookup(name).map(({ code }) => code);
}

function liesIn(code: string, higher: string): boolean {
  return code !== higher && code.startsWith(higher.replace(/(?:00){1,2}$/, ""));
}
