/** A text, a number, a truth value or `null` in a JSON text. */
export interface JsonScalar {
  /** The keys and indexes that lead to it. */
  readonly path: readonly (string | number)[];
  /** Its first character. */
  readonly start: number;
  /** The character behind it. */
  readonly end: number;
}

const token = /[[\]{},:]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s[\]{},:"]+/gsu;

/**
 * Finds where the values in a JSON text stand.
 *
 * @param text - in good form, as `JSON.parse` would take it
 */
export function* jsonScalars(text: string): Generator<JsonScalar, void, void> {
  const path: (string | number)[] = [];
  // Of an object the key comes before its value; of a list the index is counted.
  let key: string | undefined;
  for (const match of text.matchAll(token)) {
    const [found] = match;
    if (found === "{" || found === "[") {
      path.push(found === "[" ? 0 : "");
      key = undefined;
    } else if (found === "}" || found === "]") {
      path.pop();
    } else if (found === ",") {
      const last = path.at(-1);
      if (typeof last === "number") path[path.length - 1] = last + 1;
      key = undefined;
    } else if (found === ":") {
      path[path.length - 1] = key ?? "";
    } else if (typeof path.at(-1) === "string" && key === undefined) {
      key = JSON.parse(found) as string;
    } else {
      yield { path: [...path], start: match.index, end: match.index + found.length };
    }
  }
}
