import { isTableName } from "@ipms/schema";
import { type Chunks, iterate } from "../byte-source.js";
import { headFields } from "../json/ledger-head.js";

/** A form of text that can be told from its beginning. */
export type SniffedForm = "csv" | "ndjson" | "document";

const peeked = 4096;

/**
 * Tells the form of a text by its beginning: what opens with `{` is JSON, and a ledger document where
 * its first key belongs to one; anything else is CSV.
 *
 * @param chunks - the bytes
 * @returns the form, and the bytes from their beginning
 */
export async function sniff(
  chunks: Chunks,
): Promise<{ readonly form: SniffedForm; readonly chunks: Chunks }> {
  let failure: unknown;
  const source = iterate(chunks);
  const taken: Uint8Array[] = [];
  let beginning = "";
  try {
    for (let length = 0; length < peeked;) {
      const { done, value } = await source.next();
      if (done === true) break;
      taken.push(value);
      length += value.length;
    }
    const decoder = new TextDecoder();
    beginning = taken.map((chunk) => decoder.decode(chunk, { stream: true })).join("");
  } catch (caught) {
    failure = caught;
  }
  async function* whole(): AsyncGenerator<Uint8Array, void, void> {
    yield* taken;
    if (failure !== undefined) throw failure;
    for (;;) {
      const { done, value } = await source.next();
      if (done === true) return;
      yield value;
    }
  }
  return { form: formOf(beginning.slice(0, peeked)), chunks: whole() };
}

function formOf(beginning: string): SniffedForm {
  const text = beginning.trimStart();
  if (text.startsWith("[")) return "document";
  if (!text.startsWith("{")) return "csv";
  const key = /^\{\s*"([^"\\]*)"/.exec(text)?.[1];
  if (key === undefined) return "document";
  return headFields.has(key) || isTableName(key) ? "document" : "ndjson";
}
