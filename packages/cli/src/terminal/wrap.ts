import { charactersOf, widthOf } from "./width-of.js";

const closing = /^[，。；：、！？）》」』”’%…）\])},.;:!?]/u;
const opening = /[（《「『“‘([{]$/u;

/**
 * Breaks a text into lines of at most so many columns: at spaces between words, anywhere between
 * Chinese characters except before closing and behind opening punctuation, and inside what is
 * longer than a line.
 *
 * @param text - one paragraph
 * @param width - the most columns of a line
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let taken = 0;
  for (const piece of pieces(text)) {
    if (taken + widthOf(piece.trimEnd()) <= width) {
      line += piece;
      taken += widthOf(piece);
      continue;
    }
    if (line.trim() !== "") lines.push(line.trimEnd());
    line = piece.trimStart();
    while (widthOf(line.trimEnd()) > width) {
      const head = startOf(line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
    taken = widthOf(line);
  }
  if (line.trim() !== "" || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/**
 * A wrapped paragraph whose lines after the first stand further in.
 *
 * @param text - one paragraph
 * @param width - the most columns of a line
 * @param first - what stands before the first line
 * @param others - what stands before the other lines
 */
export function paragraph(text: string, width: number, first = "", others = first): string {
  const inner = Math.max(8, width - Math.max(widthOf(first), widthOf(others)));
  return wrap(text, inner)
    .map((line, at) => `${at === 0 ? first : others}${line}\n`)
    .join("");
}

/**
 * Texts beside each other, as many as fit into a line; only one that is longer than a line is broken.
 *
 * @param items - the texts
 * @param separator - what stands behind each but the last
 * @param width - the most columns of a line
 * @param first - what stands before every line
 */
export function sideBySide(
  items: readonly string[],
  separator: string,
  width: number,
  first = "",
): string {
  const inner = Math.max(8, width - widthOf(first));
  const mark = separator.trimEnd();
  const gap = separator.slice(mark.length);
  const lines: string[] = [];
  for (const [at, item] of items.entries()) {
    const text = at + 1 < items.length ? item + mark : item;
    const last = lines.pop();
    const both = `${last ?? ""}${gap}${text}`;
    if (last === undefined) lines.push(...wrap(text, inner));
    else if (widthOf(both) <= inner) lines.push(both);
    else lines.push(last, ...wrap(text, inner));
  }
  return lines.map((line) => `${first}${line}\n`).join("");
}

/** A text filled up with spaces to so many columns. */
export function pad(text: string, width: number, align: "left" | "right" = "left"): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "left" ? text + space : space + text;
}

/** Pieces that no line break may split, each with the spaces behind it. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  let piece = "";
  let before = "";
  for (const segment of charactersOf(text)) {
    const breaks = /\s$/u.test(before)
      ? !/^\s/u.test(segment)
      : (isWide(segment) || isWide(before)) && !closing.test(segment) && !opening.test(before);
    if (breaks && piece !== "" && !/^\s/u.test(segment)) {
      found.push(piece);
      piece = "";
    }
    piece += segment;
    before = segment;
  }
  return piece === "" ? found : [...found, piece];
}

function isWide(segment: string): boolean {
  return segment !== "" && widthOf(segment) > 1;
}

function startOf(text: string, width: number): string {
  let taken = "";
  for (const segment of charactersOf(text)) {
    if (taken !== "" && widthOf(taken + segment) > width) break;
    taken += segment;
  }
  return taken;
}
