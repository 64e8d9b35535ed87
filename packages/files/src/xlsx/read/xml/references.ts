const named: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Text of XML with its references resolved: the five names that XML itself knows, and numbers. A
 * document that declares names of its own is not read, so there are no others.
 *
 * @param text - text as written
 * @returns `undefined` when a reference means nothing
 */
export function resolveReferences(text: string): string | undefined {
  let understood = true;
  const resolved = text.replace(/&([^;&]{0,32});?/g, (written, reference: string) => {
    const character = written.endsWith(";") ? meaningOf(reference) : undefined;
    understood &&= character !== undefined;
    return character ?? "";
  });
  return understood ? resolved : undefined;
}

function meaningOf(reference: string): string | undefined {
  const digits = /^#(?:x([\dA-Fa-f]{1,8})|(\d{1,10}))$/.exec(reference);
  if (digits === null) return named.get(reference);
  const [, hexadecimal, decimal] = digits;
  const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  const exists = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  return exists ? String.fromCodePoint(point) : undefined;
}
