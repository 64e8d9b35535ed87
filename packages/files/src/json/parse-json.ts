import type { Problem, ProblemCode } from "@ipms/core";
import { defaultLimits } from "../limits.js";

/** What a JSON text can hold. Objects have no prototype, so that no key has a meaning of its own. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object of JSON. */
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Something wrong in a JSON text, and where. */
interface JsonProblem extends Problem {
  /** Where in the text; {@link linePosition} makes a line of it. */
  readonly offset: number;
  /** The pointer to the value within the text. */
  readonly pointer: string;
}

/** A JSON text as a value, or what makes it unreadable. */
export interface JsonReading {
  /** The value; `undefined` where the text is no JSON. */
  readonly value: Json | undefined;
  /** What was wrong; where there is a value, the places concerned are `null` or were passed over. */
  readonly problems: readonly JsonProblem[];
}

/** Stops the parser where the text is no JSON. */
class Stop extends Error {}

/**
 * Reads a JSON text as RFC 8259 has it, and stricter than `JSON.parse`: a key that stands twice in an
 * object is a problem (the first value counts), and so is a number that is not a whole number in the
 * safe range, because a double cannot hold what was written.
 *
 * @param text - the whole text
 * @param maximumDepth - how deep objects and lists may be nested
 * @param maximumKeys - how many keys an object may have: each is a column
 */
export function parseJson(
  text: string,
  maximumDepth: number,
  maximumKeys: number = defaultLimits.maximumColumns,
): JsonReading {
  const problems: JsonProblem[] = [];
  const path: (string | number)[] = [];
  let at = 0;

  const report = (code: ProblemCode, parameters: Problem["parameters"], where = at): void => {
    problems.push({ code, parameters, pointer: pointerOf(path), offset: where });
  };
  const stop = (where = at): never => {
    if (where >= text.length) report("unexpected-end", {}, where);
    else report("unexpected-character", { found: characterAt(text, where) }, where);
    throw new Stop();
  };
  const skipSpace = (): void => {
    while (isSpace(text.charCodeAt(at))) at += 1;
  };
  const take = (character: string): void => {
    if (text[at] !== character) stop();
    at += 1;
  };
  const word = <Value extends Json>(expected: string, value: Value): Value => {
    for (const character of expected) take(character);
    return value;
  };

  const string = (): string => {
    take('"');
    const start = at;
    let escaped = false;
    for (; text[at] !== '"'; at += 1) {
      if (at >= text.length || text.charCodeAt(at) < 0x20) stop();
      if (text[at] === "\\") {
        escaped = true;
        at += 1;
        const found = escapeShape.exec(text.slice(at, at + 5));
        if (found === null) stop();
        else at += found[0].length - 1;
      }
    }
    at += 1;
    const raw = text.slice(start, at - 1);
    if (!escaped) return raw;
    const value = raw.replace(/\\(u[0-9a-fA-F]{4}|.)/g, (_, escape: string) => unescaped(escape));
    if (/[\0\p{Surrogate}]/u.test(value)) report("invalid-text", {}, start);
    return value;
  };

  const number = (): number | string => {
    numberShape.lastIndex = at;
    const [written] = numberShape.exec(text) ?? stop();
    at += written.length;
    const value = Number(written);
    if (/^-?\d+$/.test(written) && Number.isSafeInteger(value)) return value === 0 ? 0 : value;
    report("inexact-number", { value: written.slice(0, 60) }, at - written.length);
    // As it is written it is exact, where a number may stand for a text.
    return written;
  };

  const object = (): JsonObject => {
    const members = Object.create(null) as Record<string, Json>;
    at += 1;
    skipSpace();
    if (text[at] === "}") at += 1;
    else {
      for (let count = 1; ; count += 1) {
        skipSpace();
        const start = at;
        if (count > maximumKeys) {
          report("too-many-keys", { limit: maximumKeys });
          throw new Stop();
        }
        const key = string();
        path.push(key);
        const again = Object.hasOwn(members, key);
        if (again) report("duplicate-key", { key: key.slice(0, 60) }, start);
        skipSpace();
        take(":");
        const member = value();
        if (!again) members[key] = member;
        path.pop();
        if (text[at] === ",") at += 1;
        else break;
      }
      take("}");
    }
    return members;
  };

  const list = (): Json[] => {
    const items: Json[] = [];
    at += 1;
    skipSpace();
    if (text[at] === "]") at += 1;
    else {
      for (;;) {
        path.push(items.length);
        items.push(value());
        path.pop();
        if (text[at] === ",") at += 1;
        else break;
      }
      take("]");
    }
    return items;
  };

  const nested = <Value>(read: () => Value): Value => {
    if (path.length >= maximumDepth) {
      report("too-deep", { limit: maximumDepth });
      throw new Stop();
    }
    return read();
  };

  const bare = (): Json => {
    switch (text[at]) {
      case "{":
        return nested(object);
      case "[":
        return nested(list);
      case '"':
        return string();
      case "t":
        return word("true", true);
      case "f":
        return word("false", false);
      case "n":
        return word("null", null);
      default:
        return number();
    }
  };

  const value = (): Json => {
    skipSpace();
    const found = bare();
    skipSpace();
    return found;
  };

  try {
    const found = value();
    if (at < text.length) stop();
    return { value: found, problems };
  } catch (failure) {
    if (!(failure instanceof Stop)) throw failure;
    return { value: undefined, problems: problems.slice(-1) };
  }
}

const escapeShape = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/;
const numberShape = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const escapes: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

function unescaped(escape: string): string {
  if (escape.length === 5) return String.fromCharCode(Number.parseInt(escape.slice(1), 16));
  return escapes[escape] ?? escape;
}

/** A path as a JSON pointer (RFC 6901); the empty path is the empty pointer. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path
    .map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** A character as a message shows it; one that cannot be seen by its number. */
function characterAt(text: string, at: number): string {
  const point = text.codePointAt(at) ?? 0;
  const visible = point > 0x20 && point !== 0x7f && point !== 0xfeff;
  return visible
    ? String.fromCodePoint(point)
    : `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}

/**
 * The line and the column of a place in a text, both from 1, the column in characters.
 *
 * @param text - the text
 * @param offset - the place, as an index into it
 */
export function linePosition(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: [...(before.at(-1) ?? "")].length + 1 };
}
