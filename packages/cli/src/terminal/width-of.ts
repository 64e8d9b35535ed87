import { createRequire } from "node:module";

/**
 * How many columns of a terminal a text takes: Chinese characters take two.
 *
 * @param text - one line
 */
export function widthOf(text: string): number {
  if (!standsAlone.test(text)) return libraryWidthOf(text);
  let width = text.length;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= firstWide) width += 1;
  return width;
}

/**
 * The characters of a text as a reader sees them, each with the marks that belong to it.
 *
 * @param text - any text
 */
export function charactersOf(text: string): readonly string[] {
  if (standsAlone.test(text)) return text.split("");
  graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/**
 * Latin letters, punctuation, kana and Chinese characters: nearly all that is printed. None of them
 * joins with what stands beside it, so that the text need not be taken apart.
 */
const standsAlone =
  /^[\x20-\x7e\xa0-\xa8\xaa-\xac\xaf-\u02ff\u2010-\u2027\u2030-\u203b\u3000-\u3029\u3041-\u3096\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]*$/;
/** Of those characters, the ones from here on take two columns. */
const firstWide = 0x3000;

let graphemes: Intl.Segmenter | undefined;
let library: ((text: string) => number) | undefined;

/** The library's tables of emoji take longer to prepare than most commands take to answer. */
function libraryWidthOf(text: string): number {
  library ??= (
    createRequire(import.meta.url)("string-width") as { readonly default: typeof library }
  ).default;
  return library?.(text) ?? 0;
}
