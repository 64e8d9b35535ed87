// What JSON leaves as it is, and a terminal or an editor obeys.
const steering = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * A value as JSON whose texts steer nothing that shows them: control characters and the marks that
 * reorder text are written as escapes, which every reader of JSON turns back.
 *
 * @param value - plain data
 * @param indent - by how many spaces what is inside is indented; all on one line where nothing is said
 */
export function jsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(
    steering,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
