import { inferSchema, initParser, type Parser } from "udsv";

/**
 * Splits a CSV file into arrays of strings with udsv, which it drops: nothing is checked.
 *
 * @param chunks - the file's bytes, in UTF-8
 * @returns how many rows there are
 */
export async function splitByUdsv(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<number> {
  const decoder = new TextDecoder();
  let parser: Parser | undefined;
  let rows = 0;
  const take = (): void => void (rows += 1);
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    parser ??= initParser(inferSchema(text, { encl: '"' }));
    parser.chunk<string[]>(text, parser.stringArrs, take);
  }
  parser?.end();
  return rows;
}
