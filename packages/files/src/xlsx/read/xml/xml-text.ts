import { resolveReferences } from "./references.js";
import { ampersand, carriageReturn } from "./xml-bytes.js";

const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Text of XML: references resolved, line breaks as XML reads them.
 *
 * @param bytes - where it stands
 * @param from - its first byte
 * @param to - the byte behind it
 * @param kind - whether it holds neither `&` nor a carriage return, and whether it stands in CDATA
 * @returns `undefined` when it is no UTF-8, or a reference in it means nothing
 */
export function xmlText(
  bytes: Uint8Array,
  from: number,
  to: number,
  kind: XmlTextKind,
): string | undefined {
  let text: string;
  try {
    text = decoder.decode(bytes.subarray(from, to));
  } catch {
    return undefined;
  }
  if (kind === "plain") return text;
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  return kind === "marked" && lines.includes("&") ? resolveReferences(lines) : lines;
}

/** Plain text needs no second look; marked text has references; literal text stands in CDATA. */
export type XmlTextKind = "plain" | "marked" | "literal";

/** Whether text between tags is plain. */
export function isPlainText(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (bytes[at] === ampersand || bytes[at] === carriageReturn) return false;
  }
  return true;
}
