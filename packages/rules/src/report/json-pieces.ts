import { jsonText } from "./json-text.js";

/**
 * An object as indented JSON, piece by piece; of its lists each item stands on a line.
 *
 * @param object - plain data
 */
export function* jsonPieces(object: object): Generator<string> {
  let before = "{\n";
  for (const [name, value] of Object.entries(object) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${before}  ${jsonText(name)}: `;
    if (Array.isArray(value) && value.length > 0) yield* listPieces(value);
    else yield jsonText(value, 2).replaceAll("\n", "\n  ");
    before = ",\n";
  }
  yield "\n}\n";
}

function* listPieces(items: readonly unknown[]): Generator<string> {
  let before = "[\n";
  for (const item of items) {
    yield `${before}    ${jsonText(item)}`;
    before = ",\n";
  }
  yield "\n  ]";
}
