import {
  ampersand,
  apostrophe,
  colon,
  equals,
  greater,
  less,
  quotationMark,
  slash,
  space,
} from "./xml-bytes.js";
import type { XmlNames } from "./xml-names.js";
import type { XmlTag } from "./xml-tag.js";

/**
 * Reads an opening tag.
 *
 * @param tag - receives its name and its attributes
 * @param names - knows names that were met before
 * @param bytes - where it stands
 * @param at - where it begins
 * @param limit - the byte behind the last that is there
 * @returns the byte behind it; -1 where its end is not there yet; what is wrong where it is no tag
 */
export function readTag(
  tag: XmlTag,
  names: XmlNames,
  bytes: Uint8Array,
  at: number,
  limit: number,
): number | string {
  let end = at + 1;
  let nameFrom = end;
  for (; end < limit; end += 1) {
    const byte = bytes[end]!;
    if (byte <= space || byte === greater || byte === slash) break;
    if (byte === colon) nameFrom = end + 1;
    else if (byte === less || byte === ampersand || byte === equals) return "<";
  }
  if (end === limit) return -1;
  if (end === nameFrom) return "<";
  tag.name = names.at(bytes, nameFrom, end);
  tag.bytes = bytes;
  tag.count = 0;
  for (;;) {
    while (end < limit && bytes[end]! <= space) end += 1;
    if (end >= limit) return -1;
    if (bytes[end] === greater) {
      tag.empty = false;
      return end + 1;
    }
    if (bytes[end] === slash) {
      if (end + 1 === limit) return -1;
      tag.empty = true;
      return bytes[end + 1] === greater ? end + 2 : `<${tag.name}>`;
    }
    const from = end;
    while (end < limit && bytes[end]! > space && bytes[end] !== equals) {
      if (bytes[end] === greater || bytes[end] === less) return `<${tag.name}>`;
      end += 1;
    }
    const to = end;
    while (end < limit && bytes[end]! <= space) end += 1;
    if (end < limit && bytes[end] !== equals) return `<${tag.name}>`;
    end += 1;
    while (end < limit && bytes[end]! <= space) end += 1;
    if (end >= limit) return -1;
    const quote = bytes[end];
    if (quote !== quotationMark && quote !== apostrophe) return `<${tag.name}>`;
    end += 1;
    const value = end;
    while (end < limit && bytes[end] !== quote && bytes[end] !== less) end += 1;
    if (end === limit) return -1;
    if (bytes[end] === less) return `<${tag.name}>`;
    tag.add(from, to, value, end);
    end += 1;
  }
}
