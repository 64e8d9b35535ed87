import type { Locale } from "@ipms/core";
import { divisionRows } from "../generated/divisions.js";

/** A division of China with its names. */
export interface Division {
  /** Six digits of GB/T 2260. */
  readonly code: string;
  /** The name with its rank, in every language. */
  readonly labels: Readonly<Record<Locale, string>>;
}

let known: readonly Division[] | undefined;
let byCode: ReadonlyMap<string, Division> | undefined;

/** There are three thousand of them: a program that asks for no list reads them when it looks for one. */
const listed = (): readonly Division[] => (known ??= readRows());

/** Every division at province, prefecture and county level as of 30 June 2023, in order of code. */
export const divisions: readonly Division[] = /* @__PURE__ */ listed();

/**
 * The division with a code.
 *
 * @param code - six digits of GB/T 2260
 * @returns the division, or `undefined` where none had this code on 30 June 2023
 */
export function findDivision(code: string): Division | undefined {
  byCode ??= new Map(listed().map((division) => [division.code, division]));
  return byCode.get(code);
}

/**
 * The name of a division.
 *
 * @example
 * ```ts
 * import { divisionName } from "@ipms/codelists/divisions";
 *
 * console.log(divisionName("431129", "en")); // => Jianghua Yao Autonomous County
 * ```
 *
 * @param code - six digits of GB/T 2260
 * @param locale - the language of the name
 * @returns the name, or `undefined` where no division has this code
 */
export function divisionName(code: string, locale: Locale): string | undefined {
  return findDivision(code)?.labels[locale];
}

/**
 * The divisions called by a name in Simplified Chinese, with or without its rank (永州, 永州市). Many names occur
 * more than once, so the answer is a list.
 *
 * @param name - a name met in a ledger, in Simplified Chinese
 */
export function divisionsNamed(name: string): readonly Division[] {
  const wanted = name.normalize("NFKC").trim();
  return listed().filter((division) => {
    const full = division.labels["zh-Hans"];
    return full === wanted || (wanted.length > 1 && ranksAfter(full, wanted));
  });
}

/** Whether a full name is a shorter one followed by nothing but a rank. */
function ranksAfter(full: string, short: string): boolean {
  return (
    full.startsWith(short) &&
    /^(?:省|市|县|区|旗|盟|地区|特别行政区)$/.test(full.slice(short.length))
  );
}

function readRows(): readonly Division[] {
  return divisionRows
    .trim()
    .split("\n")
    .map((row) => {
      const [code = "", english = "", simplified = "", traditional = ""] = row.split("|");
      return { code, labels: { en: english, "zh-Hans": simplified, "zh-Hant": traditional } };
    });
}
