import type { CsvRow } from "./csv-row.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The text of a cell; `undefined` where its bytes are not UTF-8. */
export function cellText(row: CsvRow, cell: number): string | undefined {
  const start = row.starts[cell] ?? 0;
  const end = row.ends[cell] ?? 0;
  if (start === end) return "";
  const text = decode(row.bytes.subarray(start, end));
  return row.doubled[cell] === 1 ? text?.replaceAll('""', '"') : text;
}

/** Bytes as text; `undefined` where they are not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
