import { resolveReferences } from "../read/xml/references.js";

/** Thrown inside this folder by a part that cannot be annotated; callers get a problem instead. */
export class DamagedPart extends Error {}

/** A stretch of bytes that another text takes the place of. */
export interface Edit {
  /** Its first byte. */
  readonly start: number;
  /** The byte behind it; the same for an insertion. */
  readonly end: number;
  /** What stands there afterwards. */
  readonly text: string;
}

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const colon = 0x3a;
const blank = 0x20;

/**
 * Walks through the tags of a part and says where each stands, so that bytes around them can be
 * changed and all others stay as they are. What is written between tags is passed over.
 */
export class TagScanner {
  /** The tag's first byte. */
  start = 0;
  /** The byte behind the tag. */
  end = 0;
  /** Whether it closes an element. */
  closing = false;
  /** Whether its element ends with it. */
  empty = false;
  /** How many elements are around its element. */
  depth = 0;
  /** The byte behind its name. */
  nameEnd = 0;
  readonly #bytes: Uint8Array;
  #nameStart = 0;
  #localStart = 0;
  #open = 0;

  /** @param bytes - a part in UTF-8 */
  constructor(bytes: Uint8Array) {
    if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0) throw new DamagedPart("UTF-16");
    this.#bytes = bytes;
  }

  /** Goes on to the next tag; `false` where there is none. */
  next(): boolean {
    const bytes = this.#bytes;
    for (;;) {
      const start = bytes.indexOf(lessThan, this.end);
      if (start < 0) return false;
      const second = bytes[start + 1];
      if (second === 0x21) this.end = this.#behindMarkup(start);
      else if (second === 0x3f) this.end = this.#behind("?>", start);
      else {
        this.#take(start, second === slash);
        return true;
      }
    }
  }

  /** Whether the element has this name, whatever its prefix. */
  is(name: string): boolean {
    const start = this.#localStart;
    if (this.nameEnd - start !== name.length) return false;
    for (let at = 0; at < name.length; at += 1) {
      if (this.#bytes[start + at] !== name.charCodeAt(at)) return false;
    }
    return true;
  }

  /** The prefix of its name with the colon, or nothing. */
  get prefix(): string {
    return latin(this.#bytes, this.#nameStart, this.#localStart);
  }

  /** The whole tag as written. */
  get text(): string {
    return new TextDecoder().decode(this.#bytes.subarray(this.start, this.end));
  }

  /** The value of an attribute, whatever its prefix. */
  attribute(name: string): string | undefined {
    const place = this.attributePlace(name);
    if (place === undefined) return undefined;
    const written = new TextDecoder().decode(this.#bytes.subarray(place.start, place.end));
    return resolveReferences(written);
  }

  /** Where the value of an attribute stands. */
  attributePlace(name: string): { readonly start: number; readonly end: number } | undefined {
    // One byte is one character here, so that places in the text are places in the part.
    const tag = latin(this.#bytes, this.nameEnd, this.end);
    const attributes = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
    for (const match of tag.matchAll(attributes)) {
      const [whole, written = "", first, second] = match;
      if (written.slice(written.lastIndexOf(":") + 1) !== name) continue;
      const end = this.nameEnd + match.index + whole.length - 1;
      return { start: end - (first ?? second ?? "").length, end };
    }
    return undefined;
  }

  /** The change that gives an attribute a value, whether it is there or not. */
  setAttribute(name: string, value: string | number): Edit {
    const place = this.attributePlace(name);
    return place === undefined
      ? { start: this.nameEnd, end: this.nameEnd, text: ` ${name}="${value}"` }
      : { ...place, text: String(value) };
  }

  #take(start: number, closing: boolean): void {
    const bytes = this.#bytes;
    const length = bytes.length;
    let at = start + (closing ? 2 : 1);
    this.#nameStart = at;
    this.#localStart = at;
    for (; at < length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === colon) this.#localStart = at + 1;
      else if (byte <= blank || byte === greaterThan || byte === slash) break;
    }
    this.nameEnd = at;
    let quote = 0;
    for (; at < length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (quote !== 0) quote = byte === quote ? 0 : quote;
      else if (byte === greaterThan) break;
      else if (byte === 0x22 || byte === 0x27) quote = byte;
    }
    if (at >= length) throw new DamagedPart("tag");
    this.start = start;
    this.end = at + 1;
    this.closing = closing;
    this.empty = !closing && bytes[at - 1] === slash;
    if (closing) this.#open -= 1;
    this.depth = this.#open;
    if (!closing && !this.empty) this.#open += 1;
  }

  /** Comments and literal text may hold what looks like tags; a document type is never honest. */
  #behindMarkup(start: number): number {
    const head = latin(this.#bytes, start, start + 9);
    if (head.startsWith("<!--")) return this.#behind("-->", start + 4);
    if (head === "<![CDATA[") return this.#behind("]]>", start);
    throw new DamagedPart("DOCTYPE");
  }

  #behind(ending: string, start: number): number {
    const bytes = this.#bytes;
    const first = ending.charCodeAt(0);
    for (let at = bytes.indexOf(first, start); at >= 0; at = bytes.indexOf(first, at + 1)) {
      if (latin(bytes, at, at + ending.length) === ending) return at + ending.length;
    }
    throw new DamagedPart(ending);
  }
}

/** One byte is one character of it. */
const latinDecoder = /* @__PURE__ */ new TextDecoder("latin1");

function latin(bytes: Uint8Array, start: number, end: number): string {
  return latinDecoder.decode(bytes.subarray(start, end));
}

/**
 * A part with some stretches changed, in pieces; what stays is not copied.
 *
 * @param bytes - the part
 * @param edits - the changes, none of them within another
 */
export function* edited(
  bytes: Uint8Array,
  edits: readonly Edit[],
): Generator<Uint8Array, void, void> {
  const encoder = new TextEncoder();
  const longest = 1 << 18;
  let at = 0;
  // Insertions at one place keep their order.
  for (const { start, end, text } of edits.toSorted((left, right) => left.start - right.start)) {
    for (; at < start; at += longest) yield bytes.subarray(at, Math.min(start, at + longest));
    yield encoder.encode(text);
    at = end;
  }
  for (; at < bytes.length; at += longest) yield bytes.subarray(at, at + longest);
}
