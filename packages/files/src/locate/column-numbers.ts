import { foldHeader } from "../interpret/fold.js";
import { filledPlaces } from "./row-texts.js";

const stems = "甲乙丙丁戊己庚辛壬癸";
const chinese = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/**
 * Whether a row counts its columns, as printed forms do: 1 2 3, (1) (2) (3), 甲 乙 1 2, A B C,
 * 1 2 3=1+2. Every cell must be the next number, from the first one on.
 *
 * @param texts - see `rowTexts`
 */
export function countsColumns(texts: readonly string[]): boolean {
  const places = filledPlaces(texts);
  if (places.length < 3 || (texts[places[0] ?? 0] ?? "").length > 4) return false;
  const tokens = places.map((place) => token(texts[place] ?? ""));
  const labels = tokens.findIndex((each, index) => each !== stems.charAt(index));
  const rest = labels < 0 ? [] : tokens.slice(labels);
  return [numeral, letter, chineseNumeral].some((series) =>
    rest.every((each, index) => each === series(index)),
  );
}

/** Of (3)=(1)+(2) and 3=1+2 only the column's own number counts. */
function token(text: string): string {
  const own = foldHeader(text).split("=")[0] ?? "";
  return own.replace(/^\((.*)\)$/, "$1").replace(/^栏次?(?=\d)/, "");
}

const numeral = (index: number): string => String(index + 1);
const letter = (index: number): string => String.fromCharCode(97 + index);
const chineseNumeral = (index: number): string => chinese[index] ?? "";
