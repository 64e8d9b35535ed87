import { open } from "node:fs/promises";

/** As long as a header is at most. */
const longestHeader = 1 << 20;

/**
 * The names of a CSV file's columns.
 *
 * @param path - the file
 * @returns `undefined` where the first record is no header: it is empty, or a quotation mark stays open
 */
export async function csvHeader(path: string): Promise<readonly string[] | undefined> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(longestHeader) });
    return headerOf(new TextDecoder().decode(buffer.subarray(0, bytesRead)));
  } finally {
    await file.close();
  }
}

/** The cells of the first record of a CSV text, see {@link csvHeader}. */
export function headerOf(text: string): readonly string[] | undefined {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  const names: string[] = [];
  for (;;) {
    const match = cell.exec(text);
    if (match === null) return undefined;
    const [, quoted, plain = "", end] = match;
    names.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ",") break;
  }
  return names.length === 1 && names[0] === "" ? undefined : names;
}
