import { divisionParent, findCountry, isDivisionCode } from "@ipms/codelists";
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
 * way to look names up. A name that several divisions bear is a question; where the ledger's own division
 * is known, those in it or at least in its province are meant, and a name that stands alone for a place
 * elsewhere is a question too.
 *
 * @param text - the cell as it stands
 * @param context - `divisionsNamed`, `reportingDivision`
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
  const lookup = context.divisionsNamed ?? nobody;
  const { reportingDivision: own } = context;
  const alone = codesOf(folded, lookup);
  const codes = alone.length > 0 ? alone : named(folded, lookup);
  // 江苏省南京市 says which one it is; 南京市 alone leans on the ledger.
  const near = own === undefined || alone.length === 0 ? codes : nearTo(own, codes);
  const candidates = near.length > 0 ? near : codes;
  const [only, other] = candidates;
  if (only === undefined) return unread("invalid-division", text);
  if (other !== undefined) {
    return unread("ambiguous-name", text, { candidates: candidates.slice(0, 12) });
  }
  if (near.length > 0) return reading(only, ["name"]);
  const division = divisionParent(own ?? "", "province") ?? "";
  return unread("place-outside", text, { code: only, division });
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

/** Those of some codes in a division; where there are none, those in its province. */
function nearTo(own: string, codes: readonly string[]): readonly string[] {
  const inside = codes.filter((code) => code === own || liesIn(code, own));
  const province = own.slice(0, 2);
  return inside.length > 0 ? inside : codes.filter((code) => code.startsWith(province));
}

function liesIn(code: string, higher: string): boolean {
  return code !== higher && code.startsWith(higher.replace(/(?:00){1,2}$/, ""));
}
