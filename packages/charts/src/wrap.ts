/** About how wide a character is, in parts of its size: Chinese ones are square. */
function widthOf(character: string): number {
  return (character.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.56;
}

/** Marks that must not begin a line. */
const closing = /^[，。；：！？、）》”’…,.;:!?)\]%]/u;

/**
 * Breaks a text into lines: between words, and between Chinese characters.
 *
 * @param text - the text
 * @param most - how wide a line may be, in sizes of its characters
 */
export function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const [piece] of text.matchAll(/[^\s⺀-￿]+\s*|\s+|./gsu)) {
    const own = [...piece.trimEnd()].reduce((sum, character) => sum + widthOf(character), 0);
    if (line !== "" && width + own > most && !closing.test(piece)) {
      lines.push(line.trimEnd());
      line = "";
      width = 0;
    }
    line += piece;
    width += [...piece].reduce((sum, character) => sum + widthOf(character), 0);
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}
