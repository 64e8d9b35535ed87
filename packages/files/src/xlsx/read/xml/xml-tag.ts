import { resolveReferences } from "./references.js";

const beyondCounting = 2 ** 31 - 1;

/** The beginning of an element. The scanner uses one for all, so it is good until the next. */
export class XmlTag {
  /** Its name without a prefix. */
  name = "";
  /** Whether it ends the element, too. */
  empty = false;
  /** How many elements enclose it. */
  depth = 0;
  /** The bytes in which its attributes stand. */
  bytes: Uint8Array = new Uint8Array(0);
  /** How many attributes it has. */
  count = 0;
  /** Where the name of each attribute begins and ends, and where its value does. */
  places: Int32Array = new Int32Array(64);
  readonly #decoder = new TextDecoder();

  /** Remembers an attribute. */
  add(nameFrom: number, nameTo: number, valueFrom: number, valueTo: number): void {
    const at = this.count * 4;
    if (at === this.places.length) {
      const wider = new Int32Array(at * 2);
      wider.set(this.places);
      this.places = wider;
    }
    this.places[at] = nameFrom;
    this.places[at + 1] = nameTo;
    this.places[at + 2] = valueFrom;
    this.places[at + 3] = valueTo;
    this.count += 1;
  }

  /**
   * Where the value of an attribute stands, as an index into `places`; -1 when there is none.
   *
   * @param name - the name, in ASCII; with a leading colon any prefix matches
   */
  find(name: string): number {
    const { bytes, places } = this;
    for (let at = 0; at < this.count * 4; at += 4) {
      const to = places[at + 1]!;
      const from = to - name.length;
      if (from < places[at]! || (from > places[at]! && name.charCodeAt(0) !== 0x3a)) continue;
      let same = 0;
      while (same < name.length && bytes[from + same] === name.charCodeAt(same)) same += 1;
      if (same === name.length) return at + 2;
    }
    return -1;
  }

  /** The value of an attribute; `undefined` when there is none, or it means nothing. */
  attribute(name: string): string | undefined {
    const at = this.find(name);
    if (at < 0) return undefined;
    const text = this.#decoder.decode(this.bytes.subarray(this.places[at], this.places[at + 1]));
    return text.includes("&") ? resolveReferences(text) : text;
  }

  /** Whether an attribute says that something holds. */
  flag(name: string): boolean {
    const value = this.attribute(name)?.trim();
    return value === "1" || value === "true" || value === "on";
  }

  /** The whole number from 0 that an attribute holds, 2³¹ − 1 at most; `undefined` where it holds none. */
  number(name: string): number | undefined {
    const value = this.attribute(name)?.trim() ?? "";
    return /^\d+$/.test(value) ? Math.min(Number(value), beyondCounting) : undefined;
  }
}
