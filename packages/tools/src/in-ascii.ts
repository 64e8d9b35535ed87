/**
 * The characters beyond ASCII of a program as escapes, which mean the same in texts and in patterns: a
 * file of ASCII is read without decoding. (esbuild's own `charset` leaves patterns as they are.)
 *
 * @param code - a program; such characters stand in texts, patterns and comments only
 */
export function inAscii(code: string): string {
  return code.replaceAll(/[\u{80}-\u{10ffff}]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => escaped(character.charCodeAt(at))).join(""),
  );
}

const escaped = (unit: number): string => `\\u${unit.toString(16).padStart(4, "0")}`;
