const escape = /_x([\dA-Fa-f]{4})_/g;
const pair = /_x(D[89AB][\dA-F]{2})__x(D[C-F][\dA-F]{2})_/gi;

/**
 * Text of a cell with the escapes of spreadsheets resolved: `_x000D_` stands for a carriage return,
 * `_x005F_` for an underscore that begins no escape. What stands for no character stays as written.
 */
export function resolveEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text
    .replace(pair, (_, high: string, low: string) => character(high) + character(low))
    .replace(escape, (written, code: string) =>
      /^(?:0000|[dD][89A-Fa-f])/.test(code) ? written : character(code),
    );
}

function character(code: string): string {
  return String.fromCharCode(Number.parseInt(code, 16));
}
