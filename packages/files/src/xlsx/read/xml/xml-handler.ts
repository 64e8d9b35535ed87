import type { XmlTag } from "./xml-tag.js";
import type { XmlTextKind } from "./xml-text.js";

/** Elements that are no longer may be taken by a shortcut. */
export const longestShortcut = 256;

/** Takes in what a scanner finds, in the order of the document. */
export interface XmlHandler {
  /** An element begins; the end of an empty one follows at once. */
  open(tag: XmlTag): void;
  /** An element ends, by its name without a prefix. */
  close(name: string): void;
  /**
   * Takes elements within the one that began last, each of less than {@link longestShortcut} bytes, in
   * a way of its own that comes to the same; the scanner takes them where this is not there.
   *
   * @param bytes - where they stand
   * @param at - where a tag begins
   * @param limit - the byte behind the last that is there
   * @returns the byte behind those that were taken; `at` where none was
   */
  readonly shortcut?: (bytes: Uint8Array, at: number, limit: number) => number;
  /** Text between tags, in as many parts as comments and CDATA make of it. */
  text(bytes: Uint8Array, from: number, to: number, kind: XmlTextKind): void;
}
