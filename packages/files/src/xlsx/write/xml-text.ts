/** What XML cannot hold, what it would change, and what a spreadsheet would take for such a notation. */
const special = /[<>&"\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}|_(?=x[0-9A-Fa-f]{4}_)/u;
const everySpecial = /* @__PURE__ */ new RegExp(special, "gu");

const entities: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
};

/**
 * A text as the content of an element. Characters that XML lacks stand in the notation of
 * spreadsheets, `_x0001_`; a text that looks like this notation is itself escaped.
 *
 * @param text - any text, lone surrogates included
 */
export function xmlText(text: string): string {
  return special.test(text)
    ? text.replace(everySpecial, (character) => entities[character] ?? hexadecimal(character))
    : text;
}

/**
 * A text as the value of an attribute in double quotation marks; its line breaks survive.
 *
 * @param text - any text
 */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

function hexadecimal(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
